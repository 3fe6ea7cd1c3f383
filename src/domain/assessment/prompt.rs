//! What is worth a second look in a person's answers. Never a score: each is a question to the person,
//! who can put it away for good.

use crate::domain::assessment::Assessment;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, SkillIndex};

/// Fewer equal ratings than this can be chance.
const FEWEST_EQUAL: usize = 4;

/// Something worth a second look.
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

    /// The one with this id, about this skill.
    pub fn with_id(id: &str, skill: Option<SkillIndex>) -> Option<Self> {
        match (id, skill) {
            ("no-example", Some(skill)) => Some(Self::NoExample(skill)),
            ("not-used", Some(skill)) => Some(Self::NotUsed(skill)),
            ("all-the-same", None) => Some(Self::AllTheSame),
            _ => None,
        }
    }
}

/// What is worth a second look in answers, without what the person has put away: first what is about all
/// skills, then skill by skill in the framework's order.
pub fn prompts(framework: &Framework, answers: &Assessment) -> Vec<Prompt> {
    let mut prompts = Vec::new();
    if are_all_the_same(framework, answers) {
        prompts.push(Prompt::AllTheSame);
    }
    let highest = Rating::all(framework).last();
    for (skill, _) in framework.skills() {
        let Some(rating) = answers.rating(skill) else { continue };
        if Some(rating) == highest && answers.evidence(skill).trim().is_empty() {
            prompts.push(Prompt::NoExample(skill));
        }
        if rating != Rating::NotYet && answers.last_used(skill) == Some(LastUsed::LongerAgo) {
            prompts.push(Prompt::NotUsed(skill));
        }
    }
    prompts.retain(|prompt| !answers.dismissed.contains(prompt));
    prompts
}

fn are_all_the_same(framework: &Framework, answers: &Assessment) -> bool {
    let skills = answers.role_skills(framework);
    let first = skills.first().and_then(|skill| answers.rating(*skill));
    first.is_some()
        && skills.len() >= FEWEST_EQUAL
        && skills.iter().all(|skill| answers.rating(*skill) == first)
}
