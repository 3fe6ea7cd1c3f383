//! One person of a team, and what they are compared with.

use crate::domain::analysis::standing::Standing;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::rating::Rating;
use crate::domain::assessment::rating_set::RatingSet;
use crate::domain::framework::{Framework, RoleLevel, RoleLevelIndex, SkillIndex};

/// One person of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The line that they stand in, 1 for the first.
    pub line: usize,
    /// What they are called; may be empty.
    pub label: String,
    /// What they have shared.
    pub rating_set: RatingSet,
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
    /// This person's rating of a skill, if they have rated it.
    pub fn rating(&self, skill: SkillIndex) -> Option<Rating> {
        self.rating_set.ratings.get(skill).copied()
    }

    /// What this person is compared with, if it is one role level.
    pub fn role_level<'a>(
        &self,
        framework: &'a Framework,
        baseline: Baseline,
    ) -> Option<&'a RoleLevel> {
        let with = match baseline {
            Baseline::Own => self.rating_set.compare_with,
            Baseline::RoleLevel(index) => CompareWith::RoleLevel(index),
        };
        framework.role_level(with.role_level()?)
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
        Standing::of(self.rating(skill), asked)
    }
}
