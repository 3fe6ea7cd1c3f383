//! Where the person's answers are kept, and what storage has to say about it.

use crate::domain::assessment::Assessment;

/// Where the person's answers are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Storage has not been read yet.
    Unknown,
    /// There is nothing to keep yet.
    Nothing,
    /// In this browser.
    Saved(SavedAt),
    /// In memory alone: this page's life is the answers' life.
    InMemory(KeepError),
    /// Another tab or window has changed the kept draft. Nothing is saved until the person chooses.
    ChangedElsewhere {
        /// The draft as the other one left it; empty if it deleted it.
        theirs: Box<Assessment>,
        /// When the other one saved it, if it did not delete it.
        saved_at: Option<SavedAt>,
    },
}

/// A moment, as texts in the person's own way of writing them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedAt {
    /// The time of day.
    pub time: String,
    /// The day.
    pub date: String,
    /// Whether the day is today.
    pub today: bool,
}

/// Why answers cannot be kept in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepError {
    /// The browser or its settings do not allow it.
    Blocked,
    /// The page asked for it.
    Off,
    /// There is no room left.
    Full,
    /// What is kept there cannot be read, and must not be overwritten.
    Unreadable,
}

/// What became of a kept text that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetAside {
    /// It is under a name of its own, and the draft begins afresh.
    Kept,
    /// It could not be copied, so it stays where it is and nothing is saved.
    Stays,
}

/// What storage has to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// It has been read: here is the kept draft, if there is one.
    Found(Option<(Assessment, SavedAt)>),
    /// It has been read, but what was kept cannot be.
    FoundUnreadable(SetAside),
    /// The answers are saved; `None` if there was nothing to keep.
    Saved(Option<SavedAt>),
    /// The answers cannot be saved.
    NotSaved(KeepError),
    /// Another tab or window has changed the kept draft, or deleted it.
    ChangedElsewhere(Option<(Assessment, SavedAt)>),
}
