//! The roles of a framework file, with their levels and what these ask for.

use super::json_cursor::{Cursor, NAME_MAX, TEXT_MAX};
use super::{Check, FaultKind, Ids, Kind, MANY, NO_ID};
use crate::domain::framework::descriptions::RoleLevelDescription;
use crate::domain::framework::{ALL_ROLE_LEVELS_ID, Level, Role, RoleIndex, RoleLevel, SkillIndex};

/// Roles with their levels, which make one list in the framework.
#[derive(Default)]
pub(super) struct Roles {
    pub(super) each: Vec<Role>,
    pub(super) levels: Vec<RoleLevel>,
    pub(super) descriptions: Vec<RoleLevelDescription>,
    pub(super) ids: Ids,
}

impl Check<'_> {
    pub(super) fn roles(
        &mut self,
        file: &Cursor<'_>,
        levels: &Ids,
        skills: &Ids,
        families: &Ids,
    ) -> Roles {
        let (mut roles, mut level_ids) = (Roles::default(), Ids::new());
        for (at, index) in file.list("roles", (0, MANY), self.faults).into_iter().zip(0..) {
            at.only("id name family skills levels", self.faults);
            let id = at.id("id", NO_ID, self.faults);
            roles.ids.push(id.clone());
            let name = at.text_field("name", NAME_MAX, self.faults);
            let family = at.maybe("family");
            let family = family.and_then(|at| self.reference(&at, Kind::Family, families));
            let family = family.and_then(|place| u8::try_from(place).ok());

            let mut in_role = Vec::new();
            let listed = at.list("skills", (0, MANY), self.faults);
            let entries = at.list("levels", (0, MANY), self.faults);
            if listed.is_empty() == entries.is_empty() {
                self.faults.add(&at.path, FaultKind::LevelsOrSkills);
            }
            for at in listed {
                let skill = self.reference(&at, Kind::Skill, skills);
                add_in_order(&mut in_role, skill.map(SkillIndex));
            }
            for at in entries {
                let level = self.role_level(&at, RoleIndex(index), levels, skills);
                for (skill, _) in &level.requirements {
                    add_in_order(&mut in_role, Some(*skill));
                }
                level_ids.push(level.id.clone());
                roles.levels.push(level);
                roles.descriptions.push(RoleLevelDescription {
                    summary: at.maybe_text("summary", self.faults),
                    responsibilities: at.texts("responsibilities", TEXT_MAX, self.faults),
                });
            }
            roles.each.push(Role { id, name, family, skills: in_role });
        }
        self.faults.twice("roles", &roles.ids);
        self.faults.twice("role levels", &level_ids);
        let count = level_ids.len();
        if count > MANY {
            let kind = FaultKind::Count { count, least: 0, most: MANY };
            self.faults.add("role levels", kind);
        }
        roles
    }

    fn role_level(
        &mut self,
        at: &Cursor<'_>,
        role: RoleIndex,
        levels: &Ids,
        skills: &Ids,
    ) -> RoleLevel {
        at.only("id name summary responsibilities requirements", self.faults);
        let mut requirements = Vec::new();
        let entries = at.field("requirements", self.faults).map(|at| at.entries(self.faults));
        for (skill, at) in entries.unwrap_or_default() {
            let skill = self.find(&at.path, Kind::Skill, skill, skills).map(SkillIndex);
            let level = self.reference(&at, Kind::Level, levels);
            let level = level.and_then(|place| u8::try_from(place).ok()).map(Level);
            if let (Some(skill), Some(level)) = (skill, level) {
                let place = requirements.partition_point(|(other, _)| *other < skill);
                requirements.insert(place, (skill, level));
            }
        }
        RoleLevel {
            id: at.id("id", ALL_ROLE_LEVELS_ID, self.faults),
            role,
            name: at.text_field("name", NAME_MAX, self.faults),
            requirements,
        }
    }
}

/// Keeps each skill once, in the framework's order.
fn add_in_order(sorted: &mut Vec<SkillIndex>, skill: Option<SkillIndex>) {
    if let Some(skill) = skill
        && let Err(place) = sorted.binary_search(&skill)
    {
        sorted.insert(place, skill);
    }
}
