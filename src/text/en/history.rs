//! Snapshots, reassessments, and what has changed.

use super::difference::{CountedChange, counted};
use super::point_of_view::rated_things;
use super::{count, date, in_sentence, isolated};
use crate::domain::analysis::difference::{Change, ChangeRow};
use crate::domain::assessment::history::{MOST_SNAPSHOTS, Snapshot};
use crate::domain::direction::without_direction_marks;
use crate::domain::framework::Subject;

/// The heading.
pub const HEADING: &str = "How it changes over time";
/// On the link to it.
pub const LINK: &str = "Keep a snapshot, rate again, or see what has changed";
/// What this is for.
pub const INTRO: &str = "A snapshot keeps your ratings as they are today. Later you can see what has \
    changed since. Snapshots stay in your draft, in this browser.";
/// Heads the next snapshot.
pub const KEEP_HEADING: &str = "Keep a snapshot";
/// Labels its name.
pub const NAME_LABEL: &str = "Name of the snapshot (optional)";
/// Helps with it.
pub const NAME_HINT: &str = "For example: before my new job. Today’s date is kept with it.";
/// On the button that keeps it.
pub const KEEP: &str = "Keep this as a snapshot";
/// Heads the reassessment.
pub const REASSESS_HEADING: &str = "Rate again";
/// What that is.
pub const REASSESS_INTRO: &str = "You start with no ratings, and your earlier ones are hidden until you finish, so \
    that they do not guide you. Then you see what has changed. Your examples and your plan stay. Today’s \
    ratings become a snapshot.";
/// On the button that begins a reassessment.
pub const REASSESS: &str = "Rate again";
/// When nothing is rated yet.
pub const NOTHING_RATED: &str = "You have not rated anything yet, so there is nothing to keep.";
/// When there is no room for one more.
pub fn full() -> String {
    format!("You have {MOST_SNAPSHOTS} snapshots, and that is the most. Delete one to make room")
}
/// During a reassessment: since when.
pub fn reassessing(earlier: &Snapshot) -> String {
    format!(
        "You are rating again. Your ratings from before {} are hidden until you finish.",
        date(&earlier.taken_on)
    )
}
/// On the link to the screen where that ends.
pub const END_REASSESSMENT_LINK: &str = "Finish rating again, or stop";
/// On the button that ends it.
pub const FINISH_REASSESSMENT: &str = "Finish, and see what has changed";
/// On the button that cancels it.
pub const CANCEL_REASSESSMENT: &str = "Stop, and put my earlier ratings back";
/// Asks whether the person means it.
pub const CANCEL_REASSESSMENT_QUESTION: &str =
    "Put your earlier ratings back? The ratings you have made since then will be gone.";
/// On the button that does.
pub const CANCEL_REASSESSMENT_CONFIRM: &str = "Yes, put them back";
/// Heads the snapshots.
pub const LIST_HEADING: &str = "Your snapshots";
/// When there are none.
pub const NONE: &str = "You have no snapshots yet.";
/// A snapshot by name and day.
pub fn name(snapshot: &Snapshot) -> String {
    let day = date(&snapshot.taken_on);
    match &*snapshot.name {
        "" => day,
        name => format!("{}, {day}", isolated(&without_direction_marks(name))),
    }
}
/// What is in a snapshot.
pub fn rated(subject: Subject, rated: usize) -> String {
    format!("{} rated", rated_things(subject, rated))
}
/// On the button that deletes one.
pub const DELETE: &str = "Delete";
/// Asks whether the person means it.
pub fn delete_question(snapshot: &Snapshot) -> String {
    format!("Delete the snapshot {}? You cannot undo this.", quoted(&name(snapshot)))
}
/// On the button that does.
pub const DELETE_CONFIRM: &str = "Yes, delete it";
/// Heads what has changed.
pub const CHANGE_HEADING: &str = "What has changed";
/// Labels the earlier moment.
pub const FROM: &str = "From";
/// Labels the later.
pub const TO: &str = "To";
/// The ratings as they are.
pub const NOW: &str = "Now";
/// When there is nothing to compare with.
pub const NOTHING_TO_COMPARE: &str =
    "Keep a snapshot first. Then you can see what has changed since.";
/// What becomes of a skill.
pub fn change(change: Change) -> String {
    match change {
        Change::Raised(by) => format!("Up {}", count(by.into(), "level", "levels")),
        Change::Lowered(by) => format!("Down {}", count(by.into(), "level", "levels")),
        Change::Same => "Same".to_owned(),
        Change::New => "New".to_owned(),
        Change::Dropped => "Not rated any more".to_owned(),
    }
}
/// How many skills there are of each kind.
pub fn sentence(from: &str, to: &str, rows: &[ChangeRow<'_>]) -> String {
    const COUNTED: [CountedChange; 5] = [
        (|change| matches!(change, Change::Raised(_)), "up"),
        (|change| matches!(change, Change::Lowered(_)), "down"),
        (|change| change == Change::New, "new"),
        (|change| change == Change::Same, "the same"),
        (|change| change == Change::Dropped, "not rated any more"),
    ];
    let counts = counted(rows, &COUNTED);
    let counts = if counts.is_empty() { "nothing is rated" } else { &counts };
    format!("From {} to {}: {counts}.", quoted(from), quoted(to))
}
/// A moment's name inside a sentence. What the person has called it stays as it is.
fn quoted(name: &str) -> String {
    match name {
        NOW => in_sentence(NOW),
        name => format!("“\u{2068}{name}\u{2069}”"),
    }
}
/// Names the table.
pub const CAPTION: &str = "Each one then and later";
/// Heads the column of what becomes of it.
pub const COLUMN_CHANGE: &str = "Change";
