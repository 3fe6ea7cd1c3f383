//! The roles of a framework file, with their levels and what these ask for.

use super::fault::{FaultKind, ReferenceKind};
use super::faults::Faults;
use super::ids::Ids;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{MANY, NAME_CHARS, TEXT_CHARS};
use crate::domain::framework::role::{RoleDescription, RoleLevelDescription};
use crate::domain::framework::{
    ALL_ROLE_LEVELS_ID, Level, Role, RoleIndex, RoleLevel, SkillIndex, SkillMap,
};
use crate::domain::order::insert_once;

/// The ids that roles refer to.
pub(super) struct Referred<'a> {
    pub(super) levels: &'a Ids,
    pub(super) skills: &'a Ids,
    pub(super) families: &'a Ids,
}

/// A role with the skills that it lists, and its levels, which may ask for more of them.
pub(super) fn role<'a>(
    at: &Cursor<'a>,
    referred: &Referred<'_>,
    faults: &mut Faults,
) -> (Role, Vec<Cursor<'a>>) {
    at.only("id name summary also_called family skills levels", faults);
    let id = at.id("id", NO_ID, faults);
    let name = at.text_field("name", NAME_CHARS, faults);
    let family = at.maybe("family");
    let family =
        family.and_then(|at| at.reference(ReferenceKind::Family, referred.families, faults));
    let family = family.and_then(|place| u8::try_from(place).ok());

    // Each skill once, in the framework's order.
    let mut skills = Vec::new();
    let listed = at.list("skills", (0, MANY), faults);
    let levels = at.list("levels", (0, MANY), faults);
    if listed.is_empty() == levels.is_empty() {
        faults.add(&at.path, FaultKind::LevelsOrSkills);
    }
    for at in listed {
        if let Some(skill) = at.reference(ReferenceKind::Skill, referred.skills, faults) {
            insert_once(&mut skills, SkillIndex(skill));
        }
    }
    (Role { id, name, skills, family }, levels)
}

/// A level of this role.
pub(super) fn role_level(
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

/// What a file says of a role.
pub(super) fn role_description(role: &Cursor<'_>, faults: &mut Faults) -> RoleDescription {
    RoleDescription {
        summary: role.maybe_text("summary", faults),
        also_called: role.texts("also_called", NAME_CHARS, faults),
    }
}

/// What a file says of a role level.
pub(super) fn role_level_description(
    level: &Cursor<'_>,
    faults: &mut Faults,
) -> RoleLevelDescription {
    RoleLevelDescription {
        summary: level.maybe_text("summary", faults),
        responsibilities: level.texts("responsibilities", TEXT_CHARS, faults),
    }
}
