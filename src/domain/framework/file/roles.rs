//! The roles of a framework file, with their levels and what these ask for.

use super::fault::{FaultKind, ReferenceKind};
use super::faults::Faults;
use super::ids::Ids;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{MANY, NAME_CHARS, TEXT_CHARS};
use super::path::Path;
use crate::domain::framework::role::{RoleDescription, RoleLevelDescription};
use crate::domain::framework::{
    ALL_ROLE_LEVELS_ID, Level, Role, RoleIndex, RoleLevel, SkillIndex, SkillMap,
};
use crate::domain::order::insert_once;

/// Roles with their levels, which make one list in the framework.
#[derive(Default)]
pub(super) struct Roles {
    pub(super) each: Vec<Role>,
    pub(super) levels: Vec<RoleLevel>,
    pub(super) descriptions: Vec<RoleDescription>,
    pub(super) level_descriptions: Vec<RoleLevelDescription>,
    pub(super) ids: Ids,
    level_ids: Ids,
    /// How many levels the file has, with those that are too many.
    levels_in_file: usize,
}

/// The ids that roles refer to.
pub(super) struct Referred<'a> {
    pub(super) levels: &'a Ids,
    pub(super) skills: &'a Ids,
    pub(super) families: &'a Ids,
}

impl Roles {
    /// Adds a role, and answers with its levels, which are to be added next.
    pub(super) fn add<'a>(
        &mut self,
        at: &Cursor<'a>,
        referred: &Referred<'_>,
        faults: &mut Faults,
    ) -> Vec<Cursor<'a>> {
        at.only("id name summary also_called family skills levels", faults);
        let id = at.id("id", NO_ID, faults);
        faults.add_id("roles", &mut self.ids, &id);
        let name = at.text_field("name", NAME_CHARS, faults);
        let family = at.maybe("family");
        let family =
            family.and_then(|at| at.reference(ReferenceKind::Family, referred.families, faults));

        // Each skill once, in the framework's order.
        let mut skills = Vec::new();
        let listed = at.list("skills", (0, MANY), faults);
        let mut levels = at.list("levels", (0, MANY), faults);
        if listed.is_empty() == levels.is_empty() {
            faults.add(&at.path, FaultKind::LevelsOrSkills);
        }
        for at in listed {
            if let Some(skill) = at.reference(ReferenceKind::Skill, referred.skills, faults) {
                insert_once(&mut skills, SkillIndex(skill));
            }
        }
        let family = family.and_then(|place| u8::try_from(place).ok());
        self.descriptions.push(role_description(at, faults));
        self.each.push(Role { id, name, skills, family });
        // Those that are too many are counted, and not looked at.
        self.levels_in_file += levels.len();
        levels.truncate(MANY.saturating_sub(self.levels.len()));
        levels
    }

    /// Adds a level of the role that was added last.
    pub(super) fn add_level(
        &mut self,
        at: &Cursor<'_>,
        referred: &Referred<'_>,
        faults: &mut Faults,
    ) {
        let index = u16::try_from(self.each.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let level = role_level(at, RoleIndex(index), referred, faults);
        if let Some(role) = self.each.last_mut() {
            for (skill, _) in level.requirements() {
                insert_once(&mut role.skills, skill);
            }
        }
        faults.add_id("role levels", &mut self.level_ids, &level.id);
        self.levels.push(level);
        self.level_descriptions.push(role_level_description(at, faults));
    }

    /// Notes if there are too many levels, once all roles are added.
    pub(super) fn count_levels(&self, faults: &mut Faults) {
        let count = self.levels_in_file;
        if count > MANY {
            faults.add(&Path::of("role levels"), FaultKind::Count { count, least: 0, most: MANY });
        }
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
