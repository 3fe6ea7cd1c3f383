//! The list of skills.

/// The heading.
pub const HEADING: &str = "Your skills";
/// How far the person has come.
pub fn rated(rated: usize, skills: usize) -> String {
    format!("{rated} of {skills} rated")
}
/// That the order is free.
pub const HINT: &str = "Rate the skills in any order. You can leave some out.";
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
pub const PLACE: &str = "your skills";
