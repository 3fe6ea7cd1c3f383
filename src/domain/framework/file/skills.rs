//! What a framework file says is rated, and by which levels: its scale, its skills and their areas.

use super::fault::ReferenceKind;
use super::faults::Faults;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{FEW, MANY, NAME_CHARS, SCALE_LEVELS, TEXT_CHARS};
use crate::domain::framework::skill::SkillDescription;
use crate::domain::framework::{Group, NOT_YET_ID, ScaleLevel, Skill};

/// Skills with their descriptions and ids.
#[derive(Default)]
pub(super) struct Skills {
    pub(super) each: Vec<Skill>,
    pub(super) descriptions: Vec<SkillDescription>,
    pub(super) ids: Vec<String>,
}

/// The levels of the scale, and their ids.
pub(super) fn scale(file: &Cursor<'_>, faults: &mut Faults) -> (Vec<ScaleLevel>, Vec<String>) {
    let (mut scale, mut ids) = (Vec::new(), Vec::new());
    for at in file.list("scale", SCALE_LEVELS, faults) {
        at.only("id name meaning", faults);
        let id = at.id("id", NOT_YET_ID, faults);
        ids.push(id.clone());
        scale.push(ScaleLevel {
            id,
            name: at.text_field("name", NAME_CHARS, faults),
            meaning: at.text_field("meaning", TEXT_CHARS, faults),
        });
    }
    faults.repeated("scale", &ids);
    (scale, ids)
}

/// The areas or families of a file, and their ids.
pub(super) fn groups(
    file: &Cursor<'_>,
    list: &str,
    faults: &mut Faults,
) -> (Vec<Group>, Vec<String>) {
    let (mut groups, mut ids) = (Vec::new(), Vec::new());
    for at in file.list(list, (0, FEW), faults) {
        at.only("id name", faults);
        let id = at.id("id", NO_ID, faults);
        ids.push(id.clone());
        groups.push(Group { id, name: at.text_field("name", NAME_CHARS, faults) });
    }
    faults.repeated(list, &ids);
    (groups, ids)
}

/// The skills, which refer to levels of the scale and to areas.
pub(super) fn skills(
    file: &Cursor<'_>,
    levels: &[String],
    areas: &[String],
    faults: &mut Faults,
) -> Skills {
    let mut skills = Skills::default();
    for at in file.list("skills", (1, MANY), faults) {
        at.only("id name summary statements note source area", faults);
        let id = at.id("id", NO_ID, faults);
        skills.ids.push(id.clone());
        let area = at.maybe("area");
        let area = area.and_then(|at| at.reference(ReferenceKind::Area, areas, faults));
        skills.each.push(Skill {
            id,
            name: at.text_field("name", NAME_CHARS, faults),
            area: area.and_then(|place| u8::try_from(place).ok()),
        });
        skills.descriptions.push(SkillDescription {
            summary: at.maybe_text("summary", faults),
            note: at.maybe_text("note", faults),
            source: at.address("source", faults),
            statements: statements(&at, levels, faults),
        });
    }
    faults.repeated("skills", &skills.ids);
    skills
}

/// One statement for each level, where the skill has it.
fn statements(skill: &Cursor<'_>, levels: &[String], faults: &mut Faults) -> Vec<Option<String>> {
    let mut statements = vec![None; levels.len()];
    let entries = skill.maybe("statements").map(|at| at.entries(faults));
    for (level, at) in entries.unwrap_or_default() {
        let statement = at.text(TEXT_CHARS, faults).to_owned();
        let level = faults.find(&at.path, ReferenceKind::Level, level, levels);
        if let Some(place) = level.and_then(|level| statements.get_mut(usize::from(level))) {
            *place = Some(statement);
        }
    }
    statements
}
