//! Importing a framework from a file of one's own.

use super::count;
use crate::app::FrameworkFileError;
use crate::domain::formats::backup::MOST_FRAMEWORKS;

/// The heading.
pub const HEADING: &str = "Use a framework of your own";
/// What this is.
pub const INTRO: &str = "Open a framework file: a JSON file of 1 MB at most. It is checked in this \
    browser, kept here with your answers, and sent nowhere.";
/// Labels the file.
pub const FILE_LABEL: &str = "Framework file";
/// Helps with the file.
pub const FILE_HINT: &str = "Nothing changes if there is a fault in it.";
/// On the link to tables in place of a file.
pub const FROM_TABLES: &str = "Make one from a spreadsheet";
/// The screen in a link.
pub const SCREEN_NAME: &str = "a framework of your own";
/// Why a file is not a framework.
pub fn file_problem(problem: &FrameworkFileError) -> String {
    match problem {
        FrameworkFileError::TooLarge => "The file is larger than 1 MB".to_owned(),
        FrameworkFileError::Faults(faults) => {
            format!("The file has {}", count(faults.len(), "fault", "faults"))
        }
        FrameworkFileError::Unreadable
        | FrameworkFileError::BuiltIn
        | FrameworkFileError::NoRoom
        | FrameworkFileError::UnsavedAnswers => "The browser cannot read this file".to_owned(),
    }
}
/// Why the person cannot use the file, or not here.
pub fn problem(problem: &FrameworkFileError) -> String {
    match problem {
        FrameworkFileError::BuiltIn => {
            "A framework with this id and edition is built in: give yours another id".to_owned()
        }
        FrameworkFileError::NoRoom => format!(
            "You have {MOST_FRAMEWORKS} frameworks of your own, and that is the most. Remove one to make room"
        ),
        FrameworkFileError::UnsavedAnswers => {
            "Your answers to the earlier version of this framework are not saved, and this file would replace \
             them. Save everything to a file first, or remove the earlier version".to_owned()
        }
        _ => file_problem(problem),
    }
}
/// Heads the faults.
pub const FAULTS_HEADING: &str = "What is wrong in the file";
/// How to read where they are.
pub const FAULTS_HINT: &str = "Entries of a list are counted from 0: “skills/2/name” is the name of \
    the third skill.";
/// When there are more than can be read.
pub fn more_faults(more: usize) -> String {
    format!("And {} more.", count(more, "fault", "faults"))
}
/// Heads the frameworks that are kept.
pub const KEPT_HEADING: &str = "Your frameworks in this browser";
/// On the link that goes on with one.
pub const RATE: &str = "Rate this one";
/// On the button that removes one.
pub const REMOVE: &str = "Remove";
/// Asks whether the person means it.
pub const REMOVE_QUESTION: &str =
    "Remove this framework and your answers to it from this browser? You cannot undo this.";
/// On the button that does remove it.
pub const REMOVE_CONFIRM: &str = "Yes, remove it";
