//! What a framework says about its skills and role levels, beyond names and requirements.
//!
//! The widget carries the facts of the built-in frameworks alone, because descriptions are the larger
//! part: those of one framework are loaded when a person opens it. Until then each of these is empty.

use super::role::RoleLevelDescription;
use super::skill::SkillDescription;
use super::{Framework, Level, RoleIndex, RoleLevelIndex, SkillIndex};

impl Framework {
    /// Whether the descriptions are here.
    pub fn has_descriptions(&self) -> bool {
        self.descriptions.is_some()
    }

    /// The framework's facts alone, as they are built in.
    #[must_use]
    pub fn without_descriptions(self) -> Self {
        Self { descriptions: None, ..self }
    }

    fn skill_description(&self, skill: SkillIndex) -> Option<&SkillDescription> {
        self.descriptions.as_ref()?.skills.get(skill.place())
    }

    fn role_level_description(&self, index: RoleLevelIndex) -> Option<&RoleLevelDescription> {
        self.descriptions.as_ref()?.role_levels.get(index.place())
    }

    /// What a skill is about.
    pub fn summary(&self, skill: SkillIndex) -> Option<&str> {
        self.skill_description(skill)?.summary.as_deref()
    }

    /// What there is to know about where a skill comes from.
    pub fn note(&self, skill: SkillIndex) -> Option<&str> {
        self.skill_description(skill)?.note.as_deref()
    }

    /// The address of the publisher's page on a skill.
    pub fn skill_source(&self, skill: SkillIndex) -> Option<&str> {
        self.skill_description(skill)?.source.as_deref()
    }

    /// What a person at this level can do, or `None` where the edition does not describe it.
    pub fn statement(&self, skill: SkillIndex, level: Level) -> Option<&str> {
        self.skill_description(skill)?.statements.get(usize::from(level.place()))?.as_deref()
    }

    /// Whether the edition describes any level of a skill.
    pub fn has_statements(&self, skill: SkillIndex) -> bool {
        self.skill_description(skill).is_some_and(|of| of.statements.iter().any(Option::is_some))
    }

    /// What a role is for, in a sentence.
    pub fn role_summary(&self, role: RoleIndex) -> Option<&str> {
        self.descriptions.as_ref()?.roles.get(role.place())?.summary.as_deref()
    }

    /// Other names that people have for a role. The publisher need not have them.
    pub fn also_called(&self, role: RoleIndex) -> &[String] {
        let descriptions = self.descriptions.as_ref();
        let of = descriptions.and_then(|descriptions| descriptions.roles.get(role.place()));
        of.map_or(&[], |of| &of.also_called)
    }

    /// What a person in a role level does, in a sentence.
    pub fn role_level_summary(&self, index: RoleLevelIndex) -> Option<&str> {
        self.role_level_description(index)?.summary.as_deref()
    }

    /// What a role level is usually responsible for.
    pub fn responsibilities(&self, index: RoleLevelIndex) -> &[String] {
        self.role_level_description(index).map_or(&[], |of| &of.responsibilities)
    }

    /// Learning resources that the edition lists, by name.
    pub fn resources(&self) -> &[String] {
        self.descriptions.as_ref().map_or(&[], |descriptions| &descriptions.resources)
    }
}
