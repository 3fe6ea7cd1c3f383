//! What the journal has of a draft, and what may be written over it.
//!
//! Browsers write `localStorage` to disk up to a minute later, so that a browser that stops suddenly loses what
//! was saved last. The journal is a second copy in a database that answers only once the disk has it. It is
//! shared by all tabs, which is why a tab writes only over what it knows.

use super::{change_entry, read_change};
use crate::domain::formats::json::Json;
use crate::domain::formats::json_text;

/// What a page wants the journal to have of one draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// The draft's text, or one that says that there is no draft.
    pub text: String,
    /// The number of its last change.
    pub(super) change: u32,
    /// The last change that this page knows of. What is newer may not be written over.
    pub(super) base: u32,
}

/// What is in the journal already, as an entry finds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalFinding {
    /// The journal has the entry.
    Same,
    /// The journal has something older. The entry is to be written.
    Older,
    /// The journal has something that this page does not know. Nothing is to be written.
    Unknown {
        /// The number of its last change.
        change: u32,
        /// The text, if it is not deleted.
        text: Option<String>,
    },
    /// The journal has something that cannot be read. Nothing is to be written.
    Unreadable,
}

impl JournalEntry {
    pub(super) fn new(text: Option<&str>, change: u32, base: u32) -> Self {
        Self { text: text.map_or_else(|| erased_text(change), ToOwned::to_owned), change, base }
    }

    /// Holds the entry against what the journal has under its key, and against the last change before everything
    /// was deleted.
    pub fn find(&self, stored: Option<String>, erased: Option<&str>) -> JournalFinding {
        if stored.as_ref() == Some(&self.text) {
            return JournalFinding::Same;
        }
        let erased = erased.and_then(last_change).unwrap_or_default();
        let Some(text) = stored else {
            return match erased {
                erased if erased > self.base => {
                    JournalFinding::Unknown { change: erased, text: None }
                }
                // That there is nothing need not be written down.
                _ if is_erased(&self.text) => JournalFinding::Same,
                _ => JournalFinding::Older,
            };
        };
        let Ok(json) = json_text::read(&text) else { return JournalFinding::Unreadable };
        let change = match read_change(&json) {
            Some(change) => change,
            // A draft of an earlier copy of the tool, which did not count.
            None if json.get("version").is_some() => 0,
            None => return JournalFinding::Unreadable,
        };
        // Two tabs can give the same number to different texts.
        if change > self.base || change == self.change {
            JournalFinding::Unknown { change, text: Some(text) }
        } else {
            JournalFinding::Older
        }
    }
}

/// A text that says that there is nothing, since the change with this number.
pub fn erased_text(change: u32) -> String {
    json_text::write(&Json::object([change_entry(change)]))
}

/// Whether a text says that there is nothing.
pub(super) fn is_erased(text: &str) -> bool {
    last_change(text).is_some_and(|change| text == erased_text(change))
}

/// The number of the last change that a text of the journal or of storage knows of.
pub fn last_change(text: &str) -> Option<u32> {
    read_change(&json_text::read(text).ok()?)
}
