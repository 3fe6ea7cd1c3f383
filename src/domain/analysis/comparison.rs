//! Ratings beside the requirements of a role level.
//!
//! Levels are ordinal: they are counted and ordered, never averaged. A role level is met when every
//! required skill is rated at or above its requirement, so being above in one skill never pays for
//! being below in another. Unrated is never counted as zero.

use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::assessment::{Assessment, CompareWith};
use crate::domain::framework::{
    Framework, Level, RoleIndex, RoleLevel, RoleLevelIndex, Skill, SkillIndex,
};
use std::cmp::Ordering;

/// How a rating stands to a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Rated this many levels below the requirement.
    Below(u8),
    /// Required, and not rated.
    Unrated,
    /// Rated at the requirement.
    Meets,
    /// Rated this many levels above the requirement.
    Above(u8),
    /// The role level does not ask for the skill.
    NotRequired,
}

impl Standing {
    /// How a rating stands to a requirement; "not yet" is one level below the lowest.
    pub fn of(rating: Option<Rating>, requirement: Option<Level>) -> Self {
        let Some(requirement) = requirement else {
            return Self::NotRequired;
        };
        let Some(rating) = rating else {
            return Self::Unrated;
        };
        let (rated, required) = (rating.place(), Rating::At(requirement).place());
        match rated.cmp(&required) {
            Ordering::Less => Self::Below(required.abs_diff(rated)),
            Ordering::Equal => Self::Meets,
            Ordering::Greater => Self::Above(rated.abs_diff(required)),
        }
    }

    /// Widest gap first: far below, below, unrated, met, above, far above, not required.
    fn rank(self) -> (u8, u8) {
        match self {
            Self::Below(levels) => (0, u8::MAX.saturating_sub(levels)),
            Self::Unrated => (1, 0),
            Self::Meets => (2, 0),
            Self::Above(levels) => (3, levels),
            Self::NotRequired => (4, 0),
        }
    }
}

/// One skill of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
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

/// How many of the required skills stand where. The three parts add up to `required`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Skills that the role level asks for.
    pub required: usize,
    /// Rated at or above the requirement.
    pub met: usize,
    /// Rated below it.
    pub below: usize,
    /// Not rated.
    pub unrated: usize,
}

impl Tally {
    /// Counts one more skill, if it is required.
    pub(super) fn count(&mut self, standing: Standing) {
        let part = match standing {
            Standing::Below(_) => &mut self.below,
            Standing::Unrated => &mut self.unrated,
            Standing::Meets | Standing::Above(_) => &mut self.met,
            Standing::NotRequired => return,
        };
        *part += 1;
        self.required += 1;
    }
}

/// Ratings beside one role level, skill by skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The role level's place in the framework.
    pub index: RoleLevelIndex,
    /// The role level.
    pub role_level: &'a RoleLevel,
    /// The skills, in the framework's order.
    pub rows: Vec<Row<'a>>,
}

impl<'a> Comparison<'a> {
    /// Compares the skills that the role level asks for, and these others.
    fn new(
        framework: &'a Framework,
        ratings: &Ratings,
        others: &[SkillIndex],
        index: RoleLevelIndex,
        role_level: &'a RoleLevel,
    ) -> Self {
        let row = |index, requirement| {
            let rating = ratings.get(index).copied();
            let standing = Standing::of(rating, requirement);
            Some(Row { index, skill: framework.skill(index)?, rating, requirement, standing })
        };
        let mut rows = Vec::new();
        for (index, level) in role_level.requirements() {
            rows.extend(row(index, Some(level)));
        }
        for &other in others {
            let place = rows.partition_point(|row| row.index < other);
            if rows.get(place).is_none_or(|row| row.index != other) {
                rows.extend(row(other, None));
                rows.get_mut(place..).unwrap_or_default().rotate_right(1);
            }
        }
        Self { index, role_level, rows }
    }

    /// The rows with the widest gap first; equal gaps stay in the framework's order.
    pub fn by_gap(&self) -> Vec<Row<'a>> {
        // Rows are few; a sort from the standard library would add three kilobytes of wasm.
        let mut sorted: Vec<Row<'a>> = Vec::new();
        for row in &self.rows {
            let place =
                sorted.partition_point(|other| other.standing.rank() <= row.standing.rank());
            sorted.insert(place, *row);
        }
        sorted
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
    pub fn blocks(&self) -> Vec<Row<'a>> {
        let mut rows = self.by_gap();
        rows.retain(|row| matches!(row.standing, Standing::Below(_) | Standing::Unrated));
        rows
    }
}

/// Compares ratings with one role level: the skills it asks for, and these others beside them.
/// `None` if the framework has no such role level.
pub fn compare<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    others: &[SkillIndex],
    role_level: RoleLevelIndex,
) -> Option<Comparison<'a>> {
    let level = framework.role_level(role_level)?;
    Some(Comparison::new(framework, ratings, others, role_level, level))
}

/// Compares answers with a role level, their other skills beside it. `None` if there is no one role level
/// to compare with.
pub fn compare_answers<'a>(
    framework: &'a Framework,
    answers: &Assessment,
    compare_with: CompareWith,
) -> Option<Comparison<'a>> {
    match compare_with {
        CompareWith::All => None,
        CompareWith::RoleLevel(index) => {
            compare(framework, &answers.ratings, &answers.listed_skills(framework), index)
        }
    }
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

/// How near ratings are to a role level: the fewest skills below, then the fewest levels below.
pub type Distance = (usize, usize);

impl Comparison<'_> {
    /// How near the ratings are. What is not rated does not count: see [`nearest`].
    pub fn distance(&self) -> Distance {
        self.rows.iter().fold((0, 0), |(skills, levels), row| match row.standing {
            Standing::Below(by) => (skills + 1, levels + usize::from(by)),
            _ => (skills, levels),
        })
    }
}

/// Role levels with the nearest first, and how many were left out because too few of the skills
/// they ask for are rated: less than half of them says nothing about the role level.
///
/// Nearest is the fewest skills below, then the fewest levels below in total, then the framework's
/// order.
pub fn nearest<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    wanted: impl Fn(RoleIndex) -> bool,
) -> (Vec<Comparison<'a>>, usize) {
    let mut sorted: Vec<(Distance, Comparison<'a>)> = Vec::new();
    let mut left_out = 0;
    for (index, level) in framework.role_levels().filter(|(_, level)| wanted(level.role)) {
        let comparison = Comparison::new(framework, ratings, &[], index, level);
        let tally = comparison.tally();
        if tally.unrated * 2 > tally.required || tally.unrated == tally.required {
            left_out += 1;
            continue;
        }
        let distance = comparison.distance();
        let place = sorted.partition_point(|(other, _)| *other <= distance);
        sorted.insert(place, (distance, comparison));
    }
    (sorted.into_iter().map(|(_, comparison)| comparison).collect(), left_out)
}
