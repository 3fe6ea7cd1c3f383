//! The questions that can be asked about a person's answers, and their ids.

use crate::domain::framework::{Framework, SkillIndex};

/// Something in a person's answers that is worth a second look. It is never a score: each is a question to
/// the person, who can dismiss it for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// The highest level, and no example of it.
    NoExample(SkillIndex),
    /// A level, though the skill was last used years ago.
    NotUsed(SkillIndex),
    /// The same rating for every skill.
    AllTheSame,
}

impl Prompt {
    /// How many there can be for a framework.
    pub fn most(framework: &Framework) -> usize {
        2 * framework.skills_len() + 1
    }

    /// Its id in drafts.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoExample(_) => "no-example",
            Self::NotUsed(_) => "not-used",
            Self::AllTheSame => "all-the-same",
        }
    }

    /// The skill that it is about, if it is about one.
    pub fn skill(self) -> Option<SkillIndex> {
        match self {
            Self::NoExample(skill) | Self::NotUsed(skill) => Some(skill),
            Self::AllTheSame => None,
        }
    }

    /// The prompt with this id, about this skill. `None` if there is none, or if it is about a skill and none is
    /// given, or the other way round.
    pub fn with_id(id: &str, skill: Option<SkillIndex>) -> Option<Self> {
        match (id, skill) {
            ("no-example", Some(skill)) => Some(Self::NoExample(skill)),
            ("not-used", Some(skill)) => Some(Self::NotUsed(skill)),
            ("all-the-same", None) => Some(Self::AllTheSame),
            _ => None,
        }
    }
}
