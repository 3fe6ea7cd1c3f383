//! How a rating stands to what a role level asks for, and how many do.

use crate::domain::assessment::rating::Rating;
use crate::domain::framework::Level;
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
        match rating.compare(Rating::At(requirement)) {
            (Ordering::Less, levels) => Self::Below(levels),
            (Ordering::Equal, _) => Self::Meets,
            (Ordering::Greater, levels) => Self::Above(levels),
        }
    }

    /// A key to sort by, widest gap first: far below, below, unrated, met, above, far above, not required.
    pub(super) fn rank(self) -> (u8, u8) {
        match self {
            Self::Below(levels) => (0, u8::MAX.saturating_sub(levels)),
            Self::Unrated => (1, 0),
            Self::Meets => (2, 0),
            Self::Above(levels) => (3, levels),
            Self::NotRequired => (4, 0),
        }
    }

    /// Whether the skill is rated below what is asked for.
    pub fn is_below(self) -> bool {
        matches!(self, Self::Below(_))
    }

    /// By how many levels it is rated below what is asked for; else 0.
    pub fn below(self) -> u8 {
        if let Self::Below(levels) = self { levels } else { 0 }
    }

    /// Whether the skill is asked for, and rated at or above that.
    pub fn is_met(self) -> bool {
        matches!(self, Self::Meets | Self::Above(_))
    }
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
