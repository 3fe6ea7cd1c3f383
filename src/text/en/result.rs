//! The result, one's own or a shared one.

use super::in_sentence;
use super::point_of_view::{PointOfView, Whose};
use crate::domain::analysis::difference::Change;
use crate::domain::framework::Subject;

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
/// Labels the choice of role level.
pub const COMPARE_WITH: &str = "Compare with";
/// Heads the plot and the table, which are in the framework's order unless the widest gap comes first.
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
/// What the filled mark of the plot stands for, and the column of ratings.
pub fn rated(view: PointOfView) -> &'static str {
    match (view.whose, view.subject) {
        (Whose::Yours, Subject::Person) => "Your level",
        (Whose::Theirs, Subject::Person) => "Their level",
        (Whose::Yours, Subject::Organisation) => "Your organisation",
        (Whose::Theirs, Subject::Organisation) => "Their organisation",
    }
}
/// What the open mark of the plot stands for.
pub fn asked(role_level: &str) -> String {
    format!("Asked for by {}", in_sentence(role_level))
}
/// Stands for the plot where it cannot be seen.
pub const PLOT_ALTERNATIVE: &str = "Plot of each skill’s level. The table below says the same.";
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
/// Says what these are.
pub const NEXT_INTRO: &str = "For each that is below, this is what the next level looks like.";
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
/// A role level that is not met.
pub const NOT_MET: &str = "Not met";
/// Introduces requirements that drop at a higher role level.
pub const DROPS_INTRO: &str = "In this edition a role level can ask for less than the one before it. We show it as published:";
/// Heads the rule.
pub const RULE_HEADING: &str = "How this is worked out";
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
/// On the button that prints.
pub const PRINT: &str = "Print this page";
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
pub const NOTHING_ASKED: &str = "There are no levels asked for here, so there is nothing to compare \
    with but another assessment.";
/// Heads the column of areas.
pub const COLUMN_AREA: &str = "Area";
/// Heads the other assessment.
pub const OTHER_HEADING: &str = "Compare with another assessment";
/// Labels the code of the other assessment.
pub const OTHER_LABEL: &str = "Code or link of the other assessment";
/// Helps with it.
pub const OTHER_HINT: &str =
    "One that somebody shared with you, or one of your own from before. Nothing is changed by it.";
/// On the button that compares.
pub const OTHER_OPEN: &str = "Compare";
/// What the filled mark and the first column stand for.
pub const OTHER_YOURS: &str = "This assessment";
/// What the open mark and the second column stand for.
pub const OTHER_THEIRS: &str = "The other assessment";
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
/// Says where they come from.
pub const RESOURCES_INTRO: &str =
    "The framework listed these when it was published. They may no longer be there.";
