//! Roles, their levels, and what each level asks for.

use super::{Level, SkillIndex, SkillMap};

/// A role's place in its framework's order. Only a framework gives it out, so that it is one that
/// exists there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleIndex(pub(super) u16);

impl RoleIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

/// A role level's place in its framework's order: roles as listed, each in order of seniority. Only a
/// framework gives it out, so that it is one that exists there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleLevelIndex(pub(super) u16);

impl RoleLevelIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

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
    /// The place of the family that it is in, if it is in one.
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
    pub(super) requirements: SkillMap<Level>,
}

impl RoleLevel {
    /// The level asked for in a skill, or `None` where the skill is not required.
    pub fn requirement(&self, skill: SkillIndex) -> Option<Level> {
        self.requirements.get(skill).copied()
    }

    /// What it asks for, in the order of the skills.
    pub fn requirements(&self) -> impl Iterator<Item = (SkillIndex, Level)> {
        self.requirements.iter().map(|(skill, level)| (skill, *level))
    }
}

/// What a framework says of a role, beyond its name and its levels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RoleDescription {
    /// What it is for.
    pub(super) summary: Option<String>,
    /// Other names that people have for it.
    pub(super) also_called: Vec<String>,
}

/// What a framework says of a role level, beyond its name and what it asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RoleLevelDescription {
    pub(super) summary: Option<String>,
    pub(super) responsibilities: Vec<String>,
}
