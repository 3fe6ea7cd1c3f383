//! The facts of the next edition, each under the id that it keeps, and in an order that people know.

use super::edition::{Edition, RoleEntry, RoleLevelEntry, SkillEntry, folded, is_same};
use super::renames::{Kind, Renames, full_name};
use skillgauge::domain::formats::table::slug;
use skillgauge::domain::framework::ALL_ROLE_LEVELS_ID;
use std::collections::{BTreeMap, BTreeSet};

/// What the publisher's table says, with the ids of the old edition where names are kept or have been said to be
/// renamed. An id that was in use is given to nothing else.
pub(super) fn identify(old: &Edition, published: &Edition, renames: &Renames) -> Edition {
    let (skills, skill_ids) = skills(old, published, renames);
    let level_ids = old.roles.iter().flat_map(|role| &role.levels).map(|level| &*level.id);
    let mut identifier = Identifier {
        old,
        renames,
        skill_ids,
        role_ids: Ids::new(old.roles.iter().map(|role| &*role.id), None),
        level_ids: Ids::new(level_ids, Some(ALL_ROLE_LEVELS_ID)),
    };
    let mut roles: Vec<_> = published.roles.iter().map(|role| identifier.role(role)).collect();
    for role in &mut roles {
        role.skills.sort_by_key(|id| skills.iter().position(|skill| skill.id == *id));
    }
    Edition { scale: old.scale.clone(), skills, roles: ordered_roles(old, roles) }
}

/// Gives roles and their levels their ids.
struct Identifier<'a> {
    old: &'a Edition,
    renames: &'a Renames,
    /// The id that each skill has now, by the one that it has in the published edition.
    skill_ids: BTreeMap<String, String>,
    role_ids: Ids,
    level_ids: Ids,
}

impl Identifier<'_> {
    fn role(&mut self, role: &RoleEntry) -> RoleEntry {
        let old_name = self.renames.old_name(Kind::Role, &role.name).unwrap_or(&role.name);
        let before = self.old.role_named(old_name);
        let make = || self.role_ids.make(&role.name, "");
        let id = before.map_or_else(make, |before| before.id.clone());
        let skills = role.skills.iter().filter_map(|skill| self.skill_ids.get(skill).cloned());
        let skills = skills.collect();
        let levels = role.levels.iter().map(|level| self.role_level(role, before, level)).collect();
        let levels = ordered_levels(self.old, before, levels);
        RoleEntry { id, skills, levels, ..role.clone() }
    }

    fn role_level(
        &mut self,
        role: &RoleEntry,
        before: Option<&RoleEntry>,
        level: &RoleLevelEntry,
    ) -> RoleLevelEntry {
        let before = before.and_then(|before| self.level_before(before, role, level));
        let make = || self.level_ids.make(&level.name, &role.name);
        let id = before.map_or_else(make, |before| before.id.clone());
        let requirements = level.requirements.iter();
        let requirements = requirements
            .filter_map(|(skill, asked)| Some((self.skill_ids.get(skill)?.clone(), asked.clone())));
        RoleLevelEntry { id, requirements: requirements.collect(), ..level.clone() }
    }

    /// The level of the role of before that goes on in this one.
    fn level_before<'a>(
        &self,
        before: &'a RoleEntry,
        role: &RoleEntry,
        level: &RoleLevelEntry,
    ) -> Option<&'a RoleLevelEntry> {
        let old_name = self.renames.old_name(Kind::RoleLevel, &full_name(&role.name, &level.name));
        let Some(old_name) = old_name else { return before.level_named(&level.name) };
        let mut levels = before.levels.iter();
        levels.find(|level| is_same(&full_name(&before.name, &level.name), old_name))
    }
}

/// The skills, and the id that each has now by the one that it has in the published edition.
fn skills(
    old: &Edition,
    published: &Edition,
    renames: &Renames,
) -> (Vec<SkillEntry>, BTreeMap<String, String>) {
    let mut ids = Ids::new(old.skills.iter().map(|skill| &*skill.id), None);
    let (mut skills, mut id_by_published) = (Vec::new(), BTreeMap::new());
    for skill in &published.skills {
        let before = renames.old_name(Kind::Skill, &skill.name).unwrap_or(&skill.name);
        let before = old.skill_named(before);
        let id = before.map_or_else(|| ids.make(&skill.name, ""), |before| before.id.clone());
        id_by_published.insert(skill.id.clone(), id.clone());
        let of_ours = before.cloned().unwrap_or_default();
        skills.push(SkillEntry { id, note: of_ours.note, source: of_ours.source, ..skill.clone() });
    }
    let place = |skill: &SkillEntry| old.skills.iter().position(|other| other.id == skill.id);
    skills.sort_by_key(|skill| place(skill).unwrap_or(usize::MAX));
    if old.skills.is_sorted_by_key(|skill| folded(&skill.name)) {
        skills.sort_by_key(|skill| folded(&skill.name));
    }
    (skills, id_by_published)
}

/// Roles in the order of the old edition. A new one stands behind the one that it follows in the table.
fn ordered_roles(old: &Edition, roles: Vec<RoleEntry>) -> Vec<RoleEntry> {
    let place = |role: &RoleEntry| old.roles.iter().position(|other| other.id == role.id);
    let follows: Vec<_> = roles.iter().map(|role| role.id.clone()).collect();
    let (mut ordered, new): (Vec<_>, Vec<_>) =
        roles.into_iter().partition(|role| place(role).is_some());
    ordered.sort_by_key(place);
    for role in new {
        let here = follows.iter().position(|id| *id == role.id).unwrap_or_default();
        let before = here.checked_sub(1).and_then(|place| follows.get(place));
        let after = ordered.iter().position(|other| Some(&other.id) == before);
        ordered.insert(after.map_or(0, |place| place + 1), role);
    }
    ordered
}

/// Role levels in the order of the old edition. The publisher's table is in the order of the alphabet, so a new one
/// is put before the first that asks for more, and the report says that somebody should look.
fn ordered_levels(
    old: &Edition,
    before: Option<&RoleEntry>,
    levels: Vec<RoleLevelEntry>,
) -> Vec<RoleLevelEntry> {
    let place =
        |level: &RoleLevelEntry| before?.levels.iter().position(|other| other.id == level.id);
    let total = |level: &RoleLevelEntry| -> usize {
        let places = level.requirements.values().filter_map(|asked| old.place(asked));
        places.map(|place| place + 1).sum()
    };
    let (mut ordered, new): (Vec<_>, Vec<_>) =
        levels.into_iter().partition(|level| place(level).is_some());
    ordered.sort_by_key(place);
    for level in new {
        let more = ordered.iter().position(|other| total(other) > total(&level));
        ordered.insert(more.unwrap_or(ordered.len()), level);
    }
    ordered
}

/// Ids that are in use, or were.
struct Ids(BTreeSet<String>);

impl Ids {
    fn new<'a>(old: impl Iterator<Item = &'a str>, reserved: Option<&'a str>) -> Self {
        Self(old.chain(reserved).map(str::to_owned).collect())
    }

    /// A new id for a name. Where it is in use, it has the name of the whole in front, or a number behind.
    fn make(&mut self, name: &str, whole: &str) -> String {
        let short = Some(slug(name)).filter(|id| !id.is_empty()).unwrap_or("unnamed".to_owned());
        let long = [&*slug(whole), "-", &short].concat();
        let wanted = if self.0.contains(&short) && !whole.is_empty() { long } else { short };
        let (mut id, mut number) = (wanted.clone(), 1);
        while !self.0.insert(id.clone()) {
            number += 1;
            id = format!("{wanted}-{number}");
        }
        id
    }
}
