//! Skills by role levels: what each role level asks for, one's own level beside it, and where a role level asks for
//! less than the one before.

use super::standing::{Standing, Tally};
use super::tracks::PlacedLevel;
use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::framework::{Framework, Level, RoleLevel, Skill, SkillIndex};
use crate::domain::order::{insert_once, sorted_by_key};
use std::cmp::Reverse;

/// How the skills of a grid are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GridOrder {
    /// As the framework has them.
    #[default]
    Framework,
    /// Those with the most levels below first, added up over the role levels.
    MostBelow,
}

/// One skill at one role level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GridCell {
    /// What the role level asks for.
    pub requirement: Option<Level>,
    /// How one's own level stands to it.
    pub standing: Standing,
    /// What the role level before asks for, if that is more.
    pub falls_from: Option<Level>,
}

/// One skill at each role level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow<'a> {
    /// The skill's place in the framework.
    pub index: SkillIndex,
    /// The skill.
    pub skill: &'a Skill,
    /// One's own level.
    pub rating: Option<Rating>,
    /// What it is at each role level.
    pub cells: Vec<GridCell>,
}

/// What the role level before asks for in a skill, if that is more than this one does. A skill that is not asked for
/// any more falls too.
fn falls_from(level: &PlacedLevel<'_>, skill: SkillIndex) -> Option<Level> {
    let before = level.before?.requirement(skill)?;
    level.role_level.requirement(skill).is_none_or(|now| now < before).then_some(before)
}

/// Each skill that these role levels ask for, or that the one before any of them does, in the framework's order.
pub fn grid<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    levels: &[PlacedLevel<'_>],
) -> Vec<GridRow<'a>> {
    let mut skills = Vec::new();
    let mut add = |level: &RoleLevel| {
        for (skill, _) in level.requirements() {
            insert_once(&mut skills, skill);
        }
    };
    for level in levels {
        add(level.role_level);
        level.before.map(&mut add);
    }
    let mut rows = Vec::new();
    for index in skills {
        let Some(skill) = framework.skill(index) else { continue };
        let rating = ratings.get(index).copied();
        let mut cells = Vec::new();
        for level in levels {
            let requirement = level.role_level.requirement(index);
            let standing = Standing::of(rating, requirement);
            cells.push(GridCell { requirement, standing, falls_from: falls_from(level, index) });
        }
        rows.push(GridRow { index, skill, rating, cells });
    }
    rows
}

impl GridRow<'_> {
    /// The levels below, added up over the role levels.
    fn below(&self) -> usize {
        let below = self.cells.iter().map(|cell| cell.standing.below());
        below.map(usize::from).sum()
    }
}

/// The rows in an order; equal ones stay as the framework has them.
pub fn in_order(rows: Vec<GridRow<'_>>, order: GridOrder) -> Vec<GridRow<'_>> {
    match order {
        GridOrder::Framework => rows,
        GridOrder::MostBelow => sorted_by_key(rows, |row| Reverse(row.below())),
    }
}

/// The rows of one role level with the widest gap first; equal ones stay as the framework has them.
pub fn widest_gap_first(rows: Vec<GridRow<'_>>) -> Vec<GridRow<'_>> {
    let not_asked = Standing::NotRequired;
    sorted_by_key(rows, |row| row.cells.first().map_or(not_asked, |cell| cell.standing).rank())
}

/// The counts of the skills that the role level in this column asks for.
pub fn tally(rows: &[GridRow<'_>], column: usize) -> Tally {
    let mut tally = Tally::default();
    for cell in rows.iter().filter_map(|row| row.cells.get(column)) {
        tally.count(cell.standing);
    }
    tally
}
