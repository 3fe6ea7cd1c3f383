//! The page of what each role asks for, which needs no script.

/// The heading.
pub const HEADING: &str = "What each role asks for";
/// What the page is.
pub const INTRO: &str = "For each role, the level that each role level asks for in each skill. You can print this page.";
/// What stands where nothing is asked for.
pub const NOT_ASKED: &str = "–";
/// What that means.
pub const NOT_ASKED_MEANS: &str = "A dash means that the role level does not ask for the skill.";
/// On the link to the widget.
pub const RATE: &str = "Rate your skills in Skillgauge";
/// Names the links to all roles.
pub const ROLES: &str = "Roles on this page";
/// Heads the skills.
pub const SKILL: &str = "Skill";
/// Says who published it, and under which licence.
pub fn published(publisher: &str, licence: &str) -> String {
    format!("Published by {publisher} under this licence: {licence}.")
}
