//! Two tables become a framework file, or every fault in them.

use super::TABLE_BYTES_MAX;
use super::about::About;
use super::draft::{DraftFramework, DraftRequirement, DraftSkill};
use super::fault::{TableFault, TableFaultKind as Kind, TablePlace, WhichTable};
use super::file::framework_file;
use super::headings::{self as columns, Heading, others};
use super::sheet::{Row, Sheet, folded};
use super::slug::slug;
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use crate::domain::framework::file::limits::{NAME_CHARS, SCALE_LEVELS, TEXT_CHARS};

/// What stands for any skill in the table of skills: its row says what each level means in general.
pub(super) const ANY_SKILL: &str = "any-skill";
/// The levels whose order is known without a table of skills: those of the publisher's tables.
const KNOWN_ORDER: [&str; 4] = ["awareness", "working", "practitioner", "expert"];
/// Stands between a role and its level in the headings of a grid.
const ROLE_AND_LEVEL: char = '/';

/// Reads a table of skills and one of requirements, and makes a framework file of them. A table of requirements that
/// describes its skills too, as the publisher's does, needs no table of skills; without requirements there are
/// no roles. The framework comes with its file.
///
/// # Errors
/// Every fault found, in the order of the tables.
pub fn read(
    skills: &str,
    requirements: &str,
    about: About<'_>,
) -> Result<(Framework, Json), Vec<TableFault>> {
    let mut faults = Vec::new();
    for (table, text) in [(WhichTable::Skills, skills), (WhichTable::Requirements, requirements)] {
        if text.len() > TABLE_BYTES_MAX {
            faults.push(whole(table, Kind::TooLarge));
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let skills = Sheet::read(WhichTable::Skills, skills);
    let requirements = Sheet::read(WhichTable::Requirements, requirements);
    let mut reader = Reader { draft: DraftFramework::default(), faults, title: about.title() };
    match (&skills, &requirements) {
        (None, None) => return Err(vec![whole(WhichTable::Skills, Kind::NoTable)]),
        // Whoever has one table need not know which of the two it is.
        (Some(only), None) if is_list(only) => reader.all_in_one(only),
        (Some(skills), None) => reader.skills(skills),
        (None, Some(requirements)) => reader.all_in_one(requirements),
        (Some(skills), Some(requirements)) => {
            reader.skills(skills);
            // Without skills or levels everything in the other table would look wrong.
            if !reader.draft.scale.is_empty() && !reader.draft.skills.is_empty() {
                reader.requirements(requirements);
            }
        }
    }
    let Reader { draft, faults, .. } = reader;
    if faults.is_empty() { framework_file(&draft, about) } else { Err(faults) }
}

fn whole(table: WhichTable, kind: Kind) -> TableFault {
    TableFault { place: TablePlace { table, row: None, column: None }, kind }
}

/// Whether a table lists requirements one below the other.
fn is_list(sheet: &Sheet) -> bool {
    let has = |heading: Heading| heading.find(sheet).is_some();
    has(columns::LEVEL) && has(columns::SKILL) && (has(columns::ROLE) || has(columns::ROLE_LEVEL))
}

/// Reads tables into a draft, and notes every fault.
struct Reader<'a> {
    draft: DraftFramework,
    faults: Vec<TableFault>,
    /// The name of the role where the table names none.
    title: &'a str,
}

/// A cell, for what is said of it.
#[derive(Clone, Copy)]
struct Cell<'a> {
    sheet: &'a Sheet,
    row: &'a Row,
    column: usize,
}

impl Reader<'_> {
    fn fault(&mut self, at: Cell<'_>, kind: Kind) {
        self.faults.push(at.sheet.fault(Some(at.row), Some(at.column), kind));
    }

    /// The text of a cell of this many characters at the most. `None` if it is empty.
    fn text(&mut self, at: Cell<'_>, most: usize) -> Option<String> {
        let text = at.row.cell(at.column);
        let is_control =
            |c: &char| c.is_control() && !(most == TEXT_CHARS && matches!(c, '\n' | '\t'));
        if text.contains('\u{fffd}') {
            self.fault(at, Kind::NotUtf8);
        } else if text.chars().nth(most).is_some() {
            self.fault(at, Kind::TooLong(most));
        } else if let Some(control) = text.chars().find(is_control) {
            self.fault(at, Kind::Control(control));
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The text of a column that may be there.
    fn maybe(
        &mut self,
        sheet: &Sheet,
        row: &Row,
        column: Option<usize>,
        most: usize,
    ) -> Option<String> {
        self.text(Cell { sheet, row, column: column? }, most)
    }

    /// The column with the names of skills, or a fault.
    fn skill_column(&mut self, sheet: &Sheet) -> Option<usize> {
        let column = columns::SKILL.find(sheet);
        if column.is_none() {
            self.faults.push(sheet.fault(None, None, Kind::NoSkillColumn));
        }
        column
    }

    /// A table of skills, with a column for each level.
    fn skills(&mut self, sheet: &Sheet) {
        sheet.check(&mut self.faults);
        let Some(name_column) = self.skill_column(sheet) else { return };
        let levels = others(
            sheet,
            &[
                &columns::SKILL,
                &columns::SKILL_ID,
                &columns::SUMMARY,
                &columns::AREA,
                &columns::NOTE,
                &columns::SOURCE,
            ],
        );
        let names = levels.iter().filter_map(|column| sheet.headings.get(*column));
        let names: Vec<_> = names.cloned().collect();
        if names.len() < SCALE_LEVELS.0 || names.len() > SCALE_LEVELS.1 {
            self.faults.push(sheet.fault(None, None, Kind::LevelColumns(names)));
            return;
        }
        for name in &names {
            self.draft.add_level(name);
        }
        for row in &sheet.rows {
            let at = Cell { sheet, row, column: name_column };
            let Some(name) = self.text(at, NAME_CHARS) else {
                self.fault(at, Kind::Empty);
                continue;
            };
            let mut statements = Vec::new();
            for column in &levels {
                statements.push(self.text(Cell { sheet, row, column: *column }, TEXT_CHARS));
            }
            if slug(&name) == ANY_SKILL {
                for (level, meaning) in self.draft.scale.iter_mut().zip(statements) {
                    level.meaning = meaning;
                }
                continue;
            }
            let skill = DraftSkill {
                name,
                id: self.maybe(sheet, row, columns::SKILL_ID.find(sheet), NAME_CHARS),
                summary: self.maybe(sheet, row, columns::SUMMARY.find(sheet), TEXT_CHARS),
                area: self.maybe(sheet, row, columns::AREA.find(sheet), NAME_CHARS),
                note: self.maybe(sheet, row, columns::NOTE.find(sheet), TEXT_CHARS),
                source: self.maybe(sheet, row, columns::SOURCE.find(sheet), TEXT_CHARS),
                statements,
                row: row.number,
            };
            if let Some(earlier) = self.draft.add_skill(skill) {
                self.fault(at, Kind::Repeated(earlier));
            }
        }
    }

    /// A table that describes the skills and says what is required.
    fn all_in_one(&mut self, sheet: &Sheet) {
        if !is_list(sheet) {
            self.faults.push(whole(WhichTable::Skills, Kind::NoTable));
            return self.requirements(sheet);
        }
        let (skill, level) = (columns::SKILL.find(sheet), columns::LEVEL.find(sheet));
        let mut names: Vec<String> = Vec::new();
        for row in &sheet.rows {
            if let Some(name) = row.text(level)
                && !names.iter().any(|other| folded(other) == folded(name))
            {
                names.push(name.to_owned());
            }
            if names.len() > SCALE_LEVELS.1 {
                self.faults.push(sheet.fault(None, level, Kind::LevelColumns(names)));
                return;
            }
        }
        let is = |known: &str| names.iter().find(|name| folded(name) == known).cloned();
        let in_order: Vec<_> = KNOWN_ORDER.into_iter().filter_map(is).collect();
        if in_order.len() < names.len() {
            self.faults.push(sheet.fault(None, level, Kind::UnknownOrder(names)));
            return;
        }
        let names = in_order;
        if names.len() < SCALE_LEVELS.0 {
            self.faults.push(sheet.fault(None, level, Kind::LevelColumns(names)));
            return;
        }
        for name in &names {
            self.draft.add_level(name);
        }
        for row in &sheet.rows {
            let Some(name) = self.maybe(sheet, row, skill, NAME_CHARS) else { continue };
            let level = row.text(level).and_then(|level| self.draft.level(level));
            let statement = self.maybe(sheet, row, columns::STATEMENT.find(sheet), TEXT_CHARS);
            if self.draft.skill(&name).is_none() {
                let new = DraftSkill {
                    name: name.clone(),
                    id: self.maybe(sheet, row, columns::SKILL_ID.find(sheet), NAME_CHARS),
                    summary: self.maybe(sheet, row, columns::SUMMARY.find(sheet), TEXT_CHARS),
                    statements: vec![None; names.len()],
                    row: row.number,
                    ..DraftSkill::default()
                };
                self.draft.add_skill(new);
            }
            let place = self.draft.skill(&name);
            let of = place.and_then(|place| self.draft.skills.get_mut(place));
            let of = of.and_then(|of| of.statements.get_mut(level?));
            if let Some(of @ None) = of {
                *of = statement;
            }
        }
        self.requirements(sheet);
    }

    /// A table of requirements, of either form.
    fn requirements(&mut self, sheet: &Sheet) {
        sheet.check(&mut self.faults);
        let Some(skill) = self.skill_column(sheet) else { return };
        if is_list(sheet) { self.list(sheet, skill) } else { self.grid(sheet, skill) }
    }

    /// A table with a requirement in each row.
    fn list(&mut self, sheet: &Sheet, skill_column: usize) {
        let role_column = columns::ROLE.find(sheet);
        let found = (columns::ROLE_LEVEL.find(sheet), columns::LEVEL.find(sheet));
        let (Some(role_level_column), Some(level_column)) = found else {
            self.faults.push(sheet.fault(None, None, Kind::NoRoleLevelColumn));
            return;
        };
        for row in &sheet.rows {
            let role = match role_column {
                Some(column) => {
                    let at = Cell { sheet, row, column };
                    let name = self.text(at, NAME_CHARS);
                    if name.is_none() {
                        self.fault(at, Kind::Empty);
                    }
                    name
                }
                None => Some(self.title.to_owned()),
            };
            let Some(role_name) = role else { continue };
            let id = self.maybe(sheet, row, columns::ROLE_ID.find(sheet), NAME_CHARS);
            let role = self.draft.role(&role_name, id.as_deref());
            let summary = self.maybe(sheet, row, columns::ROLE_SUMMARY.find(sheet), TEXT_CHARS);
            let family = self.maybe(sheet, row, columns::FAMILY.find(sheet), NAME_CHARS);
            if let Some(role) = self.draft.roles.get_mut(role) {
                role.id = role.id.take().or(id);
                role.summary = role.summary.take().or(summary);
                role.family = role.family.take().or(family);
            }
            let skill = self.skill(Cell { sheet, row, column: skill_column });
            let role_level_at = Cell { sheet, row, column: role_level_column };
            let level_at = Cell { sheet, row, column: level_column };
            let has_level = !row.cell(level_column).is_empty();
            match self.text(role_level_at, NAME_CHARS) {
                Some(name) => {
                    let place = self.role_level(sheet, row, role, &name);
                    match (skill, self.level(level_at)) {
                        (Some(skill), Some(level)) => self.require(place, skill, level, level_at),
                        (Some(_), None) if !has_level => self.fault(level_at, Kind::Empty),
                        _ => {}
                    }
                }
                None if has_level => self.fault(role_level_at, Kind::Empty),
                None => {
                    if let (Some(role), Some(skill)) = (self.draft.roles.get_mut(role), skill)
                        && !role.skills.contains(&skill)
                    {
                        role.skills.push(skill);
                    }
                }
            }
        }
        for (place, role) in self.draft.roles.iter().enumerate() {
            let mut levels = self.draft.role_levels.iter();
            if !role.skills.is_empty() && levels.any(|level| level.role == place) {
                let kind = Kind::LevelsOrSkills(role.name.clone());
                self.faults.push(sheet.fault(None, None, kind));
            }
        }
    }

    /// The place of the role level that a row names, with what the row says of it beyond what it requires.
    fn role_level(&mut self, sheet: &Sheet, row: &Row, role: usize, name: &str) -> usize {
        let id = self.maybe(sheet, row, columns::ROLE_LEVEL_ID.find(sheet), NAME_CHARS);
        let place = self.draft.role_level(role, name, id.as_deref());
        let column = columns::ROLE_LEVEL_SUMMARY.find(sheet);
        let summary = self.maybe(sheet, row, column, TEXT_CHARS);
        let column = columns::RESPONSIBILITIES.find(sheet);
        let responsibilities = self.maybe(sheet, row, column, TEXT_CHARS).unwrap_or_default();
        let Some(level) = self.draft.role_levels.get_mut(place) else { return place };
        level.id = level.id.take().or(id);
        level.summary = level.summary.take().or(summary);
        if level.responsibilities.is_empty() {
            let lines = responsibilities.lines().map(str::trim);
            level.responsibilities =
                lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
        }
        place
    }

    /// A table with skills down and role levels across.
    fn grid(&mut self, sheet: &Sheet, skill_column: usize) {
        let across = others(sheet, &[&columns::SKILL, &columns::SKILL_ID]);
        if across.is_empty() {
            self.faults.push(sheet.fault(None, None, Kind::NoRequirementColumns));
        }
        let mut places = Vec::new();
        for column in across {
            let heading = sheet.headings.get(column).map(String::as_str).unwrap_or_default();
            let (role, level) =
                heading.rsplit_once(ROLE_AND_LEVEL).unwrap_or((self.title, heading));
            let role = self.draft.role(role.trim(), None);
            places.push((column, self.draft.role_level(role, level.trim(), None)));
        }
        for row in &sheet.rows {
            let at = Cell { sheet, row, column: skill_column };
            if row.cell(skill_column).is_empty() {
                self.fault(at, Kind::Empty);
            }
            let Some(skill) = self.skill(at) else { continue };
            for (column, place) in &places {
                let at = Cell { sheet, row, column: *column };
                if let Some(level) = self.level(at) {
                    self.require(*place, skill, level, at);
                }
            }
        }
    }

    /// The skill that a cell names. `None` if it names none, or one that is not there, which is a fault.
    fn skill(&mut self, at: Cell<'_>) -> Option<usize> {
        let name = at.row.text(Some(at.column))?;
        let skill = self.draft.skill(name);
        if skill.is_none() {
            self.fault(at, Kind::UnknownSkill(name.to_owned()));
        }
        skill
    }

    /// The level that a cell names. `None` if it names none, or one that is not there, which is a fault.
    fn level(&mut self, at: Cell<'_>) -> Option<usize> {
        let name = at.row.text(Some(at.column))?;
        let level = self.draft.level(name);
        if level.is_none() {
            let names = self.draft.scale.iter().map(|level| level.name.clone()).collect();
            self.fault(at, Kind::UnknownLevel(name.to_owned(), names));
        }
        level
    }

    /// Adds a requirement, unless an earlier row asks for another level.
    fn require(&mut self, role_level: usize, skill: usize, level: usize, at: Cell<'_>) {
        let Some(of) = self.draft.role_levels.get_mut(role_level) else { return };
        match of.requirements.iter().find(|earlier| earlier.skill == skill).copied() {
            None => {
                of.requirements.push(DraftRequirement { skill, level, row: at.row.number });
            }
            Some(earlier) if earlier.level == level => {}
            Some(earlier) => self.fault(at, Kind::Contradicts(earlier.row)),
        }
    }
}
