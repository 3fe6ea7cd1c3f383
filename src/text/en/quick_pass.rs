//! The screen with all skills and the names of the levels alone.

use super::count;
use super::point_of_view::rated_things;
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Subject};

/// The heading.
pub const HEADING: &str = "Quick first pass";
/// On the link to it.
pub const LINK: &str = "Rate all on one screen";
/// What to do.
pub fn intro(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => {
            "Choose the level you think you are at. Open a skill’s name to read what its levels mean. You can rate \
             each skill with care later."
        }
        Subject::Organisation => {
            "Choose the level you think your organisation is at. Open a name to read what the levels mean. You can \
             rate each condition with care later."
        }
    }
}
/// How far the person has come.
pub fn rated(rated: usize, all: usize) -> String {
    match all - rated {
        0 => format!("All {all} rated"),
        left => format!("{rated} of {all} rated, {left} left"),
    }
}
/// Stands behind a level that was chosen in it.
pub fn in_quick_pass(rating: &str) -> String {
    format!("{rating}, quick pass")
}
/// On the link from a result to the first skill that was rated in it.
pub fn check(subject: Subject, quick: usize) -> String {
    format!("Check {} from your quick pass", rated_things(subject, quick))
}
/// That a result has ratings from it. Empty where it has none.
pub fn note(framework: &Framework, assessment: &Assessment) -> String {
    let mut listed = assessment.listed_skills(framework);
    listed.retain(|skill| assessment.rating(*skill).is_some());
    let quick = listed.iter().filter(|skill| assessment.is_quick(**skill)).count();
    if quick == 0 {
        return String::new();
    }
    let all = count(listed.len(), "rating", "ratings");
    format!("From a quick first pass, by the names of the levels: {quick} of {all}.")
}
/// What that is about.
pub const CHECK_HINT: &str = "Read what each level means, and continue";
