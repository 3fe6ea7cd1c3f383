//! The scale of a framework file, and what is rated by it.

use super::walk::{At, NAME_MAX, TEXT_MAX};
use super::{Check, FEW, Ids, Kind, MANY, NO_ID};
use crate::domain::framework::wording::SkillWording;
use crate::domain::framework::{NOT_YET_ID, Named, ScaleLevel, Skill};

/// Smallest and largest number of levels a scale may have.
const SCALE: (usize, usize) = (2, 7);

impl Check<'_> {
    pub(super) fn scale(&mut self, file: &At<'_>) -> Vec<ScaleLevel> {
        let entries = file.list("scale", SCALE, self.faults);
        let level = |at: &At<'_>| {
            at.only("id name meaning", self.faults);
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

    pub(super) fn named(&mut self, file: &At<'_>, list: &str) -> Vec<Named> {
        let entries = file.list(list, (0, FEW), self.faults);
        let named = |at: &At<'_>| {
            at.only("id name", self.faults);
            Named {
                id: at.id("id", NO_ID, self.faults),
                name: at.text_field("name", NAME_MAX, self.faults),
            }
        };
        let named: Vec<_> = entries.iter().map(named).collect();
        self.faults.twice(list, named.iter().map(|entry| &*entry.id));
        named
    }

    pub(super) fn skills(
        &mut self,
        file: &At<'_>,
        levels: &Ids<'_>,
        areas: &[Named],
    ) -> (Vec<Skill>, Vec<SkillWording>) {
        let areas: Ids<'_> = areas.iter().map(|area| &*area.id).collect();
        let entries = file.list("skills", (1, MANY), self.faults);
        let skill = |at: &At<'_>| {
            let known = "id name summary statements note source area";
            at.only(known, self.faults);
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

    pub(super) fn statements(&mut self, skill: &At<'_>, levels: &Ids<'_>) -> Vec<Option<String>> {
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
}
