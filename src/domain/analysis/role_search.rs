//! Finding roles by part of a name.

use super::ignore_case::has_part;
use crate::domain::framework::{Framework, RoleIndex};

/// The most names that are given for one role.
const MOST_NAMES: usize = 3;

/// The roles in which a name has this part, in capitals or small letters: the role's own name, its family's, or
/// that of one of its levels or skills. First come those found by their own name, without any other; then the
/// rest, each with up to three names that match.
pub fn find_roles<'a>(framework: &'a Framework, part: &str) -> Vec<(RoleIndex, Vec<&'a str>)> {
    let has_part = |name: &str| has_part(name, part);
    let (mut found, mut by_other_names) = (Vec::new(), Vec::new());
    for (index, role) in framework.roles() {
        if has_part(&role.name) {
            found.push((index, Vec::new()));
            continue;
        }
        let mut names = Vec::new();
        let mut note = |name: &'a str| {
            if names.len() < MOST_NAMES && has_part(name) {
                names.push(name);
            }
        };
        if let Some(family) = framework.family_name(index) {
            note(family);
        }
        for (_, level) in framework.levels_of(index) {
            note(&level.name);
        }
        for skill in role.skills.iter().filter_map(|skill| framework.skill(*skill)) {
            note(&skill.name);
        }
        if !names.is_empty() {
            by_other_names.push((index, names));
        }
    }
    found.append(&mut by_other_names);
    found
}
