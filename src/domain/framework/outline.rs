//! What the first screen shows of a framework: what it is called, and how many roles and role levels it has.

use super::{Framework, Role, RoleLevel, SkillMap};

impl Framework {
    /// This framework with as many roles and role levels, none of which has a name, and without skills. It packs into
    /// a few bytes, which is why the first load has it in place of the facts.
    #[must_use]
    pub fn outline(&self) -> Self {
        let role = |_: &Role| Role {
            id: String::new(),
            name: String::new(),
            skills: Vec::new(),
            family: None,
        };
        let role_level = |level: &RoleLevel| RoleLevel {
            id: String::new(),
            role: level.role,
            name: String::new(),
            requirements: SkillMap::default(),
        };
        Self {
            publisher: String::new(),
            source: None,
            licence: String::new(),
            licence_source: None,
            attribution: None,
            newer_edition: None,
            earlier_edition: None,
            offered_roles: Vec::new(),
            scale: Vec::new(),
            areas: Vec::new(),
            skills: Vec::new(),
            families: Vec::new(),
            roles: self.roles.iter().map(role).collect(),
            role_levels: self.role_levels.iter().map(role_level).collect(),
            descriptions: None,
            ..self.clone()
        }
    }
}
