//! Finding roles by part of a name.

use super::framework::{Framework, RoleIndex};

/// The most names that are given for one role.
const MOST_NAMES: usize = 3;

/// The roles in which a name has this part: their own, their family's, one of their levels' or of
/// their skills'. First those found by their own name, then others with up to three names that match. Capitals of the English
/// alphabet count as small letters; others are letters of their own.
pub fn find_roles<'a>(framework: &'a Framework, part: &str) -> Vec<(RoleIndex, Vec<&'a str>)> {
    let has_part = |name: &str| {
        let (name, part) = (name.as_bytes(), part.as_bytes());
        part.is_empty() || name.windows(part.len()).any(|piece| piece.eq_ignore_ascii_case(part))
    };
    let by_own_name = framework.roles().filter(|(_, role)| has_part(&role.name));
    let by_own_name = by_own_name.map(|(index, _)| (index, Vec::new()));
    let by_others = framework.roles().filter(|(_, role)| !has_part(&role.name));
    let by_others = by_others.filter_map(|(index, role)| {
        let family = framework.family_of(index).and_then(|family| framework.family(family));
        let levels = framework.levels_of(index).map(|(_, level)| &*level.name);
        let skills = role.skills.iter().filter_map(|skill| framework.skill(*skill));
        let names = family.into_iter().chain(levels).chain(skills.map(|skill| &*skill.name));
        let names: Vec<_> = names.filter(|name| has_part(name)).take(MOST_NAMES).collect();
        (!names.is_empty()).then_some((index, names))
    });
    by_own_name.chain(by_others).collect()
}
