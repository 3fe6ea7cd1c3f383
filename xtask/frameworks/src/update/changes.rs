//! What is different between two editions, by the ids that they share.

use super::edition::{Edition, RoleEntry, RoleLevelEntry, is_same};
use super::renames::full_name;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// All that is different in the facts of two editions.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    pub(super) skills: Names,
    pub(super) roles: Names,
    pub(super) role_levels: Names,
    pub(super) requirements: Vec<RequirementChange>,
    /// New role levels beside others of their role: somebody has to see whether their place is right.
    pub(super) placed: Vec<String>,
}

/// What has come, gone, or got another name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    pub(super) new: Vec<String>,
    /// The old name and the new one.
    pub(super) renamed: Vec<(String, String)>,
    pub(super) gone: Vec<String>,
}

/// What a role level asks for that it did not ask for before, or the other way round.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RequirementChange {
    pub(super) kind: RequirementChangeKind,
    /// The role level, or the role if it has no levels.
    pub(super) place: String,
    pub(super) skill: String,
    /// The names of the levels. Roles without levels ask for none.
    pub(super) before: Option<String>,
    pub(super) now: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RequirementChangeKind {
    Raised,
    Lowered,
    Added,
    Dropped,
}

pub(super) fn changes(old: &Edition, next: &Edition) -> Changes {
    let skills = |edition: &Edition| -> Vec<_> {
        let skills = edition.skills.iter();
        skills.map(|skill| (skill.id.clone(), skill.name.clone())).collect()
    };
    let roles = |edition: &Edition| -> Vec<_> {
        edition.roles.iter().map(|role| (role.id.clone(), role.name.clone())).collect()
    };
    let mut changes = Changes {
        skills: names(&skills(old), &skills(next)),
        roles: names(&roles(old), &roles(next)),
        role_levels: names(&role_levels(old), &role_levels(next)),
        ..Changes::default()
    };
    let skill_name = |id: &str| {
        let skill = next.skill(id).or(old.skill(id));
        skill.map(|skill| skill.name.clone()).unwrap_or_default()
    };
    for role in &next.roles {
        let before = old.role(&role.id);
        for level in &role.levels {
            let place = full_name(&role.name, &level.name);
            match before.and_then(|before| before.level(&level.id)) {
                Some(before) => {
                    changes.requirements.extend(requirements(next, &place, before, level));
                }
                None if role.levels.len() > 1 => changes.placed.push(place),
                None => {}
            }
        }
        changes.requirements.extend(before.map(|before| listed(before, role)).unwrap_or_default());
    }
    for change in &mut changes.requirements {
        change.skill = skill_name(&change.skill);
    }
    changes
}

/// The role levels of all roles, by id, with their names.
fn role_levels(edition: &Edition) -> Vec<(String, String)> {
    let of = |role: &RoleEntry| -> Vec<_> {
        let named = role.levels.iter();
        named.map(|level| (level.id.clone(), full_name(&role.name, &level.name))).collect()
    };
    edition.roles.iter().flat_map(of).collect()
}

fn names(old: &[(String, String)], next: &[(String, String)]) -> Names {
    let mut names = Names::default();
    let old_names: BTreeMap<_, _> = old.iter().cloned().collect();
    for (id, name) in next {
        match old_names.get(id) {
            None => names.new.push(name.clone()),
            Some(before) if is_same(before, name) => {}
            Some(before) => names.renamed.push((before.clone(), name.clone())),
        }
    }
    for (id, name) in old {
        if !next.iter().any(|(other, _)| other == id) {
            names.gone.push(name.clone());
        }
    }
    names
}

/// What a role level asks for otherwise than before. The skills are given by id.
fn requirements(
    next: &Edition,
    place: &str,
    before: &RoleLevelEntry,
    now: &RoleLevelEntry,
) -> Vec<RequirementChange> {
    let mut skills: Vec<_> = before.requirements.keys().chain(now.requirements.keys()).collect();
    skills.sort();
    skills.dedup();
    let mut changes = Vec::new();
    for skill in skills {
        let (before, now) = (before.requirements.get(skill), now.requirements.get(skill));
        let place_of = |level: Option<&String>| level.and_then(|level| next.place(level));
        let kind = match (before, now, place_of(now).cmp(&place_of(before))) {
            (_, _, Ordering::Equal) => continue,
            (None, ..) => RequirementChangeKind::Added,
            (_, None, _) => RequirementChangeKind::Dropped,
            (.., Ordering::Greater) => RequirementChangeKind::Raised,
            (.., Ordering::Less) => RequirementChangeKind::Lowered,
        };
        let name = |level: &String| next.level_name(level).to_owned();
        let (before, now) = (before.map(name), now.map(name));
        let (place, skill) = (place.to_owned(), skill.clone());
        changes.push(RequirementChange { kind, place, skill, before, now });
    }
    changes
}

/// The skills that a role without levels names otherwise than before, by id.
fn listed(before: &RoleEntry, now: &RoleEntry) -> Vec<RequirementChange> {
    let change = |kind, skill: &String| RequirementChange {
        kind,
        place: now.name.clone(),
        skill: skill.clone(),
        before: None,
        now: None,
    };
    let added = now.skills.iter().filter(|skill| !before.skills.contains(skill));
    let dropped = before.skills.iter().filter(|skill| !now.skills.contains(skill));
    let added = added.map(|skill| change(RequirementChangeKind::Added, skill));
    let dropped = dropped.map(|skill| change(RequirementChangeKind::Dropped, skill));
    added.chain(dropped).collect()
}
