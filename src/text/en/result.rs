//! The result, one's own or a shared one.

use super::point_of_view::{PointOfView, Whose, rated_things};
use super::{in_sentence, isolated};
use crate::domain::analysis::comparison::Comparison;
use crate::domain::analysis::difference::Change;
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, Subject};

/// The heading over one's own result.
pub fn heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Your result",
        Subject::Organisation => "Your organisation’s result",
    }
}
/// When nothing is rated yet.
pub const NOTHING_RATED: &str =
    "You have not rated anything yet. Rate one or more to see a result.";
/// On the link to the skills from there.
pub fn rate(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Rate your skills",
        Subject::Organisation => "Rate the conditions",
    }
}
/// What a result is, above what it comes to: its name, and the role level or the role that it is for.
pub fn caption(
    name: &str,
    framework: &Framework,
    assessment: &Assessment,
    comparison: Option<&Comparison<'_>>,
) -> String {
    let role = assessment.role_in(framework).and_then(|role| framework.role(role));
    match (comparison, role) {
        (Some(comparison), _) => {
            format!("{name} for {}", in_sentence(&comparison.role_level.name))
        }
        (None, Some(role)) if framework.has_several_roles() => {
            format!("{name} for {}", in_sentence(&role.name))
        }
        _ => name.to_owned(),
    }
}
/// Labels the choice of role level, where the ratings are beside all of them.
pub const COMPARE_WITH: &str = "Compare with";
/// Labels the choice of role level, beside the mark of what it asks for.
pub const ASKED_FOR_BY: &str = "Asked for by";
/// The choice of all role levels.
pub const ALL_ROLE_LEVELS: &str = "All role levels";
/// Names the plot, whose lines are in the framework's order unless the widest gap comes first.
pub fn skills_heading(view: PointOfView, widest_first: bool) -> &'static str {
    match (view.whose, view.subject, widest_first) {
        (Whose::Yours, Subject::Person, true) => "Your skills, widest gap first",
        (Whose::Yours, Subject::Person, false) => "Your skills",
        (Whose::Theirs, Subject::Person, true) => "Their skills, widest gap first",
        (Whose::Theirs, Subject::Person, false) => "Their skills",
        (_, Subject::Organisation, true) => "Conditions, what is missing first",
        (_, Subject::Organisation, false) => "Conditions",
    }
}
/// Whose level it is, before the level itself.
pub fn who(view: PointOfView) -> &'static str {
    match (view.whose, view.subject) {
        (Whose::Yours, Subject::Person) => "You",
        (Whose::Theirs, Subject::Person) => "They",
        (_, Subject::Organisation) => rated(view),
    }
}
/// What the filled mark of the plot stands for, and the column of ratings.
pub fn rated(view: PointOfView) -> &'static str {
    match (view.whose, view.subject) {
        (Whose::Yours, Subject::Person) => "Your level",
        (Whose::Theirs, Subject::Person) => "Their level",
        (Whose::Yours, Subject::Organisation) => "Your organisation",
        (Whose::Theirs, Subject::Organisation) => "Their organisation",
    }
}
/// What the bar of the plot stands for.
pub fn asked(role_level: &str) -> String {
    format!("Asked for by {}", in_sentence(role_level))
}
/// Heads the table.
pub fn table_heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Skills as a table",
        Subject::Organisation => "Conditions as a table",
    }
}
/// What is in it.
pub const TABLE_GIST: &str = "The same as the plot";
/// Names the table.
pub fn table_caption(role_level: Option<&str>) -> String {
    role_level.map_or_else(
        || "Level of each one".to_owned(),
        |name| format!("Each one beside {}", in_sentence(name)),
    )
}
/// Heads the column of requirements.
pub const COLUMN_ASKED: &str = "Asked for";
/// Heads the column of differences.
pub const COLUMN_DIFFERENCE: &str = "Difference";
/// Heads the statements of the next levels up.
pub const NEXT_HEADING: &str = "The next level up";
/// What is in it.
pub fn next_gist(subject: Subject, number: usize) -> String {
    format!("What the next level looks like in {}", rated_things(subject, number))
}
/// From one level to the next.
pub fn next(from: &str, to: &str) -> String {
    format!("From {} to {}", in_sentence(from), in_sentence(to))
}
/// Heads the role levels.
pub fn role_levels_heading(role: Option<&str>) -> String {
    role.map_or_else(
        || "All role levels".to_owned(),
        |role| format!("All role levels of {}", in_sentence(role)),
    )
}
/// A role level that is met.
pub const MET: &str = "Met";
/// Heads the rule.
pub const RULE_HEADING: &str = "How this is worked out";
/// What is in it.
pub const RULE_GIST: &str = "The rule, to check by hand";
/// The rule, so that anyone can check it by hand.
pub fn rule(lowest: &str, not_yet: bool) -> String {
    let not_yet = if not_yet {
        format!(" “Not yet” is one level below {}.", in_sentence(lowest))
    } else {
        String::new()
    };
    format!(
        "A role level is met when every skill it asks for is rated at or above the level asked for. \
         Being above in one skill never makes up for being below in another.{not_yet} A skill that \
         is not rated is counted apart, never as zero. Role levels are not a ladder: you can meet \
         one and not the one before it. There is no overall score."
    )
}
/// The rule, where there is one set of conditions to meet.
pub const CONDITIONS_RULE: &str = "A condition is met when it is rated at or above the level asked \
    for. One that is not rated is counted apart, never as missing. Having one in place never makes \
    up for another. There is no overall score.";
/// On the button to the share screen.
pub const SHARE: &str = "Share your result";
/// Heads what to do next.
pub const WHAT_NEXT: &str = "What next";
/// On the button that compares with the role level after the one that is met.
pub fn compare_with(role_level: &str) -> String {
    format!("Compare with {}", in_sentence(role_level))
}
/// On the link to the first that is not rated.
pub fn rate_rest(subject: Subject, unrated: usize) -> String {
    let things = rated_things(subject, unrated);
    match (unrated, subject) {
        (1, Subject::Person) => "Rate the last skill".to_owned(),
        (1, Subject::Organisation) => "Rate the last condition".to_owned(),
        _ => format!("Rate the {things} left"),
    }
}
/// How many are below, beside the way to a plan for them.
pub fn to_plan(subject: Subject, below: usize) -> String {
    let is = if below == 1 { "is" } else { "are" };
    format!("{} {is} below", rated_things(subject, below))
}
/// On the link to the first that is rated and has no example.
pub const ADD_EXAMPLES: &str = "Add examples";
/// How many of those that are rated have one.
pub fn with_example(subject: Subject, with: usize, rated: usize) -> String {
    let have = if with == 1 { "has" } else { "have" };
    format!("{with} of {} {have} one", rated_things(subject, rated))
}
/// On the link to the result as text and as a table.
pub const SAVE: &str = "Save as text or a spreadsheet";
/// On the button that prints.
pub const PRINT: &str = "Print or save as PDF";
/// That more is on the paper than on the screen.
pub const PRINT_HINT: &str = "With your plan and examples";
/// On paper, before the line for a name.
pub const NAME: &str = "Name:";
/// Heads the examples on paper.
pub const EXAMPLES: &str = "Examples";
/// An example on paper, with the skill and the level that it is for.
pub fn example(skill: &str, level: &str, example: &str) -> String {
    format!("{} ({}): {example}", isolated(skill), in_sentence(level))
}
/// On a link to it.
pub const GO: &str = "Go to the result";
/// The screen in a link.
pub const SCREEN_NAME: &str = "your result";
/// On paper, where the result comes from.
pub fn edition(edition: &str) -> String {
    format!("Framework: {edition}.")
}
/// On paper, when the answers were saved.
pub fn saved_on(date: &str) -> String {
    format!("Date of these answers: {date}.")
}
/// When there are no requirements.
pub const NOTHING_ASKED: &str =
    "This framework sets no levels. You can only compare with another result.";
/// Heads the column of areas.
pub const COLUMN_AREA: &str = "Area";
/// Heads the other assessment.
pub const OTHER_HEADING: &str = "Compare with another result";
/// What that can be.
pub const OTHER_GIST: &str = "From someone else, or your own from before";
/// Labels the code of the other assessment.
pub const OTHER_LABEL: &str = "Code or link of the other result";
/// Helps with it.
pub const OTHER_HINT: &str = "Nothing is changed by it.";
/// On the button that compares.
pub const OTHER_OPEN: &str = "Compare";
/// What the filled mark and the first column stand for.
pub const OTHER_YOURS: &str = "This result";
/// What the open mark and the second column stand for.
pub const OTHER_THEIRS: &str = "The other result";
/// Heads the column of differences to the other assessment.
pub const OTHER_DIFFERENCE: &str = "The other one";
/// What is said of a skill in both assessments.
pub fn other(change: Change) -> String {
    super::difference::difference(change, "Rated there alone", "Not rated there")
}
/// When the code is for another framework.
pub const OTHER_FRAMEWORK: &str =
    "The code is for another framework, so it cannot be compared here";
/// Heads the learning resources.
pub const RESOURCES_HEADING: &str = "Learning resources";
/// What is in them.
pub const RESOURCES_GIST: &str = "Listed by the framework";
/// Says where they come from.
pub const RESOURCES_INTRO: &str =
    "The framework listed these when it was published. They may no longer be there.";
