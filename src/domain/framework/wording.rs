//! The wording of a framework in parts. A large framework has more of it than anybody needs in a visit, so that
//! each part is a file of its own, which is loaded with the role that a person chooses.

use super::role::{Role, RoleDescription, RoleLevelDescription};
use super::skill::SkillDescription;
use super::{Descriptions, Framework, RoleIndex, RoleLevelIndex, SkillIndex};
use std::rc::Rc;

/// What a file of wording says of some skills, roles and role levels of a framework. Only
/// [`check_wording`](super::file::check_wording) makes one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    pub(super) skills: Vec<(SkillIndex, SkillDescription)>,
    pub(super) roles: Vec<(RoleIndex, RoleDescription)>,
    pub(super) role_levels: Vec<(RoleLevelIndex, RoleLevelDescription)>,
    pub(super) resources: Vec<String>,
}

/// Wording that has been read, and how it is added to its framework.
///
/// A framework is shared, so that adding to one makes a copy. Nobody needs the code of that before there is wording,
/// so it comes with whatever reads the wording: the main chunk of the wasm has no copy of it.
#[derive(Clone, Debug)]
pub struct LoadedWording {
    wording: Rc<Wording>,
    add: fn(&Framework, &Wording) -> Rc<Framework>,
}

impl LoadedWording {
    /// Wording that is to be added.
    pub fn new(wording: Wording) -> Self {
        let add = |framework: &Framework, wording: &Wording| {
            let mut framework = framework.clone();
            framework.add_wording(wording.clone());
            Rc::new(framework)
        };
        Self { wording: Rc::new(wording), add }
    }

    /// The framework with the wording added.
    pub fn added_to(&self, framework: &Framework) -> Rc<Framework> {
        (self.add)(framework, &self.wording)
    }
}

impl PartialEq for LoadedWording {
    fn eq(&self, other: &Self) -> bool {
        self.wording == other.wording
    }
}

impl Framework {
    /// Adds wording to what the framework says already. What is said twice is what the wording says.
    pub fn add_wording(&mut self, wording: Wording) {
        let (skills, levels) = (self.skills.len(), self.scale.len());
        let (roles, role_levels) = (self.roles.len(), self.role_levels.len());
        let all = self.descriptions.get_or_insert_with(|| Descriptions {
            skills: vec![SkillDescription::default(); skills],
            roles: vec![RoleDescription::default(); roles],
            role_levels: vec![RoleLevelDescription::default(); role_levels],
            resources: Vec::new(),
        });
        for (skill, new) in wording.skills {
            let Some(old) = all.skills.get_mut(skill.place()) else { continue };
            old.statements.resize(levels, None);
            for (old, new) in old.statements.iter_mut().zip(new.statements) {
                replace(old, new);
            }
            replace(&mut old.summary, new.summary);
            replace(&mut old.note, new.note);
            replace(&mut old.source, new.source);
        }
        for (role, new) in wording.roles {
            let Some(old) = all.roles.get_mut(role.place()) else { continue };
            replace(&mut old.summary, new.summary);
            old.also_called.extend(new.also_called);
        }
        for (level, new) in wording.role_levels {
            let Some(old) = all.role_levels.get_mut(level.place()) else { continue };
            replace(&mut old.summary, new.summary);
            old.responsibilities.extend(new.responsibilities);
        }
        all.resources.extend(wording.resources);
    }

    /// The parts that have the wording of these skills, and of all roles. A framework with families of roles has a part
    /// on its roles, and one for each family with the skills that the roles in it ask for. Any other framework is one
    /// part.
    pub fn wording_parts(
        &self,
        role: Option<RoleIndex>,
        skills: &[SkillIndex],
    ) -> Vec<WordingPart> {
        let mut parts = vec![WordingPart::First];
        // The role's own family first: it has the words for all skills of the role, whoever else asks for them.
        let own = role.and_then(|role| self.role(role));
        for skill in skills {
            let asks = |role: &&Role| role.skills.contains(skill);
            let role = own.filter(asks).or_else(|| self.roles.iter().find(asks));
            if let Some(family) = role.and_then(|role| role.family) {
                let part = WordingPart::Family(family);
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        parts
    }

    /// The name of a part, which its file has too.
    pub fn wording_part_name(&self, part: WordingPart) -> String {
        let name = match part {
            WordingPart::First if self.families.is_empty() => return self.id.clone(),
            WordingPart::First => ROLES_PART,
            WordingPart::Family(family) => {
                self.families.get(usize::from(family)).map_or("", |family| &*family.id)
            }
        };
        [&self.id, ".", name].concat()
    }
}

/// A part of a framework's wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordingPart {
    /// All of it, or all on roles where there are families of them.
    First,
    /// The skills that the roles of the family at this place ask for.
    Family(u8),
}

/// The name of the part on roles. No family has it as its id.
const ROLES_PART: &str = "roles";

/// Puts a new value in place of an old one, if there is a new one.
fn replace(old: &mut Option<String>, new: Option<String>) {
    if new.is_some() {
        *old = new;
    }
}
