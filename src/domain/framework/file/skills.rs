//! The scale of a framework file, and what is rated by it.

use super::json_cursor::{Cursor, NAME_MAX, TEXT_MAX};
use super::{Check, FEW, Ids, Kind, MANY, NO_ID};
use crate::domain::framework::descriptions::SkillDescription;
use crate::domain::framework::{NOT_YET_ID, Named, ScaleLevel, Skill};

/// Smallest and largest number of levels a scale may have.
const SCALE: (usize, usize) = (2, 7);

/// Skills with their wording and ids.
#[derive(Default)]
pub(super) struct Skills {
    pub(super) each: Vec<Skill>,
    pub(super) descriptions: Vec<SkillDescription>,
    pub(super) ids: Ids,
}

impl Check<'_> {
    pub(super) fn scale(&mut self, file: &Cursor<'_>) -> (Vec<ScaleLevel>, Ids) {
        let (mut scale, mut ids) = (Vec::new(), Ids::new());
        for at in file.list("scale", SCALE, self.faults) {
            at.only("id name meaning", self.faults);
            let id = at.id("id", NOT_YET_ID, self.faults);
            ids.push(id.clone());
            scale.push(ScaleLevel {
                id,
                name: at.text_field("name", NAME_MAX, self.faults),
                meaning: at.text_field("meaning", TEXT_MAX, self.faults),
            });
        }
        self.faults.twice("scale", &ids);
        (scale, ids)
    }

    pub(super) fn named(&mut self, file: &Cursor<'_>, list: &str) -> (Vec<Named>, Ids) {
        let (mut named, mut ids) = (Vec::new(), Ids::new());
        for at in file.list(list, (0, FEW), self.faults) {
            at.only("id name", self.faults);
            let id = at.id("id", NO_ID, self.faults);
            ids.push(id.clone());
            named.push(Named { id, name: at.text_field("name", NAME_MAX, self.faults) });
        }
        self.faults.twice(list, &ids);
        (named, ids)
    }

    pub(super) fn skills(&mut self, file: &Cursor<'_>, levels: &Ids, areas: &Ids) -> Skills {
        let mut skills = Skills::default();
        for at in file.list("skills", (1, MANY), self.faults) {
            at.only("id name summary statements note source area", self.faults);
            let id = at.id("id", NO_ID, self.faults);
            skills.ids.push(id.clone());
            let area = at.maybe("area");
            let area = area.and_then(|at| self.reference(&at, Kind::Area, areas));
            skills.each.push(Skill {
                id,
                name: at.text_field("name", NAME_MAX, self.faults),
                area: area.and_then(|place| u8::try_from(place).ok()),
            });
            skills.descriptions.push(SkillDescription {
                summary: at.maybe_text("summary", self.faults),
                note: at.maybe_text("note", self.faults),
                source: at.address("source", self.faults),
                statements: self.statements(&at, levels),
            });
        }
        self.faults.twice("skills", &skills.ids);
        skills
    }

    fn statements(&mut self, skill: &Cursor<'_>, levels: &Ids) -> Vec<Option<String>> {
        let mut statements = vec![None; levels.len()];
        let entries = skill.maybe("statements").map(|at| at.entries(self.faults));
        for (level, at) in entries.unwrap_or_default() {
            let statement = at.text(TEXT_MAX, self.faults).to_owned();
            let level = self.find(&at.path, Kind::Level, level, levels);
            if let Some(place) = level.and_then(|level| statements.get_mut(usize::from(level))) {
                *place = Some(statement);
            }
        }
        statements
    }
}
