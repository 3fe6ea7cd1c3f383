//! Two sets of levels side by side: one role level and another, one person's ratings and another's.

use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, RoleLevel, Skill, SkillIndex};
use crate::domain::order::sorted_by_key;
use std::cmp::{Ordering, Reverse};

/// How a skill's level changes from the first set to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Higher by this many levels.
    Raised(u8),
    /// In the second set alone.
    New,
    /// The same.
    Same,
    /// Lower by this many levels.
    Lowered(u8),
    /// In the first set alone.
    Dropped,
}

impl Change {
    /// How a level changes. `None` if the skill is in neither set.
    pub fn of(from: Option<Rating>, to: Option<Rating>) -> Option<Self> {
        Some(match (from, to) {
            (None, None) => return None,
            (None, Some(_)) => Self::New,
            (Some(_), None) => Self::Dropped,
            (Some(from), Some(to)) => match from.compare(to) {
                (Ordering::Less, levels) => Self::Raised(levels),
                (Ordering::Equal, _) => Self::Same,
                (Ordering::Greater, levels) => Self::Lowered(levels),
            },
        })
    }

    /// By how many levels it differs, if by two or more; else 0.
    fn width(self) -> u8 {
        match self {
            Self::Raised(by) | Self::Lowered(by) if by > 1 => by,
            _ => 0,
        }
    }
}

/// One skill of two sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeRow<'a> {
    /// The skill's place in the framework.
    pub index: SkillIndex,
    /// The skill.
    pub skill: &'a Skill,
    /// Its level in the first set.
    pub from: Option<Rating>,
    /// Its level in the second.
    pub to: Option<Rating>,
    /// How it changes.
    pub change: Change,
}

/// Every skill that is in either set, in the framework's order.
pub fn changes<'a>(
    framework: &'a Framework,
    from: &dyn Fn(SkillIndex) -> Option<Rating>,
    to: &dyn Fn(SkillIndex) -> Option<Rating>,
) -> Vec<ChangeRow<'a>> {
    let mut rows = Vec::new();
    for (index, skill) in framework.skills() {
        let (from, to) = (from(index), to(index));
        if let Some(change) = Change::of(from, to) {
            rows.push(ChangeRow { index, skill, from, to, change });
        }
    }
    rows
}

/// The rows with differences of two levels or more first, the widest before all; else in their order.
pub fn widest_first<'a>(rows: &[ChangeRow<'a>]) -> Vec<ChangeRow<'a>> {
    sorted_by_key(rows.iter().copied(), |row| Reverse(row.change.width()))
}

/// The rows in which something has changed first; else in their order.
pub fn changed_first<'a>(rows: &[ChangeRow<'a>]) -> Vec<ChangeRow<'a>> {
    sorted_by_key(rows.iter().copied(), |row| row.change == Change::Same)
}

/// What one role level asks for beside what another does: each skill that either asks for, in the framework's
/// order.
pub fn compare_role_levels<'a>(
    framework: &'a Framework,
    from: &RoleLevel,
    to: &RoleLevel,
) -> Vec<ChangeRow<'a>> {
    let asked = |level: &RoleLevel, skill| level.requirement(skill).map(Rating::At);
    changes(framework, &|skill| asked(from, skill), &|skill| asked(to, skill))
}
