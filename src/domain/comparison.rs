//! Ratings beside the requirements of a role level.
//!
//! Levels are ordinal: they are counted and ordered, never averaged. A role level is met when every
//! required skill is rated at or above its requirement, so being above in one skill never pays for
//! being below in another. Unrated is never counted as zero.

use super::framework::{Framework, Level, RoleLevel, RoleLevelIndex, Skill, SkillIndex};
use super::rating::{Rating, Ratings};
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

/// Ratings beside one role level, skill by skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The role level's place in the framework.
    pub index: RoleLevelIndex,
    /// The role level.
    pub role_level: &'a RoleLevel,
    /// Every skill of the framework, in its order.
    pub rows: Vec<Row<'a>>,
}

impl<'a> Comparison<'a> {
    fn new(
        framework: &'a Framework,
        ratings: &Ratings,
        index: RoleLevelIndex,
        role_level: &'a RoleLevel,
    ) -> Self {
        let row = |(index, skill)| {
            let (rating, requirement) =
                (ratings.get(index).copied(), role_level.requirement(index));
            let standing = Standing::of(rating, requirement);
            Row { index, skill, rating, requirement, standing }
        };
        Self { index, role_level, rows: framework.skills().map(row).collect() }
    }

    /// The rows with the widest gap first; equal gaps stay in the framework's order.
    pub fn by_gap(&self) -> Vec<Row<'a>> {
        // Rows are few; a sort from the standard library would add three kilobytes of wasm.
        self.rows.iter().fold(Vec::new(), |mut sorted: Vec<Row<'a>>, row| {
            let place =
                sorted.partition_point(|other| other.standing.rank() <= row.standing.rank());
            sorted.insert(place, *row);
            sorted
        })
    }

    /// The counts of the required skills.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for row in &self.rows {
            let part = match row.standing {
                Standing::Below(_) => &mut tally.below,
                Standing::Unrated => &mut tally.unrated,
                Standing::Meets | Standing::Above(_) => &mut tally.met,
                Standing::NotRequired => continue,
            };
            *part += 1;
            tally.required += 1;
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

/// Compares ratings with one role level. `None` if the framework has no such role level.
pub fn compare<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    role_level: RoleLevelIndex,
) -> Option<Comparison<'a>> {
    let level = framework.role_level(role_level)?;
    Some(Comparison::new(framework, ratings, role_level, level))
}

/// Compares ratings with every role level, in the framework's order.
pub fn compare_all<'a>(framework: &'a Framework, ratings: &Ratings) -> Vec<Comparison<'a>> {
    framework
        .role_levels()
        .map(|(index, level)| Comparison::new(framework, ratings, index, level))
        .collect()
}

/// A requirement that is lower, or gone, at the next role level of the same role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fall<'a> {
    /// The skill's place in the framework.
    pub index: SkillIndex,
    /// The skill.
    pub skill: &'a Skill,
    /// The role level that asks for more.
    pub from: &'a RoleLevel,
    /// What it asks for.
    pub from_level: Level,
    /// The next role level, which asks for less.
    pub to: &'a RoleLevel,
    /// What that one asks for; `None` if it does not ask for the skill.
    pub to_level: Option<Level>,
}

/// Every place where a requirement falls from one role level to the next. The source has them, and
/// they are shown as they are.
pub fn falls(framework: &Framework) -> Vec<Fall<'_>> {
    let levels: Vec<_> = framework.role_levels().map(|(_, level)| level).collect();
    let pairs = levels.iter().zip(levels.iter().skip(1)).filter(|(a, b)| a.role == b.role);
    pairs
        .flat_map(|(&from, &to)| {
            framework.skills().filter_map(move |(index, skill)| {
                let (from_level, to_level) = (from.requirement(index)?, to.requirement(index));
                // `None < Some(_)`: a requirement that drops out is a fall too.
                (to_level < Some(from_level)).then_some(Fall {
                    index,
                    skill,
                    from,
                    from_level,
                    to,
                    to_level,
                })
            })
        })
        .collect()
}
