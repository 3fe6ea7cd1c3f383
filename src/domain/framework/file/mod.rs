//! A framework as its author writes it: one JSON file, checked before anything uses it.
//! `docs/frameworks.md` is its definition, and `schemas/framework.json` its schema.

mod fault;
mod json_cursor;
mod roles;
mod skills;

use super::descriptions::Descriptions;
use super::fingerprint::fingerprint;
use super::{EarlierEdition, Framework, NewerEdition, Relation, RoleIndex, SkillIndex, Subject};
use crate::domain::formats::json::Json;
pub use fault::{Fault, FaultKind, Kind, Shape};
use json_cursor::{Cursor, Faults, NAME_MAX};

const FIELDS: &str = "$schema id edition title publisher source licence licence_source attribution \
    newer_edition earlier_edition subject not_yet scale areas skills families roles offered_roles \
    resources";
const SUBJECTS: [&str; 2] = ["person", "organisation"];
const RELATIONS: [&str; 2] = ["continues", "replaces"];

/// Stands for the date of an edition that carries none.
pub const UNDATED: &str = "undated";
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
    let mut framework =
        Check { faults: &mut faults }.framework(&Cursor { json, path: String::new() });
    faults.none()?;
    framework.fingerprint = fingerprint(&framework);
    Ok(framework)
}

/// The ids that the rest of a file may refer to.
type Ids = Vec<String>;

struct Check<'f> {
    faults: &'f mut Faults,
}

impl Check<'_> {
    fn framework(&mut self, file: &Cursor<'_>) -> Framework {
        file.only(FIELDS, self.faults);
        let (scale, level_ids) = self.scale(file);
        let (areas, area_ids) = self.named(file, "areas");
        let (families, family_ids) = self.named(file, "families");
        let skills = self.skills(file, &level_ids, &area_ids);
        let roles = self.roles(file, &level_ids, &skills.ids, &family_ids);
        let mut offered_roles = Vec::new();
        for at in file.list("offered_roles", (0, FEW), self.faults) {
            offered_roles.extend(self.reference(&at, Kind::Role, &roles.ids).map(RoleIndex));
        }
        let resources = file.texts("resources", NAME_MAX, self.faults);
        let earlier_edition = self.earlier_edition(file, &skills.ids);

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
            descriptions: Some(Descriptions {
                skills: skills.descriptions,
                role_levels: roles.descriptions,
                resources,
            }),
            skills: skills.each,
            scale,
        }
    }

    fn earlier_edition(&mut self, file: &Cursor<'_>, skills: &Ids) -> Option<EarlierEdition> {
        let at = file.maybe("earlier_edition")?;
        at.only("id edition skills", self.faults);
        let mut relations = Vec::new();
        for at in at.list("skills", (0, MANY), self.faults) {
            at.only("skill earlier relation", self.faults);
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
    fn reference(&mut self, at: &Cursor<'_>, kind: Kind, ids: &Ids) -> Option<u16> {
        let id = at.text(NAME_MAX, self.faults);
        if id.is_empty() { None } else { self.find(&at.path, kind, id, ids) }
    }

    fn find(&mut self, path: &str, kind: Kind, id: &str, ids: &Ids) -> Option<u16> {
        let place = ids.iter().position(|other| other == id);
        if place.is_none() {
            self.faults.add(path, FaultKind::NotFound(kind, id.to_owned()));
        }
        u16::try_from(place?).ok()
    }
}

fn newer_edition(file: &Cursor<'_>, faults: &mut Faults) -> Option<NewerEdition> {
    let at = file.maybe("newer_edition")?;
    at.only("edition source", faults);
    let edition = at.date("edition", NO_ID, faults);
    at.field("source", faults)?;
    Some(NewerEdition { edition, source: at.address("source", faults)? })
}

/// Which of these words stands there.
fn one_of(at: &Cursor<'_>, words: &'static [&'static str], faults: &mut Faults) -> usize {
    let word = at.text(NAME_MAX, faults);
    words.iter().position(|other| *other == word).unwrap_or_else(|| {
        faults.add(&at.path, FaultKind::NotOneOf(words));
        usize::MAX
    })
}
