//! One person of a team.

use crate::domain::assessment::CompareWith;
use crate::domain::comparison::Standing;
use crate::domain::framework::{Framework, RoleLevel, RoleLevelIndex, SkillIndex};
use crate::domain::share::Shared;

/// One person of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The line that they stand in, 1 for the first.
    pub line: usize,
    /// What they are called; may be empty.
    pub label: String,
    /// What they have shared.
    pub answers: Shared,
}

/// What the people of a team are compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Against {
    /// Each with the role level that they have shared their result for.
    #[default]
    Own,
    /// All with this one.
    RoleLevel(RoleLevelIndex),
}

impl Member {
    /// What this person is compared with, if it is one role level.
    pub fn role_level<'a>(
        &self,
        framework: &'a Framework,
        against: Against,
    ) -> Option<&'a RoleLevel> {
        let index = match (against, self.answers.compare_with) {
            (Against::RoleLevel(index), _) | (Against::Own, CompareWith::RoleLevel(index)) => index,
            (Against::Own, CompareWith::All) => return None,
        };
        framework.role_level(index)
    }

    /// How this person stands in a skill.
    pub fn standing(&self, framework: &Framework, against: Against, skill: SkillIndex) -> Standing {
        let level = self.role_level(framework, against);
        let asked = level.and_then(|level| level.requirement(skill));
        Standing::of(self.answers.ratings.get(skill).copied(), asked)
    }
}
