//! A framework as its author writes it: one JSON file, checked before anything uses it.
//! `docs/frameworks.md` is its definition, and `schemas/framework.json` its schema.

mod editions;
mod fault;
mod faults;
pub(in crate::domain) mod ids;
mod json_cursor;
pub(in crate::domain) mod limits;
mod path;
mod roles;
mod skills;
mod wording;

pub use editions::UNDATED;
pub use fault::{Fault, FaultKind, JsonShape, ReferenceKind};
pub use wording::check_wording;

use super::fingerprint::fingerprint;
use super::{Descriptions, Framework, RoleIndex, Subject};
use crate::domain::formats::json::Json;
use editions::{earlier_edition, newer_edition};
use faults::Faults;
use json_cursor::{Cursor, NO_ID};
use limits::{FEW, NAME_CHARS};
use roles::{Referred, roles};
use skills::{groups, scale, skills};

/// Every field of a framework file, apart from those of what is in its lists.
const FIELDS: &str = "$schema id edition title publisher source licence licence_source attribution \
    newer_edition earlier_edition subject not_yet scale areas skills families roles offered_roles \
    resources";
/// The words for who is rated, in the order of `framework`.
const SUBJECTS: [&str; 2] = ["person", "organisation"];

/// Checks all of a framework file.
///
/// # Errors
/// Every fault found.
pub fn check(json: &Json) -> Result<Framework, Vec<Fault>> {
    let mut faults = Faults::default();
    let mut framework = framework(&Cursor::new(json), &mut faults);
    faults.none()?;
    framework.fingerprint = fingerprint(&framework);
    Ok(framework)
}

/// The framework without a fingerprint. What is faulty in the file is empty or left out.
fn framework(file: &Cursor<'_>, faults: &mut Faults) -> Framework {
    file.only(FIELDS, faults);
    let (scale, level_ids) = scale(file, faults);
    let (areas, area_ids) = groups(file, "areas", faults);
    let (families, family_ids) = groups(file, "families", faults);
    let skills = skills(file, &level_ids, &area_ids, faults);
    let referred = Referred { levels: &level_ids, skills: &skills.ids, families: &family_ids };
    let roles = roles(file, &referred, faults);
    let mut offered_roles = Vec::new();
    for at in file.list("offered_roles", (0, FEW), faults) {
        let role = at.reference(ReferenceKind::Role, &roles.ids, faults);
        offered_roles.extend(role.map(RoleIndex));
    }
    let resources = file.texts("resources", NAME_CHARS, faults);
    let earlier_edition = earlier_edition(file, &skills.ids, faults);
    let not_yet = file.maybe("not_yet").is_none_or(|at| at.truth(faults));
    let subject = file.maybe("subject").and_then(|at| at.one_of(&SUBJECTS, faults));
    Framework {
        id: file.id("id", NO_ID, faults),
        edition: file.date("edition", UNDATED, faults),
        title: file.text_field("title", NAME_CHARS, faults),
        publisher: file.text_field("publisher", NAME_CHARS, faults),
        source: file.address("source", faults),
        licence: file.text_field("licence", NAME_CHARS, faults),
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
            roles: roles.descriptions,
            role_levels: roles.level_descriptions,
            resources,
        }),
        skills: skills.each,
        scale,
    }
}
