//! What the columns of a table are, by their headings.

use super::sheet::Sheet;

/// The words that people put above a column, apart from those above the levels of a scale. They are written as ids are,
/// so that case, white space and punctuation make no difference.
pub(super) struct Heading(&'static [&'static str]);

pub(super) const SKILL: Heading = Heading(&["skill", "skill-name", "skills", "name"]);
pub(super) const SKILL_ID: Heading = Heading(&["skill-id", "id"]);
pub(super) const SUMMARY: Heading =
    Heading(&["summary", "skill-summary", "description", "skill-description", "definition"]);
pub(super) const AREA: Heading = Heading(&["area", "skill-area", "group", "skill-group"]);
pub(super) const NOTE: Heading = Heading(&["note", "notes"]);
pub(super) const SOURCE: Heading = Heading(&["source", "link", "address"]);
pub(super) const FAMILY: Heading = Heading(&["family", "role-family", "job-family"]);
pub(super) const ROLE: Heading = Heading(&["role", "role-name", "job", "job-title"]);
pub(super) const ROLE_ID: Heading = Heading(&["role-id"]);
pub(super) const ROLE_SUMMARY: Heading = Heading(&["role-summary", "role-description"]);
pub(super) const ROLE_LEVEL: Heading = Heading(&["role-level", "role-level-name", "grade"]);
pub(super) const ROLE_LEVEL_ID: Heading = Heading(&["role-level-id"]);
pub(super) const ROLE_LEVEL_SUMMARY: Heading =
    Heading(&["role-level-summary", "role-level-description"]);
pub(super) const RESPONSIBILITIES: Heading = Heading(&["responsibilities"]);
pub(super) const LEVEL: Heading = Heading(&["level", "skill-level", "required-level"]);
pub(super) const STATEMENT: Heading =
    Heading(&["statement", "skill-level-description", "level-description"]);

impl Heading {
    /// Whether this is the id of a heading of the kind.
    fn is(&self, id: &str) -> bool {
        self.0.contains(&id)
    }

    /// The column with such a heading.
    pub(super) fn find(&self, sheet: &Sheet) -> Option<usize> {
        sheet.heading_ids.iter().position(|id| self.is(id))
    }
}

/// The columns with none of these headings.
pub(super) fn others(sheet: &Sheet, known: &[&Heading]) -> Vec<usize> {
    let is_known = |id: &str| known.iter().any(|known| known.is(id));
    let columns = sheet.headings.iter().zip(&sheet.heading_ids).enumerate();
    let others = columns.filter(|(_, (heading, id))| !heading.is_empty() && !is_known(id));
    others.map(|(column, _)| column).collect()
}
