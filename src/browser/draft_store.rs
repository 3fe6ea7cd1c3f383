//! The draft in this browser: read at the start, saved at each change, never over somebody's work.
//!
//! Before each write it looks at what is there. If that is not what it read or wrote last, another
//! tab or window was here, and the person is asked instead.

use super::storage::Space;
use super::{clock, json};
use crate::domain::assessment::Assessment;
use crate::domain::formats::draft::{self, Draft};
use crate::domain::framework::Framework;
use crate::state::{Entry, Heard, KeepError, SavedAt, SetAside, Settings};
use std::cell::RefCell;
use std::rc::Rc;

/// The most unreadable texts that are set aside, before the next one stays where it is.
const MOST_ASIDE: u32 = 20;

/// The draft for one framework in this browser.
pub struct DraftStore {
    name: Rc<str>,
    framework: Rc<Framework>,
    space: Space,
    /// The language to write moments in, if not the browser's own.
    lang: Option<String>,
    /// What is in storage as far as this page knows.
    known: RefCell<Option<String>>,
}

impl DraftStore {
    /// The draft for a framework, under this name, as the settings want it.
    pub fn new(name: Rc<str>, framework: Rc<Framework>, settings: &Settings) -> Self {
        let (space, lang) = (Space::of(settings), settings.lang.clone());
        Self { name, framework, space, lang, known: RefCell::new(None) }
    }

    /// The name that tells it from the drafts for other frameworks.
    pub fn name(&self) -> Rc<str> {
        Rc::clone(&self.name)
    }

    /// Whether it is for this framework, and not for an earlier file with its name.
    pub fn is_for(&self, entry: &Entry) -> bool {
        let same = entry.file.is_none() || Rc::ptr_eq(&self.framework, &entry.framework);
        self.name == entry.key && same
    }

    /// The key that the draft is kept under.
    pub fn key(&self) -> String {
        self.space.key("draft", &self.name)
    }

    /// Reads the draft.
    pub fn open(&self) -> Heard {
        let text = match self.space.get(&self.key()) {
            Err(error) => return Heard::NotSaved(error),
            Ok(None) => return Heard::Found(None),
            Ok(Some(text)) => text,
        };
        match self.read(&text) {
            Some(found) => {
                self.known.replace(Some(text));
                Heard::Found(Some(found))
            }
            None => Heard::FoundUnreadable(match self.set_aside(&text) {
                Ok(()) => SetAside::Kept,
                Err(_) => SetAside::Stays,
            }),
        }
    }

    /// Saves the answers; forgets the draft if there are none.
    pub fn save(&self, assessment: &Assessment) -> Heard {
        self.try_save(assessment).unwrap_or_else(Heard::NotSaved)
    }

    /// What another tab or window has done to the draft since this page read or wrote it.
    pub fn look(&self) -> Option<Heard> {
        match self.space.get(&self.key()) {
            Ok(text) if text == *self.known.borrow() => None,
            Ok(text) => Some(self.elsewhere(text)),
            Err(error) => Some(Heard::NotSaved(error)),
        }
    }

    /// Forgets the draft, whatever is in it.
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub fn remove(&self) -> Result<(), KeepError> {
        self.space.remove(&self.key())
    }

    fn try_save(&self, assessment: &Assessment) -> Result<Heard, KeepError> {
        if let Some(heard) = self.look() {
            return Ok(heard);
        }
        if assessment.is_empty() {
            self.space.remove(&self.key())?;
            self.known.replace(None);
            return Ok(Heard::Saved(None));
        }
        let draft = Draft { assessment: assessment.clone(), saved_at: clock::now() };
        let json = draft::write(&self.framework, &draft);
        let text = json::write(&json).ok_or(KeepError::Blocked)?;
        self.space.set(&self.key(), &text)?;
        self.known.replace(Some(text));
        Ok(Heard::Saved(Some(clock::shown(&draft.saved_at, self.lang.as_deref()))))
    }

    fn elsewhere(&self, text: Option<String>) -> Heard {
        let theirs = match &text {
            None => None,
            Some(text) => match self.read(text) {
                Some(theirs) => Some(theirs),
                None => return Heard::NotSaved(KeepError::Unreadable),
            },
        };
        self.known.replace(text);
        Heard::ChangedElsewhere(theirs)
    }

    fn read(&self, text: &str) -> Option<(Assessment, SavedAt)> {
        let draft = draft::read(&self.framework, &json::read(text).ok()?).ok()?;
        let saved_at = clock::shown(&draft.saved_at, self.lang.as_deref());
        Some((draft.assessment, saved_at))
    }

    /// Copies a text to a key of its own, and only then takes it from under the draft's key.
    fn set_aside(&self, text: &str) -> Result<(), KeepError> {
        for number in 1..=MOST_ASIDE {
            let key = self.space.key("aside", &format!("{}.{number}", self.name));
            if self.space.get(&key)?.is_none() {
                self.space.set(&key, text)?;
                return self.space.remove(&self.key());
            }
        }
        Err(KeepError::Full)
    }
}
