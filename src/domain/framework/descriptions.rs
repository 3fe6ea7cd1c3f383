//! What a framework says about its skills and role levels, beyond names and requirements.
//!
//! It is the larger part of a framework, and comparing works without it: the widget carries the
//! facts of the built-in frameworks and loads the wording of one when a person opens it.

use super::{Framework, Level, RoleLevelIndex, SkillIndex};

/// What a framework says, in the order of its skills and role levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Descriptions {
    pub(super) skills: Vec<SkillDescription>,
    pub(super) role_levels: Vec<RoleLevelDescription>,
    pub(super) resources: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SkillDescription {
    pub(super) summary: Option<String>,
    pub(super) note: Option<String>,
    pub(super) source: Option<String>,
    /// One for each level of the scale, `None` where the edition does not describe it.
    pub(super) statements: Vec<Option<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RoleLevelDescription {
    pub(super) summary: Option<String>,
    pub(super) responsibilities: Vec<String>,
}

impl Framework {
    /// Whether the wording is here.
    pub fn has_descriptions(&self) -> bool {
        self.descriptions.is_some()
    }

    /// The framework's facts alone, as they are built in.
    #[must_use]
    pub fn without_descriptions(self) -> Self {
        Self { descriptions: None, ..self }
    }

    fn skill_wording(&self, skill: SkillIndex) -> Option<&SkillDescription> {
        self.descriptions.as_ref()?.skills.get(skill.place())
    }

    fn role_level_wording(&self, index: RoleLevelIndex) -> Option<&RoleLevelDescription> {
        self.descriptions.as_ref()?.role_levels.get(index.place())
    }

    /// What a skill is about.
    pub fn summary(&self, skill: SkillIndex) -> Option<&str> {
        self.skill_wording(skill)?.summary.as_deref()
    }

    /// What there is to know about where a skill comes from.
    pub fn note(&self, skill: SkillIndex) -> Option<&str> {
        self.skill_wording(skill)?.note.as_deref()
    }

    /// The address of the publisher's page on a skill.
    pub fn skill_source(&self, skill: SkillIndex) -> Option<&str> {
        self.skill_wording(skill)?.source.as_deref()
    }

    /// What a person at this level can do, or `None` where the edition does not describe it.
    pub fn statement(&self, skill: SkillIndex, level: Level) -> Option<&str> {
        self.skill_wording(skill)?.statements.get(usize::from(level.place()))?.as_deref()
    }

    /// Whether the edition describes any level of a skill.
    pub fn has_statements(&self, skill: SkillIndex) -> bool {
        self.skill_wording(skill).is_some_and(|w| w.statements.iter().any(Option::is_some))
    }

    /// What a person in a role level does, in a sentence.
    pub fn role_level_summary(&self, index: RoleLevelIndex) -> Option<&str> {
        self.role_level_wording(index)?.summary.as_deref()
    }

    /// What a role level is usually responsible for.
    pub fn responsibilities(&self, index: RoleLevelIndex) -> &[String] {
        self.role_level_wording(index).map_or(&[], |descriptions| &descriptions.responsibilities)
    }

    /// Learning resources that the edition lists, by name.
    pub fn resources(&self) -> &[String] {
        self.descriptions.as_ref().map_or(&[], |descriptions| &descriptions.resources)
    }
}
