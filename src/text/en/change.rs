//! How many skills have changed, and how.

use crate::domain::change::{Change, ChangeRow};

/// A kind of change, and what is said of how many there are.
pub(super) type Kind = (fn(Change) -> bool, &'static str);

/// How many rows there are of each kind that there is: "2 raised, 1 the same".
pub(super) fn counted(rows: &[ChangeRow<'_>], kinds: &[Kind]) -> String {
    let mut parts = Vec::new();
    for (is, what) in kinds {
        let number = rows.iter().filter(|row| is(row.change)).count();
        if number > 0 {
            parts.push(format!("{number} {what}"));
        }
    }
    parts.join(", ")
}
