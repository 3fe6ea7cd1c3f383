//! Whether the person's answers are saved, and what storage reports about them.

use crate::domain::assessment::Assessment;

/// Whether the person's answers to a framework are saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Storage has not been read yet.
    Unknown,
    /// There is nothing to save yet.
    Nothing,
    /// They are stored in this browser.
    Saved(SavedAt, Durability),
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
    /// The status of a draft that was stored then, or of no draft.
    pub(super) fn saved(at: Option<SavedAt>) -> Self {
        at.map_or(Self::Nothing, |at| Self::Saved(at, Durability::Pending))
    }

    /// The day of the last save, if what is here is saved.
    pub fn saved_on(&self) -> Option<&str> {
        match self {
            Self::Saved(at, _) => Some(&at.date),
            _ => None,
        }
    }
}

/// What the browser's stopping suddenly would do to answers that are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// The journal has not answered yet.
    Pending,
    /// The disk has them.
    Durable,
    /// There is no journal here: the last minute may be lost.
    Volatile,
}

/// When a draft was saved, as texts in the widget's language.
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
    /// The answers are stored; `None` if there was nothing to store.
    Saved(Option<SavedAt>),
    /// The journal has what is stored, so that the disk has it.
    Journalled,
    /// The journal cannot have what is stored.
    NotJournalled,
    /// The journal has a draft that this page does not know, or says that there is none any more.
    FoundNewer {
        /// The draft, if there is one.
        theirs: Option<(Assessment, SavedAt)>,
        /// Whether it is the newer one for certain, and the person has not begun to look at the one here.
        is_certain: bool,
    },
    /// The answers cannot be saved.
    NotSaved(StorageError),
    /// Another tab or window has changed the saved draft, or deleted it.
    ChangedElsewhere(Option<(Assessment, SavedAt)>),
}
