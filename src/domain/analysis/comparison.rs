//! Ratings beside the requirements of a role level.
//!
//! Levels are ordinal: they are counted and ordered, never averaged. A role level is met when every
//! required skill is rated at or above its requirement, so being above in one skill never pays for
//! being below in another. Unrated is never counted as zero.

use super::standing::{Standing, Tally};
use super::tracks::{PlacedLevel, placed_levels};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::framework::{
    Framework, Level, RoleIndex, RoleLevel, RoleLevelIndex, Skill, SkillIndex,
};
use crate::domain::order::{insert_by_key, sorted_by_key};

/// One skill of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparisonRow<'a> {
    /// The skill's place in the framework.
    pub index: SkillIndex,
    /// The skill.
    pub skill: &'a Skill,
    /// The person's rating.
    pub rating: Option<Rating>,
    /// What the role level asks for.
    pub requirement: Option<Level>,
    /// The one beside the other.
    pub standing: Standing,
}

/// Ratings beside one role level, skill by skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The role level's place in the framework.
    pub index: RoleLevelIndex,
    /// The role level.
    pub role_level: &'a RoleLevel,
    /// The skills, in the framework's order.
    pub rows: Vec<ComparisonRow<'a>>,
}

impl<'a> Comparison<'a> {
    /// Compares the skills that the role level asks for, and these others.
    pub(super) fn new(
        framework: &'a Framework,
        ratings: &Ratings,
        others: &[SkillIndex],
        index: RoleLevelIndex,
        role_level: &'a RoleLevel,
    ) -> Self {
        // A skill has a row only if the framework has the skill.
        let row = |index, requirement| {
            let rating = ratings.get(index).copied();
            let standing = Standing::of(rating, requirement);
            Some(ComparisonRow {
                index,
                skill: framework.skill(index)?,
                rating,
                requirement,
                standing,
            })
        };
        let mut rows = Vec::new();
        for (index, level) in role_level.requirements() {
            rows.extend(row(index, Some(level)));
        }
        for &other in others {
            if let Some(row) = row(other, None)
                && !rows.iter().any(|row| row.index == other)
            {
                insert_by_key(&mut rows, row, |row| row.index);
            }
        }
        Self { index, role_level, rows }
    }

    /// The rows with the widest gap first; equal gaps stay in the framework's order.
    pub fn by_gap(&self) -> Vec<ComparisonRow<'a>> {
        sorted_by_key(self.rows.iter().copied(), |row| row.standing.rank())
    }

    /// The counts of the required skills.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for row in &self.rows {
            tally.count(row.standing);
        }
        tally
    }

    /// Whether every required skill is rated at or above its requirement.
    pub fn is_met(&self) -> bool {
        let tally = self.tally();
        tally.met == tally.required
    }

    /// The required skills that stand between the ratings and the role level, widest gap first.
    pub fn blocks(&self) -> Vec<ComparisonRow<'a>> {
        let mut rows = self.by_gap();
        rows.retain(|row| matches!(row.standing, Standing::Below(_) | Standing::Unrated));
        rows
    }
}

/// Compares ratings with one role level: the skills it asks for, and these others beside them.
/// `None` if the framework has no such role level; others that it does not have are left out.
pub fn compare<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    others: &[SkillIndex],
    role_level: RoleLevelIndex,
) -> Option<Comparison<'a>> {
    let level = framework.role_level(role_level)?;
    Some(Comparison::new(framework, ratings, others, role_level, level))
}

/// Compares an assessment with a role level, the other skills that there is a question for beside it.
/// `None` if there is no one role level to compare with.
pub fn compare_assessment<'a>(
    framework: &'a Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
) -> Option<Comparison<'a>> {
    let role_level = compare_with.role_level()?;
    let skills = assessment.listed_skills(framework);
    compare(framework, &assessment.ratings, &skills, role_level)
}

/// Compares ratings with each level of a role, in order of seniority.
pub fn compare_levels<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    role: RoleIndex,
) -> Vec<Comparison<'a>> {
    framework
        .levels_of(role)
        .map(|(index, level)| Comparison::new(framework, ratings, &[], index, level))
        .collect()
}

/// Compares ratings with the next level of the same role on the same track. `None` if it is the last.
pub fn compare_with_level_after<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    level: &Comparison<'_>,
) -> Option<Comparison<'a>> {
    let levels = placed_levels(framework, level.role_level.role);
    let is_after = |other: &&PlacedLevel<'_>| other.before == Some(level.role_level);
    let after = levels.iter().find(is_after)?;
    Some(Comparison::new(framework, ratings, &[], after.index, after.role_level))
}

/// The skills in the order in which a result tells of them: those of a comparison with the widest gap
/// first, or else those that there is a question for, with nothing beside them.
pub fn result_rows<'a>(
    framework: &Framework,
    assessment: &Assessment,
    comparison: Option<&Comparison<'a>>,
) -> Vec<(SkillIndex, Option<ComparisonRow<'a>>)> {
    let mut rows = Vec::new();
    match comparison {
        Some(comparison) => {
            for row in comparison.by_gap() {
                rows.push((row.index, Some(row)));
            }
        }
        None => {
            for index in assessment.listed_skills(framework) {
                rows.push((index, None));
            }
        }
    }
    rows
}
