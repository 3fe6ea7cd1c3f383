//! Finding a role.

use super::{count, in_sentence};
use crate::domain::analysis::role_search::FoundBy;

/// The heading.
pub const HEADING: &str = "Which role do you want to rate yourself for?";
/// The heading when its skills are to be added.
pub const ADD_HEADING: &str = "Whose skills do you want to add?";
/// What adding does.
pub const ADD_HINT: &str =
    "Your list gets the skills of the role you choose. What you compare with stays as it is.";
/// Labels the part of a name.
pub const FILTER_LABEL: &str = "Find a role";
/// Helps with the part of a name.
pub const FILTER_HINT: &str = "A role, a skill, or another name such as BA or product owner.";
/// Names the list.
pub const LEGEND: &str = "Roles";
/// How many roles there are.
pub fn found(number: usize, all: usize) -> String {
    if number == all {
        return format!("{} in the list.", count(all, "role", "roles"));
    }
    format!("{number} of {all} roles in the list.")
}
/// Names a family with how many roles are in it.
pub fn family(name: Option<&str>, roles: usize) -> String {
    format!("{} ({})", name.unwrap_or("Other roles"), count(roles, "role", "roles"))
}
/// When there is none.
pub const NONE: &str = "No role matches. Try one word of the role’s name, or a skill.";
/// What is said of a role in the list.
pub fn hint(summary: Option<&str>, family: Option<&str>, levels: usize, skills: usize) -> String {
    let size = match levels {
        0 => format!("{}, no role levels", count(skills, "skill", "skills")),
        _ => count(levels, "role level", "role levels"),
    };
    let family = family.map_or_else(String::new, |family| [family, ". "].concat());
    // White space at the beginning is not shown.
    [summary.unwrap_or_default(), " ", &*family, &*size, "."].concat()
}
/// What a role was found by, where that is not its own name or what stands beside it anyhow.
pub fn found_by(level: Option<&str>, found_by: FoundBy<'_>) -> String {
    let (before, name) = match (level, found_by) {
        (None, FoundBy::Name | FoundBy::Family(_)) => return String::new(),
        (None, FoundBy::OtherName(name)) => (" Also called ", name),
        (None, FoundBy::Skill(name)) => (" Asks for the skill ", name),
        (Some(level), _) => (" Has the role level ", level),
    };
    [before, &*in_sentence(name), "."].concat()
}
/// When none is chosen.
pub const PROBLEM: &str = "Select a role";
/// On the button that adds.
pub const ADD: &str = "Add these skills";
/// The screen in a link.
pub const SCREEN_NAME: &str = "the roles";
