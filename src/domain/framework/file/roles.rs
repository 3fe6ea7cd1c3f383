//! The roles of a framework file, with their levels and what these ask for.

use super::walk::{At, NAME_MAX, TEXT_MAX};
use super::{Check, FEW, FaultKind, Ids, Kind, MANY, NO_ID};
use crate::domain::framework::wording::RoleLevelWording;
use crate::domain::framework::{
    ALL_ROLE_LEVELS_ID, Level, Named, Role, RoleIndex, RoleLevel, SkillIndex,
};

/// Roles with their levels, which make one list in the framework.
#[derive(Default)]
pub(super) struct Roles {
    pub(super) each: Vec<Role>,
    pub(super) levels: Vec<RoleLevel>,
    pub(super) wording: Vec<RoleLevelWording>,
}

impl Check<'_> {
    pub(super) fn roles(
        &mut self,
        file: &At<'_>,
        levels: &Ids<'_>,
        skills: &Ids<'_>,
        families: &[Named],
        into: &mut Roles,
    ) {
        let families: Ids<'_> = families.iter().map(|family| &*family.id).collect();
        for at in file.list("roles", (0, MANY), self.faults) {
            at.only("id name family skills levels", self.faults);
            let family = at.maybe("family");
            let id = at.id("id", NO_ID, self.faults);
            let name = at.text_field("name", NAME_MAX, self.faults);
            let family = family.and_then(|at| self.reference(&at, Kind::Family, &families));

            let listed = at.list("skills", (0, MANY), self.faults);
            let entries = at.list("levels", (0, MANY), self.faults);
            if listed.is_empty() == entries.is_empty() {
                self.faults.add(&at.path, FaultKind::LevelsOrSkills);
            }
            let listed = listed.iter().filter_map(|at| self.reference(at, Kind::Skill, skills));
            let mut in_role: Vec<_> = listed.map(SkillIndex).collect();
            let role = RoleIndex(u16::try_from(into.each.len()).unwrap_or(u16::MAX));
            for at in &entries {
                let (level, wording) = self.role_level(at, role, levels, skills);
                in_role.extend(level.requirements.iter().map(|(skill, _)| *skill));
                into.levels.push(level);
                into.wording.push(wording);
            }
            into.each.push(Role { id, name, family, skills: in_order(&in_role) });
        }
        self.faults.twice("roles", into.each.iter().map(|role| &*role.id));
        self.faults.twice("role levels", into.levels.iter().map(|level| &*level.id));
        if into.levels.len() > MANY {
            let kind = FaultKind::Count { count: into.levels.len(), least: 0, most: MANY };
            self.faults.add("role levels", kind);
        }
    }

    fn role_level(
        &mut self,
        at: &At<'_>,
        role: RoleIndex,
        levels: &Ids<'_>,
        skills: &Ids<'_>,
    ) -> (RoleLevel, RoleLevelWording) {
        let known = "id name summary responsibilities requirements";
        at.only(known, self.faults);
        let mut requirements = Vec::new();
        let entries = at.field("requirements", self.faults).map(|at| at.entries(self.faults));
        for (skill, at) in entries.unwrap_or_default() {
            let skill = self.find(&at.path, Kind::Skill, skill, skills);
            let level = self.reference::<u8>(&at, Kind::Level, levels);
            if let (Some(skill), Some(level)) = (skill, level) {
                let skill = SkillIndex(skill);
                let place = requirements.partition_point(|(other, _)| *other < skill);
                requirements.insert(place, (skill, Level(level)));
            }
        }
        let responsibilities = at.list("responsibilities", (0, FEW), self.faults);
        let responsibilities = responsibilities.iter();
        let wording = RoleLevelWording {
            summary: at.maybe_text("summary", self.faults),
            responsibilities: responsibilities
                .map(|at| at.text(TEXT_MAX, self.faults).to_owned())
                .collect(),
        };
        let level = RoleLevel {
            id: at.id("id", ALL_ROLE_LEVELS_ID, self.faults),
            role,
            name: at.text_field("name", NAME_MAX, self.faults),
            requirements,
        };
        (level, wording)
    }
}

/// Each skill once, in the framework's order.
fn in_order(skills: &[SkillIndex]) -> Vec<SkillIndex> {
    let mut sorted = Vec::new();
    for &skill in skills {
        if let Err(place) = sorted.binary_search(&skill) {
            sorted.insert(place, skill);
        }
    }
    sorted
}
