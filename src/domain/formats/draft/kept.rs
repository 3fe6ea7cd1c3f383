//! What one page knows of a draft that is kept in storage and in the journal, and what follows from what it
//! finds there. It does nothing itself: `browser/draft_store.rs` reads and writes.

use super::journal::{JournalEntry, JournalFinding, erased_text, is_erased};
use super::{Draft, read, read_change, write};
use crate::domain::assessment::Assessment;
use crate::domain::formats::json_text;
use crate::domain::framework::Framework;
use std::rc::Rc;

/// What one page knows of a draft that is kept in storage and in the journal.
#[derive(Clone, Debug)]
pub struct KeptDraft {
    framework: Rc<Framework>,
    /// The text in storage, as this page last read or wrote it.
    text: Option<String>,
    /// The number of its last change. The next one has a larger number.
    change: u32,
    /// The last change in the journal that this page knows of.
    base: u32,
    /// What the text in storage was when the page opened the draft.
    opened: Option<String>,
    /// Whether the text in storage says its change.
    is_numbered: bool,
}

/// A change in storage that this page has not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeElsewhere {
    /// There is no draft any more.
    Deleted,
    /// There is this draft.
    Changed(Box<Draft>),
    /// There is something that cannot be read.
    Unreadable,
}

/// A text that is no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreadableText;

/// A text to be written to storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// The text: a draft, or that there is none any more. That is written too, so that a page knows of a deletion
    /// that the journal has not heard of.
    pub text: String,
    /// Whether it is a draft.
    pub is_draft: bool,
    change: u32,
}

/// What a text in storage says.
enum Stored {
    Nothing,
    /// There is no draft any more, since the change with this number.
    Deleted(u32),
    Draft(Box<Draft>),
    Unreadable,
}

/// What has come of an entry for the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Journalled {
    /// The journal has what storage has.
    Settled,
    /// The draft has changed meanwhile: the journal needs another entry.
    Behind,
    /// The journal has a draft that this page does not know, or says that it is deleted.
    Newer {
        /// The draft, if it is not deleted.
        draft: Option<Box<Draft>>,
        /// Whether it is certain that nothing here is lost when it takes the place of what storage had.
        is_certain: bool,
    },
    /// Neither storage nor the journal had a draft when the page opened.
    NothingThere,
    /// What the journal has cannot be read, so that it stays as it is.
    Unreadable,
}

impl KeptDraft {
    /// Nothing is known yet. Changes up to this number were before everything was deleted.
    pub fn new(framework: Rc<Framework>, erased: u32) -> Self {
        let (text, opened) = (None, None);
        Self { framework, text, change: erased, base: erased, opened, is_numbered: true }
    }

    /// The number of the last change that this page knows of.
    pub fn change(&self) -> u32 {
        self.change
    }

    /// Takes in what storage has when the page opens the draft.
    ///
    /// # Errors
    /// If there is a text that is no draft.
    pub fn open(&mut self, stored: Option<String>) -> Result<Option<Box<Draft>>, UnreadableText> {
        let draft = match self.read(stored.as_deref()) {
            Stored::Unreadable => return Err(UnreadableText),
            Stored::Nothing => None,
            Stored::Deleted(change) => {
                self.change = self.change.max(change);
                None
            }
            Stored::Draft(draft) => {
                self.change = self.change.max(draft.change.unwrap_or_default());
                self.is_numbered = draft.change.is_some();
                Some(draft)
            }
        };
        self.opened.clone_from(&stored);
        (self.text, self.base) = (stored, self.change);
        Ok(draft)
    }

    /// Compares what storage has with what this page knows, and takes it in. A change is told once.
    pub fn compare(&mut self, stored: Option<String>) -> Option<ChangeElsewhere> {
        if stored == self.text {
            return None;
        }
        let had_draft = self.has_draft();
        let (change, told) = match self.read(stored.as_deref()) {
            Stored::Unreadable => return Some(ChangeElsewhere::Unreadable),
            // Whoever deleted it has counted on. Another page may have tidied up after a deletion.
            Stored::Nothing if had_draft => (self.change + 1, Some(ChangeElsewhere::Deleted)),
            Stored::Nothing => (self.change, None),
            Stored::Deleted(change) => (change, had_draft.then_some(ChangeElsewhere::Deleted)),
            Stored::Draft(draft) => {
                (draft.change.unwrap_or_default(), Some(ChangeElsewhere::Changed(draft)))
            }
        };
        self.text = stored;
        (self.change, self.base) = (self.change.max(change), self.base.max(change));
        told
    }

    /// The text to write for these answers, which were saved at that moment.
    pub fn next(&self, assessment: &Assessment, saved_at: &str) -> NewText {
        let change = self.change + 1;
        let is_draft = !assessment.is_empty();
        let text = if is_draft {
            let (assessment, saved_at) = (assessment.clone(), saved_at.to_owned());
            let draft = Draft { assessment, saved_at, change: Some(change) };
            json_text::write(&write(&self.framework, &draft))
        } else {
            erased_text(change)
        };
        NewText { text, is_draft, change }
    }

    /// Whether a text that was read back from storage can be read.
    pub fn is_readable(&self, text: &str) -> bool {
        !matches!(self.read(Some(text)), Stored::Unreadable)
    }

    /// Notes that a text is in storage.
    pub fn wrote(&mut self, new: NewText) {
        (self.text, self.change, self.is_numbered) = (Some(new.text), new.change, true);
    }

    /// The text in storage that says that there is no draft, if it is no longer needed: the journal has it.
    pub fn leftover(&self) -> Option<&str> {
        self.text.as_deref().filter(|_| !self.has_draft() && self.base == self.change)
    }

    /// Notes that there is no text in storage.
    pub fn removed(&mut self) {
        self.text = None;
    }

    /// Whether storage has a draft, as far as this page knows.
    pub fn has_draft(&self) -> bool {
        is_draft(self.text.as_deref())
    }

    /// What the journal should have.
    pub fn entry(&self) -> JournalEntry {
        let text = self.text.as_deref().filter(|_| self.has_draft());
        JournalEntry::new(text, self.change, self.base)
    }

    /// Takes in what has come of an entry.
    pub fn journalled(&mut self, entry: &JournalEntry, finding: JournalFinding) -> Journalled {
        let (change, text) = match finding {
            JournalFinding::Unreadable => return Journalled::Unreadable,
            JournalFinding::Same | JournalFinding::Older => {
                self.base = self.base.max(entry.change);
                let now = self.entry();
                let is_settled = now.text == entry.text && now.change == entry.change;
                return if is_settled { Journalled::Settled } else { Journalled::Behind };
            }
            JournalFinding::Unknown { change, text } => (change, text),
        };
        // What storage has told of meanwhile is no news.
        if change < self.base || change == self.base && text.is_some() && text == self.text {
            return Journalled::Behind;
        }
        let draft = match self.read(text.as_deref()) {
            Stored::Unreadable => return Journalled::Unreadable,
            Stored::Nothing | Stored::Deleted(_) => None,
            Stored::Draft(draft) => Some(draft),
        };
        let is_untouched = self.text == self.opened;
        let is_certain = is_untouched && self.is_numbered && change > self.change;
        let is_told = !is_draft(self.opened.as_deref()) || !self.has_draft();
        (self.change, self.base) = (self.change.max(change), change);
        match draft {
            None if is_told => Journalled::NothingThere,
            draft => Journalled::Newer { draft, is_certain },
        }
    }

    fn read(&self, text: Option<&str>) -> Stored {
        let Some(text) = text else { return Stored::Nothing };
        let Ok(json) = json_text::read(text) else { return Stored::Unreadable };
        match (read(&self.framework, &json), read_change(&json)) {
            (Ok(draft), _) => Stored::Draft(Box::new(draft)),
            (Err(_), Some(change)) if is_erased(text) => Stored::Deleted(change),
            _ => Stored::Unreadable,
        }
    }
}

/// Whether there is a text, and it does not say that there is no draft.
fn is_draft(text: Option<&str>) -> bool {
    text.is_some_and(|text| !is_erased(text))
}
