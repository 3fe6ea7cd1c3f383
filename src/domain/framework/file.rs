//! A framework as its author writes it: one JSON file, checked before anything uses it.
//! `docs/frameworks.md` is its definition, and `schemas/framework.json` its schema.

pub use super::fault::{Fault, FaultKind, Kind, Shape};
use super::fingerprint::fingerprint;
use super::walk::{At, Faults, NAME_MAX, TEXT_MAX};
use super::wording::{RoleLevelWording, SkillWording, Wording};
use super::{
    ALL_ROLE_LEVELS_ID, EarlierEdition, Framework, Level, NOT_YET_ID, Named, NewerEdition,
    Relation, Role, RoleIndex, RoleLevel, ScaleLevel, Skill, SkillIndex, Subject,
};
use crate::domain::json::Json;

const FIELDS: [&str; 20] = [
    "$schema",
    "id",
    "edition",
    "title",
    "publisher",
    "source",
    "licence",
    "licence_source",
    "attribution",
    "newer_edition",
    "earlier_edition",
    "subject",
    "not_yet",
    "scale",
    "areas",
    "skills",
    "families",
    "roles",
    "offered_roles",
    "resources",
];
const SUBJECTS: [&str; 2] = ["person", "organisation"];
const RELATIONS: [&str; 2] = ["continues", "replaces"];

/// Stands for the date of an edition that carries none.
pub const UNDATED: &str = "undated";
/// Smallest and largest number of levels a scale may have.
const SCALE: (usize, usize) = (2, 7);
/// The most areas or families, responsibilities of a role level, and learning resources.
const FEW: usize = 100;
/// The most skills, roles, and role levels.
const MANY: usize = 1000;
/// For ids that may be any.
const NO_ID: &str = "";

/// Checks all of a framework file.
///
/// # Errors
/// Every fault found.
pub fn check(json: &Json) -> Result<Framework, Vec<Fault>> {
    let mut faults = Faults::default();
    let mut framework = Check { faults: &mut faults }.framework(&At { json, path: String::new() });
    faults.none()?;
    framework.fingerprint = fingerprint(&framework);
    Ok(framework)
}

/// The ids that the rest of a file may refer to.
type Ids<'a> = Vec<&'a str>;

struct Check<'f> {
    faults: &'f mut Faults,
}

impl Check<'_> {
    fn framework(&mut self, file: &At<'_>) -> Framework {
        file.only(&FIELDS, self.faults);
        let scale = self.scale(file);
        let level_ids: Ids<'_> = scale.iter().map(|level| &*level.id).collect();
        let areas = self.named(file, "areas");
        let families = self.named(file, "families");
        let (skills, skill_wording) = self.skills(file, &level_ids, &areas);
        let skill_ids: Ids<'_> = skills.iter().map(|skill| &*skill.id).collect();
        let mut roles = Roles::default();
        self.roles(file, &level_ids, &skill_ids, &families, &mut roles);
        let role_ids: Ids<'_> = roles.each.iter().map(|role| &*role.id).collect();
        let offered = file.list("offered_roles", (0, FEW), self.faults);
        let offered = offered.iter().filter_map(|at| self.reference(at, Kind::Role, &role_ids));
        let offered_roles = offered.map(RoleIndex).collect();
        let resources = file.list("resources", (0, FEW), self.faults);
        let resources = resources.iter().map(|at| at.text(NAME_MAX, self.faults).to_owned());
        let resources = resources.collect();
        let earlier_edition = self.earlier_edition(file, &skill_ids);

        let faults = &mut *self.faults;
        let not_yet = file.maybe("not_yet").is_none_or(|at| at.truth(faults));
        let subject = file.maybe("subject").map(|at| one_of(&at, &SUBJECTS, faults));
        Framework {
            id: file.id("id", NO_ID, faults),
            edition: file.date("edition", UNDATED, faults),
            title: file.text_field("title", NAME_MAX, faults),
            publisher: file.text_field("publisher", NAME_MAX, faults),
            source: file.address("source", faults),
            licence: file.text_field("licence", NAME_MAX, faults),
            licence_source: file.address("licence_source", faults),
            attribution: file.maybe_text("attribution", faults),
            newer_edition: newer_edition(file, faults),
            earlier_edition,
            fingerprint: 0,
            subject: if subject == Some(1) { Subject::Organisation } else { Subject::Person },
            not_yet,
            offered_roles,
            areas,
            families,
            roles: roles.each,
            role_levels: roles.levels,
            wording: Some(Wording { skills: skill_wording, role_levels: roles.wording, resources }),
            skills,
            scale,
        }
    }

    fn scale(&mut self, file: &At<'_>) -> Vec<ScaleLevel> {
        let entries = file.list("scale", SCALE, self.faults);
        let level = |at: &At<'_>| {
            at.only(&["id", "name", "meaning"], self.faults);
            ScaleLevel {
                id: at.id("id", NOT_YET_ID, self.faults),
                name: at.text_field("name", NAME_MAX, self.faults),
                meaning: at.text_field("meaning", TEXT_MAX, self.faults),
            }
        };
        let scale: Vec<_> = entries.iter().map(level).collect();
        self.faults.twice("scale", scale.iter().map(|level| &*level.id));
        scale
    }

    fn named(&mut self, file: &At<'_>, list: &str) -> Vec<Named> {
        let entries = file.list(list, (0, FEW), self.faults);
        let named = |at: &At<'_>| {
            at.only(&["id", "name"], self.faults);
            Named {
                id: at.id("id", NO_ID, self.faults),
                name: at.text_field("name", NAME_MAX, self.faults),
            }
        };
        let named: Vec<_> = entries.iter().map(named).collect();
        self.faults.twice(list, named.iter().map(|entry| &*entry.id));
        named
    }

    fn skills(
        &mut self,
        file: &At<'_>,
        levels: &Ids<'_>,
        areas: &[Named],
    ) -> (Vec<Skill>, Vec<SkillWording>) {
        let areas: Ids<'_> = areas.iter().map(|area| &*area.id).collect();
        let entries = file.list("skills", (1, MANY), self.faults);
        let skill = |at: &At<'_>| {
            let known = ["id", "name", "summary", "statements", "note", "source", "area"];
            at.only(&known, self.faults);
            let area = at.maybe("area");
            let skill = Skill {
                id: at.id("id", NO_ID, self.faults),
                name: at.text_field("name", NAME_MAX, self.faults),
                area: area.and_then(|at| self.reference(&at, Kind::Area, &areas)),
            };
            let wording = SkillWording {
                summary: at.maybe_text("summary", self.faults),
                note: at.maybe_text("note", self.faults),
                source: at.address("source", self.faults),
                statements: self.statements(at, levels),
            };
            (skill, wording)
        };
        let (skills, wording): (Vec<_>, Vec<_>) = entries.iter().map(skill).unzip();
        self.faults.twice("skills", skills.iter().map(|skill: &Skill| &*skill.id));
        (skills, wording)
    }

    fn statements(&mut self, skill: &At<'_>, levels: &Ids<'_>) -> Vec<Option<String>> {
        let mut statements = vec![None; levels.len()];
        let entries = skill.maybe("statements").map(|at| at.entries(self.faults));
        for (level, at) in entries.unwrap_or_default() {
            let statement = at.text(TEXT_MAX, self.faults).to_owned();
            let level: Option<usize> = self.find(&at.path, Kind::Level, level, levels);
            if let Some(place) = level.and_then(|level| statements.get_mut(level)) {
                *place = Some(statement);
            }
        }
        statements
    }

    fn roles(
        &mut self,
        file: &At<'_>,
        levels: &Ids<'_>,
        skills: &Ids<'_>,
        families: &[Named],
        into: &mut Roles,
    ) {
        let families: Ids<'_> = families.iter().map(|family| &*family.id).collect();
        for at in file.list("roles", (0, MANY), self.faults) {
            at.only(&["id", "name", "family", "skills", "levels"], self.faults);
            let family = at.maybe("family");
            let id = at.id("id", NO_ID, self.faults);
            let name = at.text_field("name", NAME_MAX, self.faults);
            let family = family.and_then(|at| self.reference(&at, Kind::Family, &families));

            let listed = at.list("skills", (0, MANY), self.faults);
            let entries = at.list("levels", (0, MANY), self.faults);
            if listed.is_empty() == entries.is_empty() {
                self.faults.add(&at.path, FaultKind::LevelsOrSkills);
            }
            let listed = listed.iter().filter_map(|at| self.reference(at, Kind::Skill, skills));
            let mut in_role: Vec<_> = listed.map(SkillIndex).collect();
            let role = RoleIndex(u16::try_from(into.each.len()).unwrap_or(u16::MAX));
            for at in &entries {
                let (level, wording) = self.role_level(at, role, levels, skills);
                in_role.extend(level.requirements.iter().map(|(skill, _)| *skill));
                into.levels.push(level);
                into.wording.push(wording);
            }
            into.each.push(Role { id, name, family, skills: in_order(&in_role) });
        }
        self.faults.twice("roles", into.each.iter().map(|role| &*role.id));
        self.faults.twice("role levels", into.levels.iter().map(|level| &*level.id));
        if into.levels.len() > MANY {
            let kind = FaultKind::Count { count: into.levels.len(), least: 0, most: MANY };
            self.faults.add("role levels", kind);
        }
    }

    fn role_level(
        &mut self,
        at: &At<'_>,
        role: RoleIndex,
        levels: &Ids<'_>,
        skills: &Ids<'_>,
    ) -> (RoleLevel, RoleLevelWording) {
        let known = ["id", "name", "summary", "responsibilities", "requirements"];
        at.only(&known, self.faults);
        let mut requirements = Vec::new();
        let entries = at.field("requirements", self.faults).map(|at| at.entries(self.faults));
        for (skill, at) in entries.unwrap_or_default() {
            let skill = self.find(&at.path, Kind::Skill, skill, skills);
            let level = self.reference::<u8>(&at, Kind::Level, levels);
            if let (Some(skill), Some(level)) = (skill, level) {
                let skill = SkillIndex(skill);
                let place = requirements.partition_point(|(other, _)| *other < skill);
                requirements.insert(place, (skill, Level(level)));
            }
        }
        let responsibilities = at.list("responsibilities", (0, FEW), self.faults);
        let responsibilities = responsibilities.iter();
        let wording = RoleLevelWording {
            summary: at.maybe_text("summary", self.faults),
            responsibilities: responsibilities
                .map(|at| at.text(TEXT_MAX, self.faults).to_owned())
                .collect(),
        };
        let level = RoleLevel {
            id: at.id("id", ALL_ROLE_LEVELS_ID, self.faults),
            role,
            name: at.text_field("name", NAME_MAX, self.faults),
            requirements,
        };
        (level, wording)
    }

    fn earlier_edition(&mut self, file: &At<'_>, skills: &Ids<'_>) -> Option<EarlierEdition> {
        let at = file.maybe("earlier_edition")?;
        at.only(&["id", "edition", "skills"], self.faults);
        let mut relations = Vec::new();
        for at in at.list("skills", (0, MANY), self.faults) {
            at.only(&["skill", "earlier", "relation"], self.faults);
            let earlier = at.id("earlier", NO_ID, self.faults);
            let skill = at.field("skill", self.faults);
            let skill = skill.and_then(|at| self.reference(&at, Kind::Skill, skills));
            let relation = at.field("relation", self.faults);
            let relation = relation.map(|at| one_of(&at, &RELATIONS, self.faults));
            let relation =
                if relation == Some(0) { Relation::Continues } else { Relation::Replaces };
            relations.extend(skill.map(|skill| (earlier, SkillIndex(skill), relation)));
        }
        Some(EarlierEdition {
            id: at.id("id", NO_ID, self.faults),
            edition: at.date("edition", UNDATED, self.faults),
            skills: relations,
        })
    }

    /// The place of what a value refers to.
    fn reference<N: TryFrom<usize>>(
        &mut self,
        at: &At<'_>,
        kind: Kind,
        ids: &Ids<'_>,
    ) -> Option<N> {
        let id = at.text(NAME_MAX, self.faults);
        if id.is_empty() { None } else { self.find(&at.path, kind, id, ids) }
    }

    fn find<N: TryFrom<usize>>(
        &mut self,
        path: &str,
        kind: Kind,
        id: &str,
        ids: &Ids<'_>,
    ) -> Option<N> {
        let place = ids.iter().position(|other| *other == id);
        if place.is_none() {
            self.faults.add(path, FaultKind::NotFound(kind, id.to_owned()));
        }
        N::try_from(place?).ok()
    }
}

/// Roles with their levels, which make one list in the framework.
#[derive(Default)]
struct Roles {
    each: Vec<Role>,
    levels: Vec<RoleLevel>,
    wording: Vec<RoleLevelWording>,
}

fn newer_edition(file: &At<'_>, faults: &mut Faults) -> Option<NewerEdition> {
    let at = file.maybe("newer_edition")?;
    at.only(&["edition", "source"], faults);
    let edition = at.date("edition", NO_ID, faults);
    at.field("source", faults)?;
    Some(NewerEdition { edition, source: at.address("source", faults)? })
}

/// Which of these words stands there.
fn one_of(at: &At<'_>, words: &'static [&'static str], faults: &mut Faults) -> usize {
    let word = at.text(NAME_MAX, faults);
    words.iter().position(|other| *other == word).unwrap_or_else(|| {
        faults.add(&at.path, FaultKind::NotOneOf(words));
        usize::MAX
    })
}

/// Each skill once, in the framework's order.
fn in_order(skills: &[SkillIndex]) -> Vec<SkillIndex> {
    let mut sorted = Vec::new();
    for &skill in skills {
        if let Err(place) = sorted.binary_search(&skill) {
            sorted.insert(place, skill);
        }
    }
    sorted
}
