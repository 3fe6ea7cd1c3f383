//! What a framework file says is rated, and by which levels: its scale, its skills and their areas.

use super::fault::ReferenceKind;
use super::faults::Faults;
use super::ids::Ids;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::{FEW, NAME_CHARS, SCALE_LEVELS, TEXT_CHARS};
use crate::domain::framework::skill::SkillDescription;
use crate::domain::framework::{Group, NOT_YET_ID, ScaleLevel, Skill};

/// The levels of the scale. Their ids are added to these.
pub(super) fn scale(file: &Cursor<'_>, ids: &mut Ids, faults: &mut Faults) -> Vec<ScaleLevel> {
    let mut scale = Vec::new();
    for at in file.list("scale", SCALE_LEVELS, faults) {
        at.only("id name meaning", faults);
        let id = at.id("id", NOT_YET_ID, faults);
        faults.add_id("scale", ids, &id);
        scale.push(ScaleLevel {
            id,
            name: at.text_field("name", NAME_CHARS, faults),
            meaning: at.text_field("meaning", TEXT_CHARS, faults),
        });
    }
    scale
}

/// The areas or families of a file. Their ids are added to these.
pub(super) fn groups(
    file: &Cursor<'_>,
    list: &'static str,
    ids: &mut Ids,
    faults: &mut Faults,
) -> Vec<Group> {
    let mut groups = Vec::new();
    for at in file.list(list, (0, FEW), faults) {
        at.only("id name", faults);
        let id = at.id("id", NO_ID, faults);
        faults.add_id(list, ids, &id);
        groups.push(Group { id, name: at.text_field("name", NAME_CHARS, faults) });
    }
    groups
}

/// A skill, which refers to its area.
pub(super) fn skill(at: &Cursor<'_>, areas: &Ids, faults: &mut Faults) -> Skill {
    at.only("id name summary statements note source area", faults);
    let area = at.maybe("area");
    let area = area.and_then(|at| at.reference(ReferenceKind::Area, areas, faults));
    Skill {
        id: at.id("id", NO_ID, faults),
        name: at.text_field("name", NAME_CHARS, faults),
        area: area.and_then(|place| u8::try_from(place).ok()),
    }
}

/// What a file says of a skill. `level` finds one of so many levels by its id.
pub(super) fn skill_description(
    skill: &Cursor<'_>,
    levels: usize,
    level: &dyn Fn(&str) -> Option<u16>,
    faults: &mut Faults,
) -> SkillDescription {
    // One statement for each level, where the skill has it.
    let mut statements = vec![None; levels];
    let entries = skill.maybe("statements").map(|at| at.entries(faults));
    for (id, at) in entries.unwrap_or_default() {
        let statement = at.words(TEXT_CHARS, faults);
        let place = faults.found(level(id), ReferenceKind::Level, id, &at.path);
        if let Some(place) = place.and_then(|level| statements.get_mut(usize::from(level))) {
            *place = Some(statement);
        }
    }
    SkillDescription {
        summary: skill.maybe_text("summary", faults),
        note: skill.maybe_text("note", faults),
        source: skill.address("source", faults),
        statements,
    }
}
