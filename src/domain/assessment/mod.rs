//! One person's answers against one framework: an assessment, and what it is made of.

pub mod compare_with;
pub mod history;
pub mod last_used;
pub mod merge;
pub mod opinion;
pub mod plan;
pub mod prompt;
pub mod rating;
pub mod rating_set;
mod reassessment;

use crate::domain::framework::{Framework, RoleIndex, RoleLevelIndex, SkillIndex, SkillMap};
use crate::domain::order::insert_once;
use compare_with::CompareWith;
use history::History;
use last_used::LastUsed;
use plan::PlanItem;
use prompt::Prompt;
use rating::{Rating, Ratings};
use rating_set::RatingSet;

/// The longest evidence for one skill, in characters.
pub const EVIDENCE_MAX: usize = 2000;

/// One person's answers: ratings with evidence, the role whose skills count, and the role level that they
/// are meant for.
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
    /// Skills that the person added to those of the role, in the framework's order.
    pub added: Vec<SkillIndex>,
    /// The prompts that the person has dismissed.
    pub dismissed: Vec<Prompt>,
    /// The earlier ratings.
    pub history: History,
    evidence: SkillMap<String>,
    last_used: SkillMap<LastUsed>,
    quick: SkillMap<()>,
    plan: SkillMap<PlanItem>,
}

impl Assessment {
    /// An assessment with nothing but these ratings, their role and what they are compared with.
    pub fn from_rating_set(rating_set: &RatingSet) -> Self {
        Self {
            role: rating_set.role,
            compare_with: Some(rating_set.compare_with),
            ratings: rating_set.ratings.clone(),
            ..Self::default()
        }
    }

    /// What can be shared of it.
    pub fn rating_set(&self) -> RatingSet {
        RatingSet {
            role: self.role,
            compare_with: self.compare_with.unwrap_or_default(),
            ratings: self.ratings.clone(),
            opinion: None,
        }
    }

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

    /// Rates a skill by what its levels mean, or takes its rating back.
    pub fn rate(&mut self, skill: SkillIndex, rating: Option<Rating>) {
        self.ratings.set(skill, rating);
        self.quick.set(skill, None);
    }

    /// Whether a rating was made in a quick pass, where a person sees the names of the levels and not what each means.
    pub fn is_quick(&self, skill: SkillIndex) -> bool {
        self.quick.get(skill).is_some() && self.rating(skill).is_some()
    }

    /// Keeps whether a rating was made in a quick pass.
    pub fn set_quick(&mut self, skill: SkillIndex, is_quick: bool) {
        self.quick.set(skill, is_quick.then_some(()));
    }

    /// What the person wants to do about a skill; an empty item if nothing.
    pub fn plan_item(&self, skill: SkillIndex) -> PlanItem {
        self.plan.get(skill).cloned().unwrap_or_default()
    }

    /// Whether the plan has any item with something in it.
    pub fn has_plan(&self) -> bool {
        self.plan.iter().any(|(_, item)| !item.is_empty())
    }

    /// Whether the plan has an item for a skill, if only an empty one.
    pub fn is_planned(&self, skill: SkillIndex) -> bool {
        self.plan.get(skill).is_some()
    }

    /// Keeps what the person wants to do about a skill. An item that was emptied stays for as long as the
    /// page is open, so that its field does not go while the person is in it.
    pub fn set_plan_item(&mut self, skill: SkillIndex, item: PlanItem) {
        if !item.is_empty() || self.is_planned(skill) {
            self.plan.set(skill, Some(item));
        }
    }

    /// Keeps a prompt from being asked again.
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

    /// The skills that do not count and are asked all the same: what the person added, and what they have
    /// rated for other roles.
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

    /// All skills that there is a question for: first those that count, then the others.
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

    /// Chooses a role, where there is a choice. What was compared with is forgotten, because it belongs to
    /// the role before.
    pub fn choose_role(&mut self, framework: &Framework, role: RoleIndex) {
        if framework.has_several_roles() && self.role != Some(role) {
            self.role = Some(role);
            self.compare_with = None;
        }
    }

    /// Adds a skill to those that there is a question for. Answers whether the person had not added it
    /// before.
    pub fn add_skill(&mut self, skill: SkillIndex) -> bool {
        insert_once(&mut self.added, skill)
    }

    /// Adds the skills of a role to those that there is a question for.
    pub fn add_skills_of(&mut self, framework: &Framework, role: RoleIndex) {
        let counted = self.role_skills(framework);
        for &skill in framework.role(role).map_or(&[][..], |role| &role.skills) {
            if !counted.contains(&skill) {
                self.add_skill(skill);
            }
        }
    }
}
