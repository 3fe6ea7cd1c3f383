//! The list of skills.

use crate::domain::framework::Subject;

/// The heading.
pub fn heading(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Your skills",
        Subject::Organisation => "Conditions in your organisation",
    }
}
/// How far the person has come.
pub fn rated(rated: usize, skills: usize) -> String {
    format!("{rated} of {skills} rated")
}
/// What is next.
pub fn next(name: &str) -> String {
    format!("The next one is {name}.")
}
/// On the button that begins or goes on to rate.
pub fn rate(subject: Subject, left: usize, skills: usize) -> String {
    match subject {
        Subject::Person if left == skills => "Rate the first skill".to_owned(),
        Subject::Organisation if left == skills => "Rate the first condition".to_owned(),
        _ => format!("Rate the next one ({left} left)"),
    }
}
/// Says what the ratings will be compared with.
pub fn compared_with(role_level: &str) -> String {
    format!("You are comparing with {role_level}.")
}
/// All role levels, in that sentence.
pub const ALL_ROLE_LEVELS: &str = "all role levels";
/// On the link that changes it.
pub const CHANGE_ROLE_LEVEL: &str = "Change role level";
/// A skill without a rating.
pub const NOT_RATED: &str = "Not rated yet";
/// On the button to the result.
pub const SEE_RESULT: &str = "See your result";
/// The screen in a link.
pub fn screen_name(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "your skills",
        Subject::Organisation => "the conditions",
    }
}
/// Which role's skills these are.
pub fn role(role: &str) -> String {
    format!("These are the skills of {}.", super::in_sentence(role))
}
/// On the link that changes it.
pub const CHANGE_ROLE: &str = "Change role";
/// Heads skills that the role does not ask for.
pub const OTHER_HEADING: &str = "Other skills";
/// Why they are there.
pub const OTHER_INTRO: &str = "You added or rated these. Your role does not ask for them.";
/// On the link that adds more.
pub const ADD: &str = "Add skills of another role";
/// On the button that takes away those without a rating.
pub const DROP_ADDED: &str = "Take off those not rated";
/// When no role is chosen.
pub const NO_ROLE: &str = "You have not chosen a role yet.";
/// On the link that chooses one.
pub const CHOOSE_ROLE: &str = "Choose a role";
