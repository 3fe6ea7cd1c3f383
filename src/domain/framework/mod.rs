//! One published edition of a capability framework: a scale, skills, roles with role levels.
//!
//! The build script compiles this module too, so that the files in `frameworks/` are checked and
//! packed by the code that later reads them.

mod descriptions;
mod edition;
pub mod file;
mod fingerprint;
mod outline;
mod packed;
mod role;
mod scale;
mod skill;
mod skill_map;
mod wording;

pub use edition::{EarlierEdition, NewerEdition, Relation};
pub use role::{Role, RoleIndex, RoleLevel, RoleLevelIndex};
pub use scale::{Level, ScaleLevel};
pub use skill::{Skill, SkillIndex};
pub use skill_map::SkillMap;
pub use wording::{LoadedWording, Wording, WordingPart};

use role::{RoleDescription, RoleLevelDescription};
use skill::SkillDescription;

/// How many bits a framework's fingerprint has.
pub const FINGERPRINT_BITS: u32 = 20;
/// Stands in drafts for a rating below the lowest level, where the id of a level would stand.
pub const NOT_YET_ID: &str = "not-yet";
/// Stands in drafts for all role levels, where the id of one would stand.
pub const ALL_ROLE_LEVELS_ID: &str = "all";

/// Who is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A person, who has skills.
    Person,
    /// An organisation, in which conditions hold.
    Organisation,
}

/// One published edition. Only [`file::check`] and [`Framework::unpack`] make one, so that every reference
/// in it is to something that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    /// Stable id, for example `product-manager-2020`.
    pub id: String,
    /// Date of the edition, `YYYY-MM-DD`.
    pub edition: String,
    /// The publisher's title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Address of the published page, if it has one.
    pub source: Option<String>,
    /// Name of the licence.
    pub licence: String,
    /// Address of the licence's text, if it has one.
    pub licence_source: Option<String>,
    /// The sentence that the licence asks for, or where the framework comes from.
    pub attribution: Option<String>,
    /// The publisher's newer edition, where there is one.
    pub newer_edition: Option<NewerEdition>,
    /// The edition before, where ratings of it can be migrated.
    pub earlier_edition: Option<EarlierEdition>,
    /// Ties share codes to it: see `docs/share-code.md`.
    pub fingerprint: u32,
    /// Who is rated.
    pub subject: Subject,
    /// Whether one can be below the lowest level of the scale.
    pub not_yet: bool,
    /// Roles that are offered by name before all others are.
    pub offered_roles: Vec<RoleIndex>,
    scale: Vec<ScaleLevel>,
    areas: Vec<Group>,
    skills: Vec<Skill>,
    families: Vec<Group>,
    roles: Vec<Role>,
    role_levels: Vec<RoleLevel>,
    descriptions: Option<Descriptions>,
}

/// A group of skills or of roles that has a name: an area, or a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Stable id.
    pub id: String,
    /// The name on screen.
    pub name: String,
}

/// What a framework says about its skills and role levels, in their order, beyond names and
/// requirements. It is the larger part of a framework, and comparing works without it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Descriptions {
    skills: Vec<SkillDescription>,
    roles: Vec<RoleDescription>,
    role_levels: Vec<RoleLevelDescription>,
    /// Learning resources, by name.
    resources: Vec<String>,
}

/// Entries of a framework with their places, in its order.
///
/// It is a plain type, because the wasm has the code of each kind of iterator that a chain is made of.
pub type Each<'a, Place, Entry> = std::vec::IntoIter<(Place, &'a Entry)>;

fn each<P, E>(entries: &[E], place: impl Fn(u16) -> P) -> Each<'_, P, E> {
    let mut all = Vec::with_capacity(entries.len());
    for entry in entries {
        all.push((place(u16::try_from(all.len()).unwrap_or(u16::MAX)), entry));
    }
    all.into_iter()
}

impl Framework {
    /// The scale, lowest level first.
    pub fn scale(&self) -> Each<'_, Level, ScaleLevel> {
        each(&self.scale, |place| Level(u8::try_from(place).unwrap_or(u8::MAX)))
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
        let place = self.scale.iter().position(|level| level.id == id)?;
        u8::try_from(place).ok().map(Level)
    }

    /// The level at this place on the scale.
    pub fn level_at(&self, place: u8) -> Option<Level> {
        (usize::from(place) < self.scale.len()).then_some(Level(place))
    }

    /// The skills, in the framework's order.
    pub fn skills(&self) -> Each<'_, SkillIndex, Skill> {
        each(&self.skills, SkillIndex)
    }

    /// How many skills there are.
    pub fn skills_len(&self) -> usize {
        self.skills.len()
    }

    /// The skill at this place.
    pub fn skill(&self, index: SkillIndex) -> Option<&Skill> {
        self.skills.get(index.place())
    }

    /// The skill at this number in the framework's order, 0 for the first.
    pub fn skill_at(&self, place: usize) -> Option<SkillIndex> {
        let index = u16::try_from(place).ok().map(SkillIndex);
        index.filter(|_| place < self.skills.len())
    }

    /// The skill with this id.
    pub fn skill_with_id(&self, id: &str) -> Option<SkillIndex> {
        self.skill_at(self.skills.iter().position(|skill| skill.id == id)?)
    }

    /// The role levels, in the framework's order.
    pub fn role_levels(&self) -> Each<'_, RoleLevelIndex, RoleLevel> {
        each(&self.role_levels, RoleLevelIndex)
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
        self.role_level_at(self.role_levels.iter().position(|level| level.id == id)?)
    }

    /// The role level at this number in the framework's order, 0 for the first.
    pub fn role_level_at(&self, place: usize) -> Option<RoleLevelIndex> {
        let index = u16::try_from(place).ok().map(RoleLevelIndex);
        index.filter(|_| place < self.role_levels.len())
    }

    /// The roles, in the framework's order.
    pub fn roles(&self) -> Each<'_, RoleIndex, Role> {
        each(&self.roles, RoleIndex)
    }

    /// How many roles there are.
    pub fn roles_len(&self) -> usize {
        self.roles.len()
    }

    /// Whether there is a choice of roles.
    pub fn has_several_roles(&self) -> bool {
        self.roles.len() > 1
    }

    /// The skills that count for a role: its own where there is a choice of roles, or else all.
    pub fn skills_for(&self, role: Option<RoleIndex>) -> Vec<SkillIndex> {
        if self.has_several_roles() {
            let role = role.and_then(|role| self.role(role));
            return role.map_or_else(Vec::new, |role| role.skills.clone());
        }
        let mut all = Vec::new();
        for (index, _) in self.skills() {
            all.push(index);
        }
        all
    }

    /// The role at this place.
    pub fn role(&self, index: RoleIndex) -> Option<&Role> {
        self.roles.get(index.place())
    }

    /// The role with this id.
    pub fn role_with_id(&self, id: &str) -> Option<RoleIndex> {
        self.role_at(self.roles.iter().position(|role| role.id == id)?)
    }

    /// The role at this number in the framework's order, 0 for the first.
    pub fn role_at(&self, place: usize) -> Option<RoleIndex> {
        let index = u16::try_from(place).ok().map(RoleIndex);
        index.filter(|_| place < self.roles.len())
    }

    /// The levels of a role, in order of seniority.
    pub fn levels_of(&self, role: RoleIndex) -> Each<'_, RoleLevelIndex, RoleLevel> {
        let mut levels: Vec<_> = self.role_levels().collect();
        levels.retain(|(_, level)| level.role == role);
        levels.into_iter()
    }

    /// The families of roles, each with its place.
    pub fn families(&self) -> Each<'_, u8, Group> {
        each(&self.families, |place| u8::try_from(place).unwrap_or(u8::MAX))
    }

    /// The name of a role's family.
    pub fn family_name(&self, role: RoleIndex) -> Option<&str> {
        self.family(self.family_of(role)?)
    }

    /// The place of a role's family.
    pub fn family_of(&self, role: RoleIndex) -> Option<u8> {
        self.role(role)?.family
    }

    /// The name of a family.
    pub fn family(&self, place: u8) -> Option<&str> {
        self.families.get(usize::from(place)).map(|family| &*family.name)
    }

    /// The name of the area that a skill is in.
    pub fn area_of(&self, skill: SkillIndex) -> Option<&str> {
        let area = self.skill(skill)?.area?;
        self.areas.get(usize::from(area)).map(|area| &*area.name)
    }
}
