//! Finding a role.

use super::count;

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
pub const FILTER_HINT: &str =
    "Enter part of a name: of a role, a role level, a family of roles or a skill.";
/// Names the list.
pub const LEGEND: &str = "Roles";
/// How many roles there are.
pub fn found(number: usize, all: usize) -> String {
    if number == all {
        return format!("{} in the list.", count(all, "role", "roles"));
    }
    format!("{number} of {all} roles in the list.")
}
/// When there is none.
pub const NONE: &str = "No role matches. Try a shorter part of a name.";
/// What is said of a role in the list.
pub fn hint(family: Option<&str>, levels: usize, skills: usize) -> String {
    let size = match levels {
        0 => format!("{}, no role levels", count(skills, "skill", "skills")),
        _ => count(levels, "role level", "role levels"),
    };
    family.map_or_else(|| format!("{size}."), |family| format!("{family}. {size}."))
}
/// Names that match, other than the role's own.
pub fn matches(names: &[&str]) -> String {
    format!(" Found in: {}.", names.join(", "))
}
/// When none is chosen.
pub const PROBLEM: &str = "Select a role";
/// On the button that adds.
pub const ADD: &str = "Add these skills";
/// The screen in a link.
pub const SCREEN_NAME: &str = "the roles";
