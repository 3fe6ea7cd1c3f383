//! Two role levels side by side.

use super::difference::{CountedChange, counted};
use super::{count, in_sentence};
use crate::domain::analysis::difference::{Change, ChangeRow};

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
    const COUNTED: [CountedChange; 5] = [
        (|change| matches!(change, Change::Raised(_)), "raised"),
        (|change| change == Change::New, "new"),
        (|change| change == Change::Same, "the same"),
        (|change| matches!(change, Change::Lowered(_)), "lowered"),
        (|change| change == Change::Dropped, "dropped"),
    ];
    let counts = counted(rows, &COUNTED);
    let counts = if counts.is_empty() { "no skills" } else { &counts };
    format!("From {} to {}: {counts}.", in_sentence(from), in_sentence(to))
}
/// Names the table.
pub const CAPTION: &str = "Each skill at both role levels";
/// Heads the column of what becomes of it.
pub const COLUMN_CHANGE: &str = "Change";
/// Heads the list.
pub const SKILLS_HEADING: &str = "Skill by skill";
