//! A framework while it is read from tables. Skills, levels, roles and role levels are found by name.

use super::sheet::folded;
use crate::domain::framework::file::ids::Ids;

/// A level of the scale.
pub(super) struct DraftLevel {
    pub(super) name: String,
    /// What it means for any skill, if that is said.
    pub(super) meaning: Option<String>,
}

#[derive(Default)]
pub(super) struct DraftSkill {
    pub(super) name: String,
    pub(super) id: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) area: Option<String>,
    pub(super) note: Option<String>,
    pub(super) source: Option<String>,
    /// One for each level.
    pub(super) statements: Vec<Option<String>>,
    /// The row that it is from.
    pub(super) row: usize,
}

#[derive(Default)]
pub(super) struct DraftRole {
    pub(super) name: String,
    pub(super) id: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) family: Option<String>,
    /// The places of the skills of a role without levels.
    pub(super) skills: Vec<usize>,
}

#[derive(Default)]
pub(super) struct DraftRoleLevel {
    /// The place of the role.
    pub(super) role: usize,
    pub(super) name: String,
    pub(super) id: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) responsibilities: Vec<String>,
    /// What it asks for.
    pub(super) requirements: Vec<DraftRequirement>,
}

/// A level that is asked for in a skill.
#[derive(Clone, Copy)]
pub(super) struct DraftRequirement {
    pub(super) skill: usize,
    pub(super) level: usize,
    /// The row that asks.
    pub(super) row: usize,
}

/// What two tables say.
#[derive(Default)]
pub(super) struct DraftFramework {
    pub(super) scale: Vec<DraftLevel>,
    pub(super) skills: Vec<DraftSkill>,
    pub(super) roles: Vec<DraftRole>,
    /// Of all roles, in the order of the table.
    pub(super) role_levels: Vec<DraftRoleLevel>,
    level_names: Ids,
    skill_names: Ids,
    role_names: Ids,
    role_level_names: Ids,
}

impl DraftFramework {
    /// Adds the next level of the scale.
    pub(super) fn add_level(&mut self, name: &str) {
        if self.level_names.push(&folded(name)) {
            self.scale.push(DraftLevel { name: name.to_owned(), meaning: None });
        }
    }

    /// The place of a level.
    pub(super) fn level(&self, name: &str) -> Option<usize> {
        self.level_names.place(&folded(name)).map(usize::from)
    }

    /// Adds a skill. Answers with the row of an earlier one of the same name, and adds nothing, if there is one.
    pub(super) fn add_skill(&mut self, skill: DraftSkill) -> Option<usize> {
        if self.skill_names.push(&folded(&skill.name)) {
            self.skills.push(skill);
            return None;
        }
        let place = self.skill(&skill.name)?;
        self.skills.get(place).map(|earlier| earlier.row)
    }

    /// The place of a skill.
    pub(super) fn skill(&self, name: &str) -> Option<usize> {
        self.skill_names.place(&folded(name)).map(usize::from)
    }

    /// The place of a role, which is added if it is not there yet. Two roles of one name can have ids of their own.
    pub(super) fn role(&mut self, name: &str, id: Option<&str>) -> usize {
        let key = folded(id.unwrap_or(name));
        if self.role_names.push(&key) {
            self.roles.push(DraftRole { name: name.to_owned(), ..DraftRole::default() });
        }
        self.role_names.place(&key).map_or(usize::MAX, usize::from)
    }

    /// The place of a level of a role, which is added if it is not there yet. It too is told apart by its id.
    pub(super) fn role_level(&mut self, role: usize, name: &str, id: Option<&str>) -> usize {
        // No name of a role level has a line end in it.
        let key = [&*role.to_string(), "\n", &folded(id.unwrap_or(name))].concat();
        if self.role_level_names.push(&key) {
            let name = name.to_owned();
            self.role_levels.push(DraftRoleLevel { role, name, ..DraftRoleLevel::default() });
        }
        self.role_level_names.place(&key).map_or(usize::MAX, usize::from)
    }
}
