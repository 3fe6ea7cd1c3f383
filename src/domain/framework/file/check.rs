//! The check of a framework file, step by step, for whoever has something else to do in between.

use super::editions::{UNDATED, earlier_edition, newer_edition};
use super::fault::{Fault, FaultKind, ReferenceKind};
use super::faults::Faults;
use super::ids::Ids;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{FEW, MANY, NAME_CHARS};
use super::path::Path;
use super::roles::{Referred, role, role_description, role_level, role_level_description};
use super::skills::{groups, scale, skill, skill_description};
use crate::domain::formats::json::Json;
use crate::domain::framework::fingerprint::fingerprint;
use crate::domain::framework::{Descriptions, Framework, RoleIndex, Subject};
use crate::domain::order::insert_once;

/// Every field of a framework file, apart from those of what is in its lists.
const FIELDS: &str = "$schema id edition title publisher source licence licence_source attribution \
    newer_edition earlier_edition subject not_yet scale areas skills families roles offered_roles \
    resources";
/// The words for who is rated, in the order of `framework`.
const SUBJECTS: [&str; 2] = ["person", "organisation"];

/// A check under way: what there is of the framework so far, and what is left of the file. What is faulty in the file is
/// empty or left out.
pub struct Check<'a> {
    file: Cursor<'a>,
    faults: Faults,
    framework: Framework,
    descriptions: Descriptions,
    /// The ids of what is in each list of the framework.
    ids: ListIds,
    /// How many role levels the file has, with those that are too many.
    role_levels: usize,
    /// What is left, the next at the end.
    left: Vec<Part<'a>>,
}

#[derive(Default)]
struct ListIds {
    levels: Ids,
    areas: Ids,
    families: Ids,
    skills: Ids,
    roles: Ids,
    role_levels: Ids,
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
    /// Begins with what the file says of itself, and with what skills and roles refer to.
    pub fn new(json: &'a Json) -> Self {
        let (file, mut all) = (Cursor::new(json), Faults::default());
        let faults = &mut all;
        file.only(FIELDS, faults);
        let mut ids = ListIds::default();
        let subject = file.maybe("subject").and_then(|at| at.one_of(&SUBJECTS, faults));
        let framework = Framework {
            id: file.id("id", NO_ID, faults),
            edition: file.date("edition", UNDATED, faults),
            title: file.text_field("title", NAME_CHARS, faults),
            publisher: file.text_field("publisher", NAME_CHARS, faults),
            source: file.address("source", faults),
            licence: file.text_field("licence", NAME_CHARS, faults),
            licence_source: file.address("licence_source", faults),
            attribution: file.maybe_text("attribution", faults),
            newer_edition: newer_edition(&file, faults),
            earlier_edition: None,
            fingerprint: 0,
            subject: if subject == Some(1) { Subject::Organisation } else { Subject::Person },
            not_yet: file.maybe("not_yet").is_none_or(|at| at.truth(faults)),
            offered_roles: Vec::new(),
            scale: scale(&file, &mut ids.levels, faults),
            areas: groups(&file, "areas", &mut ids.areas, faults),
            families: groups(&file, "families", &mut ids.families, faults),
            skills: Vec::new(),
            roles: Vec::new(),
            role_levels: Vec::new(),
            descriptions: None,
        };
        let resources = file.texts("resources", NAME_CHARS, faults);
        let descriptions = Descriptions { resources, ..Descriptions::default() };
        let mut left = vec![Part::Roles];
        add_next(&mut left, file.list("skills", (1, MANY), faults), Part::Skill);
        Self { file, faults: all, framework, descriptions, ids, role_levels: 0, left }
    }

    /// Checks the next skill, role or role level, and answers whether there is more to check.
    pub fn step(&mut self) -> bool {
        let Self { file, faults, framework, descriptions, ids, left, .. } = self;
        let ListIds { levels, areas, families, skills, roles, role_levels } = ids;
        match left.pop() {
            None => return false,
            Some(Part::Skill(at)) => {
                let skill = skill(&at, areas, faults);
                faults.add_id("skills", skills, &skill.id);
                framework.skills.push(skill);
                let level = |id: &str| levels.place(id);
                let description = skill_description(&at, levels.len(), &level, faults);
                descriptions.skills.push(description);
            }
            Some(Part::Roles) => add_next(left, file.list("roles", (0, MANY), faults), Part::Role),
            Some(Part::Role(at)) => {
                let (role, mut its_levels) =
                    role(&at, &Referred { levels, skills, families }, faults);
                faults.add_id("roles", roles, &role.id);
                framework.roles.push(role);
                descriptions.roles.push(role_description(&at, faults));
                // Those that are too many are counted, and not looked at.
                self.role_levels += its_levels.len();
                its_levels.truncate(MANY.saturating_sub(framework.role_levels.len()));
                add_next(left, its_levels, Part::RoleLevel);
            }
            Some(Part::RoleLevel(at)) => {
                let last = framework.roles.len().saturating_sub(1);
                let index = RoleIndex(u16::try_from(last).unwrap_or(u16::MAX));
                let level = role_level(&at, index, &Referred { levels, skills, families }, faults);
                if let Some(role) = framework.roles.last_mut() {
                    for (skill, _) in level.requirements() {
                        insert_once(&mut role.skills, skill);
                    }
                }
                faults.add_id("role levels", role_levels, &level.id);
                framework.role_levels.push(level);
                descriptions.role_levels.push(role_level_description(&at, faults));
            }
        }
        true
    }

    /// The framework, once there is no more to check.
    ///
    /// # Errors
    /// Every fault found.
    pub fn finish(self) -> Result<Framework, Vec<Fault>> {
        let Self { file, mut faults, mut framework, descriptions, ids, role_levels: count, .. } =
            self;
        if count > MANY {
            faults.add(&Path::of("role levels"), FaultKind::Count { count, least: 0, most: MANY });
        }
        for at in file.list("offered_roles", (0, FEW), &mut faults) {
            let role = at.reference(ReferenceKind::Role, &ids.roles, &mut faults);
            framework.offered_roles.extend(role.map(RoleIndex));
        }
        framework.earlier_edition = earlier_edition(&file, &ids.skills, &mut faults);
        faults.none()?;
        framework.descriptions = Some(descriptions);
        framework.fingerprint = fingerprint(&framework);
        Ok(framework)
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
