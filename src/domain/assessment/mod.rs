//! One person's answers against one framework.

pub mod history;
pub mod last_used;
pub mod merge;
pub mod plan;
pub mod prompt;
pub mod rating;

use crate::domain::assessment::history::History;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::plan::PlanItem;
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::framework::SkillMap;
use crate::domain::framework::{
    ALL_ROLE_LEVELS_ID, Framework, RoleIndex, RoleLevelIndex, SkillIndex,
};

/// The longest evidence for one skill, in characters.
pub const EVIDENCE_MAX: usize = 2000;

/// What the ratings are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompareWith {
    /// Every level of the role, side by side.
    All,
    /// One role level, of this role or another.
    RoleLevel(RoleLevelIndex),
}

impl CompareWith {
    /// What this id stands for in a framework.
    pub fn with_id(framework: &Framework, id: &str) -> Option<Self> {
        if id == ALL_ROLE_LEVELS_ID {
            return Some(Self::All);
        }
        framework.role_level_with_id(id).map(Self::RoleLevel)
    }

    /// Its id in a framework, if it is of that framework.
    pub fn id(self, framework: &Framework) -> Option<&str> {
        match self {
            Self::All => Some(ALL_ROLE_LEVELS_ID),
            Self::RoleLevel(index) => Some(&framework.role_level(index)?.id),
        }
    }
}

/// Ratings with evidence, the role whose skills count, and the role level they are meant for.
///
/// A rating belongs to a skill, not to a role: it is there for every role that asks for the skill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// `None` until the person has chosen. See [`Assessment::role_in`] for frameworks with one role.
    pub role: Option<RoleIndex>,
    /// `None` until the person has chosen.
    pub compare_with: Option<CompareWith>,
    /// The ratings.
    pub ratings: Ratings,
    /// Skills that the person added to the role's.
    pub added: Vec<SkillIndex>,
    /// What the person does not want to be asked again.
    pub dismissed: Vec<Prompt>,
    /// What the ratings were before.
    pub history: History,
    evidence: SkillMap<String>,
    last_used: SkillMap<LastUsed>,
    plan: SkillMap<PlanItem>,
}

impl Assessment {
    /// Whether there is nothing in it that a person would miss.
    pub fn is_empty(&self) -> bool {
        self.compare_with.is_none()
            && self.role.is_none()
            && self.ratings.is_empty()
            && self.added.is_empty()
            && self.evidence.is_empty()
            && self.last_used.is_empty()
            && self.dismissed.is_empty()
            && self.history.is_empty()
            && !self.has_plan()
    }

    /// The rating of a skill, if it is rated.
    pub fn rating(&self, skill: SkillIndex) -> Option<Rating> {
        self.ratings.get(skill).copied()
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

    /// When the person last used a skill, if they have said so.
    pub fn last_used(&self, skill: SkillIndex) -> Option<LastUsed> {
        self.last_used.get(skill).copied()
    }

    /// Keeps when the person last used a skill, or takes it away.
    pub fn set_last_used(&mut self, skill: SkillIndex, used: Option<LastUsed>) {
        self.last_used.set(skill, used);
    }

    /// What the person wants to do about a skill; an empty step if nothing.
    pub fn plan_item(&self, skill: SkillIndex) -> PlanItem {
        self.plan.get(skill).cloned().unwrap_or_default()
    }

    /// Whether there is any step with something in it.
    pub fn has_plan(&self) -> bool {
        self.plan.iter().any(|(_, step)| !step.is_empty())
    }

    /// Whether the person has said anything of what to do about a skill, if only to take it back.
    pub fn is_planned(&self, skill: SkillIndex) -> bool {
        self.plan.get(skill).is_some()
    }

    /// Keeps what the person wants to do about a skill. A step that was emptied stays for as long as the
    /// page is open, so that its field does not go while the person is in it.
    pub fn set_plan_item(&mut self, skill: SkillIndex, step: PlanItem) {
        if !step.is_empty() || self.is_planned(skill) {
            self.plan.set(skill, Some(step));
        }
    }

    /// Puts a question away for good.
    pub fn dismiss(&mut self, prompt: Prompt) {
        if !self.dismissed.contains(&prompt) {
            self.dismissed.push(prompt);
        }
    }

    /// The role that was chosen, or the only one there is.
    pub fn role_in(&self, framework: &Framework) -> Option<RoleIndex> {
        let only = if framework.roles_len() == 1 { framework.role_at(0) } else { None };
        self.role.or(only)
    }

    /// The skills that count: those of the role, or all where there is no choice of roles.
    pub fn role_skills(&self, framework: &Framework) -> Vec<SkillIndex> {
        framework.skills_for(self.role)
    }

    /// The skills beside those: what the person added, and what they have rated for other roles.
    pub fn other_skills(&self, framework: &Framework) -> Vec<SkillIndex> {
        let counted = self.role_skills(framework);
        let mut others = Vec::new();
        for (index, _) in framework.skills() {
            let wanted = self.added.contains(&index) || self.ratings.get(index).is_some();
            if wanted && !counted.contains(&index) {
                others.push(index);
            }
        }
        others
    }

    /// All skills that there is a question for, first those that count.
    pub fn listed_skills(&self, framework: &Framework) -> Vec<SkillIndex> {
        let mut skills = self.role_skills(framework);
        skills.extend(self.other_skills(framework));
        skills
    }

    /// How many of the skills that count are rated, and how many there are.
    pub fn progress(&self, framework: &Framework) -> (usize, usize) {
        let skills = self.role_skills(framework);
        let rated = skills.iter().filter(|skill| self.ratings.get(**skill).is_some()).count();
        (rated, skills.len())
    }

    /// What the ratings are compared with: the only level of the role where there is just one, and
    /// all of them until the person has chosen.
    pub fn compare_with_in(&self, framework: &Framework) -> CompareWith {
        match self.compare_with {
            Some(CompareWith::RoleLevel(index)) => CompareWith::RoleLevel(index),
            _ => match &self.levels_in(framework)[..] {
                [only] => CompareWith::RoleLevel(*only),
                _ => CompareWith::All,
            },
        }
    }

    /// The levels of the role.
    pub fn levels_in(&self, framework: &Framework) -> Vec<RoleLevelIndex> {
        let mut levels = Vec::new();
        if let Some(role) = self.role_in(framework) {
            for (index, _) in framework.levels_of(role) {
                levels.push(index);
            }
        }
        levels
    }

    /// Takes a role, where there is a choice. What it was compared with belongs to the role before.
    pub fn take_role(&mut self, framework: &Framework, role: RoleIndex) {
        if framework.has_several_roles() && self.role != Some(role) {
            self.role = Some(role);
            self.compare_with = None;
        }
    }

    /// Adds the skills of a role to those that there is a question for.
    pub fn add_skills_of(&mut self, framework: &Framework, role: RoleIndex) {
        let counted = self.role_skills(framework);
        for &skill in framework.role(role).map_or(&[][..], |role| &role.skills) {
            if let (false, Err(place)) =
                (counted.contains(&skill), self.added.binary_search(&skill))
            {
                self.added.insert(place, skill);
            }
        }
    }
}
