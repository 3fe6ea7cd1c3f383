//! A person's own skill level in one skill.

use crate::domain::framework::{Framework, Level, NOT_YET_ID, SkillMap};
use std::cmp::Ordering;

/// What a person said of one skill. Saying nothing is not a rating: see [`Ratings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// Below the lowest level of the scale.
    NotYet,
    /// At a level of the scale.
    At(Level),
}

impl Rating {
    /// Every rating that a framework's scale allows, lowest first.
    pub fn all(framework: &Framework) -> std::vec::IntoIter<Self> {
        let mut all = Vec::new();
        if framework.not_yet {
            all.push(Self::NotYet);
        }
        for (level, _) in framework.scale() {
            all.push(Self::At(level));
        }
        all.into_iter()
    }

    /// How many levels it is above "not yet", which is 0.
    pub fn place(self) -> u8 {
        match self {
            Self::NotYet => 0,
            Self::At(level) => level.place().saturating_add(1),
        }
    }

    /// The rating that is this many levels above "not yet". `None` if the framework has no such rating.
    pub fn at_place(framework: &Framework, place: u8) -> Option<Self> {
        match place.checked_sub(1) {
            None => framework.not_yet.then_some(Self::NotYet),
            Some(level) => framework.level_at(level).map(Self::At),
        }
    }

    /// Whether it is lower than another, equal to it or higher, and by how many levels. "Not yet" is one
    /// level below the lowest.
    pub fn compare(self, other: Self) -> (Ordering, u8) {
        let (own, others) = (self.place(), other.place());
        (own.cmp(&others), own.abs_diff(others))
    }

    /// The level above, if there is one.
    pub fn next(self, framework: &Framework) -> Option<Level> {
        match Self::at_place(framework, self.place().checked_add(1)?)? {
            Self::At(level) => Some(level),
            Self::NotYet => None,
        }
    }

    /// The rating's id in drafts.
    pub fn id(self, framework: &Framework) -> &str {
        match self {
            Self::NotYet => NOT_YET_ID,
            Self::At(level) => framework.level(level).map_or(NOT_YET_ID, |level| &level.id),
        }
    }

    /// The rating with this id.
    pub fn with_id(framework: &Framework, id: &str) -> Option<Self> {
        if id == NOT_YET_ID {
            return framework.not_yet.then_some(Self::NotYet);
        }
        framework.level_with_id(id).map(Self::At)
    }
}

/// One person's ratings of the skills of one framework. A skill that is not in it is unrated.
pub type Ratings = SkillMap<Rating>;
