//! One published edition of a capability framework: a scale, skills, roles with role levels.
//!
//! This module stands on its own (no `crate::` path): the build script compiles it too, so that the
//! files in `frameworks/` are checked and packed by the code that later reads them.

mod faults;
pub mod file;

use serde::{Deserialize, Serialize};

/// In drafts, stands where a level's id would stand for a rating below the lowest level.
pub const NOT_YET_ID: &str = "not-yet";
/// In drafts, stands where a role level's id would stand for all of them.
pub const ALL_ROLE_LEVELS_ID: &str = "all";

/// A skill level: its place on the framework's scale, 0 for the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Level(u8);

impl Level {
    /// The place on the scale, 0 for the lowest.
    pub fn place(self) -> u8 {
        self.0
    }
}

/// A skill's place in its framework's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SkillIndex(u16);

/// A role level's place in its framework's order: roles as listed, each in order of seniority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RoleLevelIndex(u16);

impl SkillIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

impl RoleLevelIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

/// One published edition. Made by [`file::check`], so every reference in it resolves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// Stable id, for example `product-manager-2020`.
    pub id: String,
    /// Date of the edition, `YYYY-MM-DD`.
    pub edition: String,
    /// The publisher's title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Address of the published page.
    pub source: String,
    /// Name of the licence.
    pub licence: String,
    /// Address of the licence's text.
    pub licence_source: String,
    /// The sentence that the licence asks for.
    pub attribution: String,
    /// The publisher's newer edition, where there is one.
    pub newer_edition: Option<NewerEdition>,
    scale: Vec<ScaleLevel>,
    skills: Vec<Skill>,
    role_levels: Vec<RoleLevel>,
}

/// A later edition by the same publisher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewerEdition {
    /// Date of the edition, `YYYY-MM-DD`.
    pub edition: String,
    /// Address of the published page.
    pub source: String,
}

/// One level of the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleLevel {
    /// Stable id, for example `working`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// What the level means for any skill.
    pub meaning: String,
}

/// What is rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skill {
    /// Stable id, for example `agile-working`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// What the skill is about, in one sentence.
    pub summary: String,
    /// One for each level of the scale, `None` where the edition does not describe it.
    statements: Vec<Option<String>>,
}

impl Skill {
    /// What a person at this level can do, or `None` where the edition does not describe it.
    pub fn statement(&self, level: Level) -> Option<&str> {
        self.statements.get(usize::from(level.0))?.as_deref()
    }
}

/// A level of a role, and the skill levels it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleLevel {
    /// Stable id, unique in the framework.
    pub id: String,
    /// The id of the role it is a level of.
    pub role: String,
    /// The name on screen.
    pub name: String,
    /// What a person in it does, in one sentence.
    pub summary: String,
    /// What the role level is usually responsible for.
    pub responsibilities: Vec<String>,
    /// In the order of the skills.
    requirements: Vec<(SkillIndex, Level)>,
}

impl RoleLevel {
    /// The level asked for in a skill, or `None` where the skill is not required.
    pub fn requirement(&self, skill: SkillIndex) -> Option<Level> {
        self.requirements.iter().find(|(index, _)| *index == skill).map(|(_, level)| *level)
    }

    /// How many skills the role level asks for.
    pub fn required_skills(&self) -> usize {
        self.requirements.len()
    }
}

impl Framework {
    /// The scale, lowest level first.
    pub fn scale(&self) -> impl Iterator<Item = (Level, &ScaleLevel)> {
        (0u8..).map(Level).zip(&self.scale)
    }

    /// How many levels the scale has.
    pub fn scale_len(&self) -> usize {
        self.scale.len()
    }

    /// The scale's entry for a level.
    pub fn level(&self, level: Level) -> Option<&ScaleLevel> {
        self.scale.get(usize::from(level.0))
    }

    /// The level with this id.
    pub fn level_with_id(&self, id: &str) -> Option<Level> {
        self.scale().find(|(_, level)| level.id == id).map(|(level, _)| level)
    }

    /// The level at this place on the scale.
    pub fn level_at(&self, place: u8) -> Option<Level> {
        (usize::from(place) < self.scale.len()).then_some(Level(place))
    }

    /// The skills, in the framework's order.
    pub fn skills(&self) -> impl Iterator<Item = (SkillIndex, &Skill)> {
        (0u16..).map(SkillIndex).zip(&self.skills)
    }

    /// How many skills there are.
    pub fn skills_len(&self) -> usize {
        self.skills.len()
    }

    /// The skill at this place.
    pub fn skill(&self, index: SkillIndex) -> Option<&Skill> {
        self.skills.get(index.place())
    }

    /// The skill with this id.
    pub fn skill_with_id(&self, id: &str) -> Option<SkillIndex> {
        self.skills().find(|(_, skill)| skill.id == id).map(|(index, _)| index)
    }

    /// The role levels, in the framework's order.
    pub fn role_levels(&self) -> impl Iterator<Item = (RoleLevelIndex, &RoleLevel)> {
        (0u16..).map(RoleLevelIndex).zip(&self.role_levels)
    }

    /// How many role levels there are.
    pub fn role_levels_len(&self) -> usize {
        self.role_levels.len()
    }

    /// The role level at this place.
    pub fn role_level(&self, index: RoleLevelIndex) -> Option<&RoleLevel> {
        self.role_levels.get(index.place())
    }

    /// The role level with this id.
    pub fn role_level_with_id(&self, id: &str) -> Option<RoleLevelIndex> {
        self.role_levels().find(|(_, level)| level.id == id).map(|(index, _)| index)
    }

    /// The role level at this number in the framework's order, 0 for the first.
    pub fn role_level_at(&self, place: usize) -> Option<RoleLevelIndex> {
        self.role_levels().map(|(index, _)| index).nth(place)
    }

    /// Reads a framework that the build script packed.
    ///
    /// # Errors
    /// When the bytes are not a packed framework.
    pub fn unpack(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}
