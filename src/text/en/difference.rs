//! How the levels of skills differ between two views, and in how many skills.

use super::count;
use crate::domain::analysis::difference::{Change, ChangeRow};

/// Which changes are counted together, and what is said behind their number.
pub(super) type CountedChange = (fn(Change) -> bool, &'static str);

/// How the second of two views of a skill stands to the first, with what is said where the skill is rated
/// in the second alone, or in the first alone.
pub(super) fn difference(change: Change, second_alone: &str, first_alone: &str) -> String {
    match change {
        Change::Raised(by) => format!("{} higher", count(by.into(), "level", "levels")),
        Change::Lowered(by) => format!("{} lower", count(by.into(), "level", "levels")),
        Change::Same => "Same".to_owned(),
        Change::New => second_alone.to_owned(),
        Change::Dropped => first_alone.to_owned(),
    }
}

/// How many rows there are of each kind of change that there is: "2 raised, 1 the same".
pub(super) fn counted(rows: &[ChangeRow<'_>], kinds: &[CountedChange]) -> String {
    let mut parts = Vec::new();
    for (is_of_kind, what) in kinds {
        let number = rows.iter().filter(|row| is_of_kind(row.change)).count();
        if number > 0 {
            parts.push(format!("{number} {what}"));
        }
    }
    parts.join(", ")
}
