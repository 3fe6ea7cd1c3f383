//! What ratings are compared with: one role level, or all levels of the role.

use crate::domain::framework::{ALL_ROLE_LEVELS_ID, Framework, RoleLevelIndex};

/// What ratings are compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CompareWith {
    /// Every level of the role, side by side.
    #[default]
    All,
    /// One role level, of this role or another.
    RoleLevel(RoleLevelIndex),
}

impl CompareWith {
    /// What this id stands for in a framework. `None` if it has no such role level.
    pub fn with_id(framework: &Framework, id: &str) -> Option<Self> {
        if id == ALL_ROLE_LEVELS_ID {
            return Some(Self::All);
        }
        framework.role_level_with_id(id).map(Self::RoleLevel)
    }

    /// Its id in a framework. `None` if it is of another framework.
    pub fn id(self, framework: &Framework) -> Option<&str> {
        match self {
            Self::All => Some(ALL_ROLE_LEVELS_ID),
            Self::RoleLevel(index) => Some(&framework.role_level(index)?.id),
        }
    }

    /// The role level, if it is one.
    pub fn role_level(self) -> Option<RoleLevelIndex> {
        match self {
            Self::All => None,
            Self::RoleLevel(index) => Some(index),
        }
    }
}
