//! Finding roles by part of a name.

use crate::domain::framework::{Framework, RoleIndex};

/// The most names that are given for one role.
const MOST_NAMES: usize = 3;

/// Whether a name has this part. Capitals of the English alphabet count as small letters; others are
/// letters of their own.
pub fn has_part(name: &str, part: &str) -> bool {
    let (name, part) = (name.as_bytes(), part.as_bytes());
    part.is_empty() || name.windows(part.len()).any(|piece| piece.eq_ignore_ascii_case(part))
}

/// The roles in which a name has this part: their own, their family's, one of their levels' or of
/// their skills'. First those found by their own name, then others with up to three names that match.
/// What a part is: see [`has_part`].
pub fn find_roles<'a>(framework: &'a Framework, part: &str) -> Vec<(RoleIndex, Vec<&'a str>)> {
    let has_part = |name: &str| has_part(name, part);
    let (mut found, mut by_others) = (Vec::new(), Vec::new());
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
            by_others.push((index, names));
        }
    }
    found.append(&mut by_others);
    found
}
