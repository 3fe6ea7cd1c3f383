//! The screen that asks what to rate.

use super::{count, edition};
use crate::domain::framework::{Framework, Role};

/// The heading.
pub const HEADING: &str = "What do you want to rate?";
/// Helps with the choice.
pub const HINT: &str = "You can come back and choose another. Each has a draft of its own.";
/// Helps with the choice of a framework, or of one role of it.
pub fn hint(framework: &Framework, role: Option<&Role>, role_levels: usize) -> String {
    let skills = role.map_or(framework.skills_len(), |role| role.skills.len());
    let skills = super::point_of_view::rated_things(framework.subject, skills);
    let size = match role_levels {
        0 | 1 => skills,
        levels => format!("{skills}, {levels} role levels"),
    };
    let newer = if framework.newer_edition.is_some() { NEWER } else { "" };
    match role {
        Some(_) => format!("{}. {size}.{newer}", edition(framework)),
        None => format!("{size}.{newer}"),
    }
}
/// Where the edition is not the last.
const NEWER: &str = " The publisher has newer editions.";
/// A role that is still to be found.
pub fn other_role(framework: &Framework) -> String {
    format!("Another role in {}", framework.title)
}
/// How many roles there are to find it in.
pub fn other_role_hint(framework: &Framework) -> String {
    let families = match framework.families().count() {
        0 => String::new(),
        families => format!(" in {}", count(families, "family", "families")),
    };
    format!("{}{families}.", count(framework.roles_len(), "role", "roles"))
}
/// The choice to import a framework.
pub const IMPORT: &str = "A framework of my own";
/// What that is.
pub const IMPORT_HINT: &str = "Open a file from this computer. It stays in this browser.";
/// When nothing is chosen.
pub const PROBLEM: &str = "Select what you want to rate";
/// The screen in a link.
pub const SCREEN_NAME: &str = "what to rate";
