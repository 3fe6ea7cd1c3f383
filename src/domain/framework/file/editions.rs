//! What a framework file says of the editions before and after its own.

use super::fault::ReferenceKind;
use super::faults::Faults;
use super::ids::Ids;
use super::json_cursor::{Cursor, NO_ID};
use super::limits::MANY;
use crate::domain::framework::{EarlierEdition, NewerEdition, Relation, SkillIndex};

/// Stands for the date of an edition that carries none.
pub const UNDATED: &str = "undated";
/// The words for how a skill stands to one of the earlier edition, in the order of `relation`.
const RELATIONS: [&str; 2] = ["continues", "replaces"];

/// The edition after, if the file names one.
pub(super) fn newer_edition(file: &Cursor<'_>, faults: &mut Faults) -> Option<NewerEdition> {
    let at = file.maybe("newer_edition")?;
    at.only("edition source", faults);
    let edition = at.date("edition", NO_ID, faults);
    at.field("source", faults)?;
    Some(NewerEdition { edition, source: at.address("source", faults)? })
}

/// The edition before, if the file names one, with what became of its skills.
pub(super) fn earlier_edition(
    file: &Cursor<'_>,
    skills: &Ids,
    faults: &mut Faults,
) -> Option<EarlierEdition> {
    let at = file.maybe("earlier_edition")?;
    at.only("id edition skills", faults);
    let mut relations = Vec::new();
    for at in at.list("skills", (0, MANY), faults) {
        at.only("skill earlier relation", faults);
        let earlier = at.id("earlier", NO_ID, faults);
        let skill = at.field("skill", faults);
        let skill = skill.and_then(|at| at.reference(ReferenceKind::Skill, skills, faults));
        let relation = relation(&at, faults);
        relations.extend(skill.map(|skill| (earlier, SkillIndex(skill), relation)));
    }
    Some(EarlierEdition {
        id: at.id("id", NO_ID, faults),
        edition: at.date("edition", UNDATED, faults),
        skills: relations,
    })
}

fn relation(at: &Cursor<'_>, faults: &mut Faults) -> Relation {
    let word = at.field("relation", faults).and_then(|at| at.one_of(&RELATIONS, faults));
    if word == Some(0) { Relation::Continues } else { Relation::Replaces }
}
