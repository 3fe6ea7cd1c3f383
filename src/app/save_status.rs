//! Whether the person's answers are saved, and what storage reports about them.

use crate::domain::assessment::Assessment;

/// Whether the person's answers to a framework are saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Storage has not been read yet.
    Unknown,
    /// There is nothing to save yet.
    Nothing,
    /// They are saved in this browser.
    Saved(SavedAt),
    /// They are in memory only, and lost when the page closes.
    InMemory(StorageError),
    /// Another tab or window has changed the saved draft. Nothing is saved until the person chooses.
    ChangedElsewhere {
        /// The draft as the other one left it; empty if it deleted it.
        theirs: Box<Assessment>,
        /// When the other one saved it, if it did not delete it.
        saved_at: Option<SavedAt>,
    },
}

impl SaveStatus {
    /// The status of a draft that was saved then, or of no draft.
    pub(super) fn saved(at: Option<SavedAt>) -> Self {
        at.map_or(Self::Nothing, Self::Saved)
    }
}

/// When a draft was saved, as texts in the widget's or the browser's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAt {
    /// The time of day.
    pub time: String,
    /// The day.
    pub date: String,
    /// Whether the day is today.
    pub today: bool,
}

/// Why answers cannot be saved in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser or its settings do not allow it.
    Blocked,
    /// The page asked for it.
    Off,
    /// There is no room left.
    Full,
    /// What is kept there cannot be read, and must not be overwritten.
    Unreadable,
}

/// What became of a saved text that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quarantine {
    /// It was moved to a key of its own, and the draft begins empty.
    Moved,
    /// It could not be copied, so it stays where it is and nothing is saved.
    InPlace,
}

/// What storage reports about one draft.
#[derive(Clone, Debug, PartialEq)]
pub enum StorageEvent {
    /// It has been read: here is the saved draft, if there is one.
    Found(Option<(Assessment, SavedAt)>),
    /// It has been read, but what was saved cannot be.
    FoundUnreadable(Quarantine),
    /// The answers are saved; `None` if there was nothing to save.
    Saved(Option<SavedAt>),
    /// The answers cannot be saved.
    NotSaved(StorageError),
    /// Another tab or window has changed the saved draft, or deleted it.
    ChangedElsewhere(Option<(Assessment, SavedAt)>),
}
