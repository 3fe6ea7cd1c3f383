//! One person's answers against one framework.

use super::framework::{RoleLevelIndex, SkillIndex};
use super::rating::Ratings;
use super::skill_map::SkillMap;

/// The longest evidence for one skill, in characters.
pub const EVIDENCE_MAX: usize = 2000;

/// What the ratings are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompareWith {
    /// Every role level, side by side.
    All,
    /// One role level.
    RoleLevel(RoleLevelIndex),
}

/// Ratings with evidence, and the role level they are meant for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// `None` until the person has chosen.
    pub compare_with: Option<CompareWith>,
    /// The ratings.
    pub ratings: Ratings,
    evidence: SkillMap<String>,
}

impl Assessment {
    /// Whether there is nothing in it that a person would miss.
    pub fn is_empty(&self) -> bool {
        self.compare_with.is_none() && self.ratings.is_empty() && self.evidence.is_empty()
    }

    /// The example that a person gave for a skill; empty if none.
    pub fn evidence(&self, skill: SkillIndex) -> &str {
        self.evidence.get(skill).map_or("", String::as_str)
    }

    /// Keeps an example for a skill, cut at [`EVIDENCE_MAX`] characters. An empty text removes it.
    pub fn set_evidence(&mut self, skill: SkillIndex, text: &str) {
        let text: String = text.chars().take(EVIDENCE_MAX).collect();
        self.evidence.set(skill, (!text.is_empty()).then_some(text));
    }
}
