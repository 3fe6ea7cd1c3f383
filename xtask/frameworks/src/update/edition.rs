//! An edition as plain lists, so that two editions can be held against each other.

use skillgauge::domain::framework::{
    Framework, RoleIndex, RoleLevel, RoleLevelIndex, ScaleLevel, SkillIndex,
};
use std::collections::BTreeMap;

/// What an edition says, with everything by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Edition {
    pub(super) scale: Vec<ScaleEntry>,
    pub(super) skills: Vec<SkillEntry>,
    pub(super) roles: Vec<RoleEntry>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ScaleEntry {
    pub(super) id: String,
    pub(super) name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SkillEntry {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) summary: Option<String>,
    /// By the level's id.
    pub(super) statements: BTreeMap<String, String>,
    pub(super) note: Option<String>,
    pub(super) source: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RoleEntry {
    pub(super) id: String,
    pub(super) name: String,
    /// The name of its family.
    pub(super) family: Option<String>,
    pub(super) summary: Option<String>,
    /// The ids of the skills of a role without levels.
    pub(super) skills: Vec<String>,
    pub(super) levels: Vec<RoleLevelEntry>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RoleLevelEntry {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) summary: Option<String>,
    pub(super) responsibilities: Vec<String>,
    /// The id of the level that is asked for, by the skill's id.
    pub(super) requirements: BTreeMap<String, String>,
}

impl Edition {
    pub(super) fn of(framework: &Framework) -> Self {
        let scale = framework.scale().map(|(_, level)| level);
        Self {
            scale: scale
                .map(|level| ScaleEntry { id: level.id.clone(), name: level.name.clone() })
                .collect(),
            skills: framework.skills().map(|(index, _)| skill(framework, index)).collect(),
            roles: framework.roles().map(|(index, _)| role(framework, index)).collect(),
        }
    }

    /// Gives the levels the ids that those of the same name have in another edition. Answers with the names of levels
    /// that the other does not have.
    pub(super) fn take_levels_of(&mut self, other: &Self) -> Vec<String> {
        let (mut ids, mut unknown) = (BTreeMap::new(), Vec::new());
        for level in &self.scale {
            match other.scale.iter().find(|entry| is_same(&entry.name, &level.name)) {
                Some(entry) => {
                    ids.insert(level.id.clone(), entry.id.clone());
                }
                None => unknown.push(level.name.clone()),
            }
        }
        let id = |level: &String| ids.get(level).unwrap_or(level).clone();
        for skill in &mut self.skills {
            let statements = std::mem::take(&mut skill.statements).into_iter();
            skill.statements = statements.map(|(level, text)| (id(&level), text)).collect();
        }
        for level in self.roles.iter_mut().flat_map(|role| &mut role.levels) {
            for asked in level.requirements.values_mut() {
                *asked = id(asked);
            }
        }
        self.scale.clone_from(&other.scale);
        unknown
    }

    pub(super) fn skill(&self, id: &str) -> Option<&SkillEntry> {
        self.skills.iter().find(|skill| skill.id == id)
    }

    pub(super) fn skill_named(&self, name: &str) -> Option<&SkillEntry> {
        self.skills.iter().find(|skill| is_same(&skill.name, name))
    }

    pub(super) fn role(&self, id: &str) -> Option<&RoleEntry> {
        self.roles.iter().find(|role| role.id == id)
    }

    pub(super) fn role_named(&self, name: &str) -> Option<&RoleEntry> {
        self.roles.iter().find(|role| is_same(&role.name, name))
    }

    /// The place of a level on the scale.
    pub(super) fn place(&self, level: &str) -> Option<usize> {
        self.scale.iter().position(|entry| entry.id == level)
    }

    /// The name of a level, for whoever reads.
    pub(super) fn level_name<'a>(&'a self, level: &'a str) -> &'a str {
        self.scale.iter().find(|entry| entry.id == level).map_or(level, |entry| &entry.name)
    }

    /// Whether a role level asks for this level of a skill.
    pub(super) fn asks_for(&self, skill: &str, level: &str) -> bool {
        let mut levels = self.roles.iter().flat_map(|role| &role.levels);
        levels.any(|asks| asks.requirements.get(skill).is_some_and(|asked| asked == level))
    }

    /// Whether it describes anything at all.
    pub(super) fn has_wording(&self) -> bool {
        let describes_role = |role: &RoleEntry| {
            role.summary.is_some() || role.levels.iter().any(|level| level.summary.is_some())
        };
        let describes_skill =
            |skill: &SkillEntry| skill.summary.is_some() || !skill.statements.is_empty();
        self.skills.iter().any(describes_skill) || self.roles.iter().any(describes_role)
    }
}

impl RoleEntry {
    pub(super) fn level(&self, id: &str) -> Option<&RoleLevelEntry> {
        self.levels.iter().find(|level| level.id == id)
    }

    pub(super) fn level_named(&self, name: &str) -> Option<&RoleLevelEntry> {
        self.levels.iter().find(|level| is_same(&level.name, name))
    }
}

/// Whether two names are the same to a reader: case and white space aside.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// A text as it is compared with others.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

fn skill(framework: &Framework, index: SkillIndex) -> SkillEntry {
    let (id, name) = names(framework.skill(index).map(|skill| (&skill.id, &skill.name)));
    let statement = |(level, entry): (_, &ScaleLevel)| {
        Some((entry.id.clone(), framework.statement(index, level)?.to_owned()))
    };
    SkillEntry {
        id,
        name,
        summary: owned(framework.summary(index)),
        statements: framework.scale().filter_map(statement).collect(),
        note: owned(framework.note(index)),
        source: owned(framework.skill_source(index)),
    }
}

fn role(framework: &Framework, index: RoleIndex) -> RoleEntry {
    let role = framework.role(index);
    let (id, name) = names(role.map(|role| (&role.id, &role.name)));
    // A role with levels knows its skills too: those that its levels ask for.
    let is_list = framework.levels_of(index).len() == 0;
    let skills = role.filter(|_| is_list).map(|role| &*role.skills).unwrap_or_default().iter();
    RoleEntry {
        id,
        name,
        family: owned(framework.family_name(index)),
        summary: owned(framework.role_summary(index)),
        skills: skills.map(|skill| skill_id(framework, *skill)).collect(),
        levels: framework.levels_of(index).map(|(level, _)| role_level(framework, level)).collect(),
    }
}

fn role_level(framework: &Framework, index: RoleLevelIndex) -> RoleLevelEntry {
    let level = framework.role_level(index);
    let (id, name) = names(level.map(|level| (&level.id, &level.name)));
    let requirements = level.into_iter().flat_map(RoleLevel::requirements);
    let requirements = requirements.filter_map(|(skill, asked)| {
        Some((skill_id(framework, skill), framework.level(asked)?.id.clone()))
    });
    RoleLevelEntry {
        id,
        name,
        summary: owned(framework.role_level_summary(index)),
        responsibilities: framework.responsibilities(index).to_vec(),
        requirements: requirements.collect(),
    }
}

fn skill_id(framework: &Framework, index: SkillIndex) -> String {
    framework.skill(index).map(|skill| skill.id.clone()).unwrap_or_default()
}

fn names(id_and_name: Option<(&String, &String)>) -> (String, String) {
    id_and_name.map(|(id, name)| (id.clone(), name.clone())).unwrap_or_default()
}
