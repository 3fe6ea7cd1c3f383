//! Two role levels side by side.

use super::{count, in_sentence};
use crate::domain::change::{Change, ChangeRow};

/// The heading.
pub const HEADING: &str = "Compare two role levels";
/// What this is for.
pub const INTRO: &str = "See what changes from one role level to another. This needs no ratings.";
/// Labels the first.
pub const FROM: &str = "From";
/// Labels the second.
pub const TO: &str = "To";
/// What becomes of a skill.
pub fn change(change: Change) -> String {
    match change {
        Change::Raised(by) => format!("Raised by {}", count(by.into(), "level", "levels")),
        Change::New => "New".to_owned(),
        Change::Same => "Same".to_owned(),
        Change::Lowered(by) => format!("Lowered by {}", count(by.into(), "level", "levels")),
        Change::Dropped => "Dropped".to_owned(),
    }
}
/// How many skills there are of each kind.
pub fn sentence(from: &str, to: &str, rows: &[ChangeRow<'_>]) -> String {
    let is = |wanted: fn(Change) -> bool| rows.iter().filter(|row| wanted(row.change)).count();
    let parts = [
        (is(|c| matches!(c, Change::Raised(_))), "raised"),
        (is(|c| c == Change::New), "new"),
        (is(|c| c == Change::Same), "the same"),
        (is(|c| matches!(c, Change::Lowered(_))), "lowered"),
        (is(|c| c == Change::Dropped), "dropped"),
    ];
    let parts = parts.iter().filter(|(number, _)| *number > 0);
    let parts: Vec<_> = parts.map(|(number, what)| format!("{number} {what}")).collect();
    format!(
        "From {} to {}: {}.",
        in_sentence(from),
        in_sentence(to),
        if parts.is_empty() { "no skills".to_owned() } else { parts.join(", ") }
    )
}
/// Names the table.
pub const CAPTION: &str = "Each skill at both role levels";
/// Heads the column of what becomes of it.
pub const COLUMN_CHANGE: &str = "Change";
/// Heads the list.
pub const SKILLS_HEADING: &str = "Skill by skill";
