//! The screen that asks which role level to compare with.

/// The heading.
pub const HEADING: &str = "Which role level do you want to compare with?";
/// Helps with the choice.
pub const HINT: &str =
    "It can be the one you have or the one you want. You can change it at any time.";
/// The choice of all role levels.
pub const ALL: &str = "Compare with all role levels";
/// What that choice does.
pub fn all_hint(role_levels: usize) -> String {
    format!(
        "See which of the {role_levels} role levels you meet, and what is missing for the others."
    )
}
/// Unfolds a role level's responsibilities.
pub fn responsibilities(role_level: &str) -> String {
    format!("Responsibilities of {role_level}")
}
/// At the one that the person compares with.
pub const NOW: &str = "You compare with this now.";
/// The screen in a link.
pub const SCREEN_NAME: &str = "the role levels";
/// On the link to two role levels side by side.
pub const COMPARE_TWO: &str = "Compare two role levels with each other";
