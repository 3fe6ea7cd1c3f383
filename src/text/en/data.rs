//! Saving everything that is kept as one file, and restoring it.

use super::lock::not_locked;
use super::{count, date, list};
use crate::app::{BackupFileError, UnusableDraft};
use crate::domain::assessment::merge::MergeReport;
use crate::domain::formats::backup::BackupError;

/// The heading.
pub const HEADING: &str = "Save everything, or bring it back";
/// On the link to it.
pub const LINK: &str = "Save everything as a file, or bring it back";
/// What this is for.
pub const INTRO: &str = "A browser can lose what it keeps: when you clear its data, or get another computer. \
    A file is yours to keep.";
/// Heads saving.
pub const SAVE_HEADING: &str = "Save everything as a file";
/// What is in the file.
pub const SAVE_INTRO: &str = "All your drafts with their examples, plans and snapshots, and frameworks of \
    your own. Anyone who has the file can read it.";
/// On the button that saves it.
pub const SAVE: &str = "Save everything";
/// When there is nothing to save.
pub const NOTHING: &str = "There is nothing to save yet.";
/// Heads restoring.
pub const RESTORE_HEADING: &str = "Bring a file back";
/// Labels the file.
pub const FILE_LABEL: &str = "File from Skillgauge";
/// Helps with the file.
pub const FILE_HINT: &str = "You see what will be added before anything is. Nothing that is here is \
    written over.";
/// Heads what will happen.
pub const PREVIEW_HEADING: &str = "What will be added";
/// When nothing will.
pub const PREVIEW_NOTHING: &str = "Everything in this file is here already, or cannot be used.";
/// On the button that adds it.
pub const RESTORE: &str = "Add this";
/// After it was added.
pub const RESTORED: &str = "It is added. You find your drafts on the start screen.";
/// A framework that is added.
pub fn framework(edition: &str) -> String {
    format!("{edition}: the framework is added.")
}
/// Frameworks that are not added.
pub fn refused(number: usize) -> String {
    format!(
        "{} not added: there is another one with the same id and edition here, it has a fault, or there is no \
         room.",
        if number == 1 { "1 framework is".to_owned() } else { format!("{number} frameworks are") }
    )
}
/// What is added to the draft of a framework.
pub fn adds(framework: &str, report: &MergeReport) -> String {
    let mut parts = Vec::new();
    for (number, one, many) in [
        (report.ratings, "rating", "ratings"),
        (report.examples, "example", "examples"),
        (report.plan_items, "step of the plan", "steps of the plan"),
        (report.snapshots, "snapshot", "snapshots"),
        (report.others, "other answer", "other answers"),
    ] {
        if number > 0 {
            parts.push(count(number, one, many));
        }
    }
    let mut said = if parts.is_empty() {
        format!("{framework}: nothing to add.")
    } else {
        format!("{framework}: adds {}.", list(&parts))
    };
    if report.kept > 0 {
        let differ = if report.kept == 1 { "answer differs" } else { "answers differ" };
        said = format!("{said} {} {differ} and will stay as here.", report.kept);
    }
    if report.no_room > 0 {
        let snapshots = count(report.no_room, "snapshot", "snapshots");
        said = format!("{said} There is no room for {snapshots}.");
    }
    said
}
/// A draft that cannot be used.
pub fn unusable(id: &str, edition: &str, why: UnusableDraft) -> String {
    let what =
        if id.is_empty() { "A draft".to_owned() } else { format!("{id}, {}", date(edition)) };
    match why {
        UnusableDraft::NoFramework => format!("{what}: left out. This framework is not here."),
        UnusableDraft::Unreadable => format!("{what}: left out. It cannot be read."),
    }
}
/// More than are listed.
pub fn more(number: usize) -> String {
    format!("And {number} more.")
}
/// Why a file cannot be restored.
pub fn problem(problem: BackupFileError) -> String {
    match problem {
        BackupFileError::Unreadable => "The browser cannot read this file".to_owned(),
        BackupFileError::TooLarge => "The file is larger than 20 MB".to_owned(),
        BackupFileError::NotABackup(BackupError::Malformed) => {
            "This is not a file that Skillgauge has saved".to_owned()
        }
        BackupFileError::NotABackup(BackupError::TooMuch) => {
            "This file has more in it than Skillgauge saves".to_owned()
        }
        BackupFileError::NotLocked(error) => not_locked(error, "file"),
        BackupFileError::NotABackup(BackupError::Version(_)) => {
            "A later version of Skillgauge has saved this file. Reload the page to get that version"
                .to_owned()
        }
    }
}
