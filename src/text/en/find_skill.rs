//! The field that finds a skill.

use crate::domain::framework::Subject;

/// Labels the field.
pub fn label(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Jump to a skill",
        Subject::Organisation => "Jump to a condition",
    }
}
/// Helps with it.
pub const HINT: &str = "A name, or words from what the levels of your skills say";
/// Names the list of what was found.
pub const FOUND: &str = "Found";
/// How many were found, and what Enter does.
pub fn found(shown: usize, found: usize, first: &str) -> String {
    let first = super::in_sentence(first);
    if shown < found {
        format!("{found} found, the first {shown} are shown. Enter opens {first}.")
    } else {
        format!("{found} found. Enter opens {first}.")
    }
}
/// When nothing was found.
pub fn nothing_found(typed: &str) -> String {
    format!("Nothing found for “{typed}” in names, and in what the levels of your skills say.")
}
/// In which level's statement the words stand.
pub fn in_statement(level: &str) -> String {
    format!("Found at {}", super::in_sentence(level))
}
/// That one which was found is none of the role's.
pub fn not_asked(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Not asked for by your role",
        Subject::Organisation => "Not on your list",
    }
}
