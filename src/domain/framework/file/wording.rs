//! Files of wording: what a framework says of skills, roles and role levels, by their ids. A framework file can have
//! its wording in such files beside it.

use super::Fault;
use super::fault::ReferenceKind;
use super::faults::Faults;
use super::json_cursor::Cursor;
use super::limits::NAME_CHARS;
use super::roles::{role_description, role_level_description};
use super::skills::skill_description;
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use crate::domain::framework::wording::Wording;

/// Checks all of a file of wording for a framework.
///
/// # Errors
/// Every fault found.
pub fn check_wording(framework: &Framework, json: &Json) -> Result<Wording, Vec<Fault>> {
    let (file, mut faults) = (Cursor::new(json), Faults::default());
    file.only("skills roles role_levels resources", &mut faults);
    let mut wording = Wording::default();
    for (id, at) in entries(&file, "skills", &mut faults) {
        let skill = faults.found(framework.skill_with_id(id), ReferenceKind::Skill, id, &at.path);
        at.only("summary statements note source", &mut faults);
        let level = |id: &str| framework.level_with_id(id).map(|level| level.place().into());
        let description = skill_description(&at, framework.scale_len(), &level, &mut faults);
        wording.skills.extend(skill.map(|skill| (skill, description)));
    }
    for (id, at) in entries(&file, "roles", &mut faults) {
        let role = faults.found(framework.role_with_id(id), ReferenceKind::Role, id, &at.path);
        at.only("summary also_called", &mut faults);
        let description = role_description(&at, &mut faults);
        wording.roles.extend(role.map(|role| (role, description)));
    }
    for (id, at) in entries(&file, "role_levels", &mut faults) {
        let level = framework.role_level_with_id(id);
        let level = faults.found(level, ReferenceKind::RoleLevel, id, &at.path);
        at.only("summary responsibilities", &mut faults);
        let description = role_level_description(&at, &mut faults);
        wording.role_levels.extend(level.map(|level| (level, description)));
    }
    wording.resources = file.texts("resources", NAME_CHARS, &mut faults);
    faults.none()?;
    Ok(wording)
}

/// The entries of an object that may be there.
fn entries<'a>(
    file: &Cursor<'a>,
    name: &'a str,
    faults: &mut Faults,
) -> Vec<(&'a str, Cursor<'a>)> {
    file.maybe(name).map(|at| at.entries(faults)).unwrap_or_default()
}
