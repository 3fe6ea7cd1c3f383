//! A result on screen: whose it is, and what it is compared with.

use crate::app::Action;
use crate::domain::analysis::comparison::{Comparison, compare_assessment};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::comparison as words;
use crate::text::point_of_view::PointOfView;

/// A result on screen.
#[derive(Clone, Copy)]
pub(in crate::ui) struct ShownResult<'a> {
    pub(in crate::ui) point_of_view: PointOfView,
    pub(in crate::ui) framework: &'a Framework,
    pub(in crate::ui) assessment: &'a Assessment,
    pub(in crate::ui) compare_with: CompareWith,
    /// The action of choosing something else to compare with.
    pub(in crate::ui) choose: fn(CompareWith) -> Action,
}

impl<'a> ShownResult<'a> {
    /// Whether there is anything to compare with.
    pub(in crate::ui) fn is_compared(&self) -> bool {
        matches!(self.compare_with, CompareWith::RoleLevel(_))
            || !self.assessment.levels_in(self.framework).is_empty()
    }

    /// The ratings beside the one role level, if there is one.
    pub(in crate::ui) fn comparison(&self) -> Option<Comparison<'a>> {
        compare_assessment(self.framework, self.assessment, self.compare_with)
    }

    /// The rating of a skill in words.
    pub(in crate::ui) fn rated(&self, skill: SkillIndex) -> &str {
        words::rating(self.framework, self.assessment.rating(skill))
    }
}
