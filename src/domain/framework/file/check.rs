//! The check of a framework file, step by step, for whoever has something else to do in between.

use super::editions::{UNDATED, earlier_edition, newer_edition};
use super::fault::{Fault, ReferenceKind};
use super::faults::Faults;
use super::ids::Ids;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{FEW, MANY, NAME_CHARS};
use super::roles::{Referred, Roles};
use super::skills::{Skills, groups, scale};
use crate::domain::formats::json::Json;
use crate::domain::framework::fingerprint::fingerprint;
use crate::domain::framework::{Descriptions, Framework, Group, RoleIndex, ScaleLevel, Subject};
use std::mem::take;

/// Every field of a framework file, apart from those of what is in its lists.
const FIELDS: &str = "$schema id edition title publisher source licence licence_source attribution \
    newer_edition earlier_edition subject not_yet scale areas skills families roles offered_roles \
    resources";
/// The words for who is rated, in the order of `framework`.
const SUBJECTS: [&str; 2] = ["person", "organisation"];

/// A check under way: what the file has so far, and what is left of it. What is faulty in the file is empty or left
/// out.
pub struct Check<'a> {
    file: Cursor<'a>,
    faults: Faults,
    scale: (Vec<ScaleLevel>, Ids),
    areas: (Vec<Group>, Ids),
    families: (Vec<Group>, Ids),
    skills: Skills,
    roles: Roles,
    /// What is left, the next at the end.
    left: Vec<Part<'a>>,
}

/// What a step checks.
enum Part<'a> {
    Skill(Cursor<'a>),
    /// How many roles there are. Each of them is a part of its own.
    Roles,
    Role(Cursor<'a>),
    /// A level of the role before it.
    RoleLevel(Cursor<'a>),
}

impl<'a> Check<'a> {
    /// Begins with what skills and roles refer to.
    pub fn new(json: &'a Json) -> Self {
        let (file, mut faults) = (Cursor::new(json), Faults::default());
        file.only(FIELDS, &mut faults);
        let scale = scale(&file, &mut faults);
        let areas = groups(&file, "areas", &mut faults);
        let families = groups(&file, "families", &mut faults);
        let mut left = vec![Part::Roles];
        add_next(&mut left, file.list("skills", (1, MANY), &mut faults), Part::Skill);
        let (skills, roles) = (Skills::default(), Roles::default());
        Self { file, faults, scale, areas, families, skills, roles, left }
    }

    /// Checks the next skill, role or role level, and answers whether there is more to check.
    pub fn step(&mut self) -> bool {
        let faults = &mut self.faults;
        let (levels, areas) = (&self.scale.1, &self.areas.1);
        let referred = Referred { levels, skills: &self.skills.ids, families: &self.families.1 };
        match self.left.pop() {
            None => return false,
            Some(Part::Skill(at)) => self.skills.add(&at, levels, areas, faults),
            Some(Part::Roles) => {
                let roles = self.file.list("roles", (0, MANY), faults);
                add_next(&mut self.left, roles, Part::Role);
            }
            Some(Part::Role(at)) => {
                let levels = self.roles.add(&at, &referred, faults);
                add_next(&mut self.left, levels, Part::RoleLevel);
            }
            Some(Part::RoleLevel(at)) => self.roles.add_level(&at, &referred, faults),
        }
        true
    }

    /// The framework, once there is no more to check.
    ///
    /// # Errors
    /// Every fault found.
    pub fn finish(mut self) -> Result<Framework, Vec<Fault>> {
        let mut framework = self.framework();
        self.faults.none()?;
        framework.fingerprint = fingerprint(&framework);
        Ok(framework)
    }

    /// The framework without a fingerprint.
    fn framework(&mut self) -> Framework {
        let Self { file, faults, scale, areas, families, .. } = self;
        let (skills, roles) = (take(&mut self.skills), take(&mut self.roles));
        roles.count_levels(faults);
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
            scale: take(&mut scale.0),
            areas: take(&mut areas.0),
            families: take(&mut families.0),
            roles: roles.each,
            role_levels: roles.levels,
            descriptions: Some(Descriptions {
                skills: skills.descriptions,
                roles: roles.descriptions,
                role_levels: roles.level_descriptions,
                resources,
            }),
            skills: skills.each,
        }
    }
}

/// Puts these, of which the first comes next, before all that is left.
fn add_next<'a>(
    left: &mut Vec<Part<'a>>,
    these: Vec<Cursor<'a>>,
    part: fn(Cursor<'a>) -> Part<'a>,
) {
    left.extend(these.into_iter().rev().map(part));
}
