//! One person of a team.

use crate::domain::analysis::comparison::Standing;
use crate::domain::assessment::CompareWith;
use crate::domain::formats::share_code::RatingSet;
use crate::domain::framework::{Framework, RoleLevel, RoleLevelIndex, SkillIndex};

/// One person of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The line that they stand in, 1 for the first.
    pub line: usize,
    /// What they are called; may be empty.
    pub label: String,
    /// What they have shared.
    pub answers: RatingSet,
}

/// What the people of a team are compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Baseline {
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
        baseline: Baseline,
    ) -> Option<&'a RoleLevel> {
        let index = match (baseline, self.answers.compare_with) {
            (Baseline::RoleLevel(index), _) | (Baseline::Own, CompareWith::RoleLevel(index)) => {
                index
            }
            (Baseline::Own, CompareWith::All) => return None,
        };
        framework.role_level(index)
    }

    /// How this person stands in a skill.
    pub fn standing(
        &self,
        framework: &Framework,
        baseline: Baseline,
        skill: SkillIndex,
    ) -> Standing {
        let level = self.role_level(framework, baseline);
        let asked = level.and_then(|level| level.requirement(skill));
        Standing::of(self.answers.ratings.get(skill).copied(), asked)
    }
}
