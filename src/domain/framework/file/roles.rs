//! The roles of a framework file, with their levels and what these ask for.

use super::fault::{FaultKind, ReferenceKind};
use super::faults::Faults;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{MANY, NAME_CHARS, TEXT_CHARS};
use crate::domain::framework::role::RoleLevelDescription;
use crate::domain::framework::{
    ALL_ROLE_LEVELS_ID, Level, Role, RoleIndex, RoleLevel, SkillIndex, SkillMap,
};
use crate::domain::order::insert_once;

/// Roles with their levels, which make one list in the framework.
#[derive(Default)]
pub(super) struct Roles {
    pub(super) each: Vec<Role>,
    pub(super) levels: Vec<RoleLevel>,
    pub(super) descriptions: Vec<RoleLevelDescription>,
    pub(super) ids: Vec<String>,
}

/// The ids that roles refer to.
pub(super) struct Referred<'a> {
    pub(super) levels: &'a [String],
    pub(super) skills: &'a [String],
    pub(super) families: &'a [String],
}

/// The roles.
pub(super) fn roles(file: &Cursor<'_>, referred: &Referred<'_>, faults: &mut Faults) -> Roles {
    let (mut roles, mut level_ids) = (Roles::default(), Vec::new());
    for (at, index) in file.list("roles", (0, MANY), faults).into_iter().zip(0..) {
        at.only("id name family skills levels", faults);
        let id = at.id("id", NO_ID, faults);
        roles.ids.push(id.clone());
        let name = at.text_field("name", NAME_CHARS, faults);
        let family = at.maybe("family");
        let family =
            family.and_then(|at| at.reference(ReferenceKind::Family, referred.families, faults));

        // Each skill once, in the framework's order.
        let mut skills = Vec::new();
        let listed = at.list("skills", (0, MANY), faults);
        let entries = at.list("levels", (0, MANY), faults);
        if listed.is_empty() == entries.is_empty() {
            faults.add(&at.path, FaultKind::LevelsOrSkills);
        }
        for at in listed {
            if let Some(skill) = at.reference(ReferenceKind::Skill, referred.skills, faults) {
                insert_once(&mut skills, SkillIndex(skill));
            }
        }
        for at in entries {
            let level = role_level(&at, RoleIndex(index), referred, faults);
            for (skill, _) in level.requirements() {
                insert_once(&mut skills, skill);
            }
            level_ids.push(level.id.clone());
            roles.levels.push(level);
            roles.descriptions.push(RoleLevelDescription {
                summary: at.maybe_text("summary", faults),
                responsibilities: at.texts("responsibilities", TEXT_CHARS, faults),
            });
        }
        let family = family.and_then(|place| u8::try_from(place).ok());
        roles.each.push(Role { id, name, skills, family });
    }
    faults.repeated("roles", &roles.ids);
    faults.repeated("role levels", &level_ids);
    let count = level_ids.len();
    if count > MANY {
        faults.add("role levels", FaultKind::Count { count, least: 0, most: MANY });
    }
    roles
}

fn role_level(
    at: &Cursor<'_>,
    role: RoleIndex,
    referred: &Referred<'_>,
    faults: &mut Faults,
) -> RoleLevel {
    at.only("id name summary responsibilities requirements", faults);
    let mut requirements = SkillMap::default();
    let entries = at.field("requirements", faults).map(|at| at.entries(faults));
    for (skill, at) in entries.unwrap_or_default() {
        let skill = faults.find(&at.path, ReferenceKind::Skill, skill, referred.skills);
        let level = at.reference(ReferenceKind::Level, referred.levels, faults);
        let level = level.and_then(|place| u8::try_from(place).ok());
        if let (Some(skill), Some(level)) = (skill, level) {
            requirements.set(SkillIndex(skill), Some(Level(level)));
        }
    }
    RoleLevel {
        id: at.id("id", ALL_ROLE_LEVELS_ID, faults),
        role,
        name: at.text_field("name", NAME_CHARS, faults),
        requirements,
    }
}
