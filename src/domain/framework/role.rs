//! Roles and their levels.

use super::{Level, RoleIndex, SkillIndex};

/// A role, and the skills that count in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Stable id, unique among the roles.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// The skills that any of its levels asks for, or that a role without levels lists, in the
    /// framework's order.
    pub skills: Vec<SkillIndex>,
    pub(super) family: Option<u8>,
}

/// A level of a role, and the skill levels it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleLevel {
    /// Stable id, unique in the framework.
    pub id: String,
    /// The role it is a level of.
    pub role: RoleIndex,
    /// The name on screen.
    pub name: String,
    /// In the order of the skills.
    pub(super) requirements: Vec<(SkillIndex, Level)>,
}

impl RoleLevel {
    /// The level asked for in a skill, or `None` where the skill is not required.
    pub fn requirement(&self, skill: SkillIndex) -> Option<Level> {
        self.requirements.iter().find(|(index, _)| *index == skill).map(|(_, level)| *level)
    }

    /// What it asks for, in the order of the skills.
    pub fn requirements(&self) -> impl Iterator<Item = (SkillIndex, Level)> {
        self.requirements.iter().copied()
    }

    /// How many skills the role level asks for.
    pub fn required_skills(&self) -> usize {
        self.requirements.len()
    }
}
