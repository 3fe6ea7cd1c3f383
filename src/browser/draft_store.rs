//! The draft in this browser: read at the start, saved at each change, never over somebody's work.
//!
//! Before each write it looks at what is there. If that is not what it read or wrote last, another
//! tab or window was here, and the person is asked instead.

use super::storage::StorageNamespace;
use super::{clock, json};
use crate::app::{Quarantine, SavedAt, Settings, StorageError, StorageEvent};
use crate::domain::assessment::Assessment;
use crate::domain::formats::draft::{self, Draft};
use crate::domain::framework::Framework;
use std::cell::RefCell;
use std::rc::Rc;

/// The most unreadable texts that are set aside, before the next one stays where it is.
const MOST_QUARANTINED: u32 = 20;

/// The draft for one framework in this browser.
pub struct DraftStore {
    name: Rc<str>,
    framework: Rc<Framework>,
    namespace: StorageNamespace,
    /// The language to write moments in, if not the browser's own.
    lang: Option<String>,
    /// What is in storage as far as this page knows.
    known: RefCell<Option<String>>,
}

impl DraftStore {
    /// The draft for a framework, under this name, as the settings want it.
    pub fn new(name: Rc<str>, framework: Rc<Framework>, settings: &Settings) -> Self {
        let (namespace, lang) = (StorageNamespace::of(settings), settings.lang.clone());
        Self { name, framework, namespace, lang, known: RefCell::new(None) }
    }

    /// The name that tells it from the drafts for other frameworks.
    pub fn name(&self) -> Rc<str> {
        Rc::clone(&self.name)
    }

    /// The key that the draft is kept under.
    pub fn key(&self) -> String {
        key(&self.namespace, &self.name)
    }

    /// Reads the draft.
    pub fn open(&self) -> StorageEvent {
        let text = match self.namespace.get(&self.key()) {
            Err(error) => return StorageEvent::NotSaved(error),
            Ok(None) => return StorageEvent::Found(None),
            Ok(Some(text)) => text,
        };
        match self.read(&text) {
            Some(found) => {
                self.known.replace(Some(text));
                StorageEvent::Found(Some(found))
            }
            None => StorageEvent::FoundUnreadable(match self.quarantine(&text) {
                Ok(()) => Quarantine::Moved,
                Err(_) => Quarantine::InPlace,
            }),
        }
    }

    /// Saves the answers; forgets the draft if there are none.
    pub fn save(&self, assessment: &Assessment) -> StorageEvent {
        self.try_save(assessment).unwrap_or_else(StorageEvent::NotSaved)
    }

    /// What another tab or window has done to the draft since this page read or wrote it.
    pub fn look(&self) -> Option<StorageEvent> {
        match self.namespace.get(&self.key()) {
            Ok(text) if text == *self.known.borrow() => None,
            Ok(text) => Some(self.elsewhere(text)),
            Err(error) => Some(StorageEvent::NotSaved(error)),
        }
    }

    fn try_save(&self, assessment: &Assessment) -> Result<StorageEvent, StorageError> {
        if let Some(heard) = self.look() {
            return Ok(heard);
        }
        if assessment.is_empty() {
            self.namespace.remove(&self.key())?;
            self.known.replace(None);
            return Ok(StorageEvent::Saved(None));
        }
        let draft = Draft { assessment: assessment.clone(), saved_at: clock::now() };
        let json = draft::write(&self.framework, &draft);
        let text = json::write(&json).ok_or(StorageError::Blocked)?;
        self.namespace.set(&self.key(), &text)?;
        self.known.replace(Some(text));
        Ok(StorageEvent::Saved(Some(clock::shown(&draft.saved_at, self.lang.as_deref()))))
    }

    fn elsewhere(&self, text: Option<String>) -> StorageEvent {
        let theirs = match &text {
            None => None,
            Some(text) => match self.read(text) {
                Some(theirs) => Some(theirs),
                None => return StorageEvent::NotSaved(StorageError::Unreadable),
            },
        };
        self.known.replace(text);
        StorageEvent::ChangedElsewhere(theirs)
    }

    fn read(&self, text: &str) -> Option<(Assessment, SavedAt)> {
        let draft = draft::read(&self.framework, &json::read(text).ok()?).ok()?;
        let saved_at = clock::shown(&draft.saved_at, self.lang.as_deref());
        Some((draft.assessment, saved_at))
    }

    /// Copies a text to a key of its own, and only then takes it from under the draft's key.
    fn quarantine(&self, text: &str) -> Result<(), StorageError> {
        for number in 1..=MOST_QUARANTINED {
            let key = self.namespace.key("aside", &format!("{}.{number}", self.name));
            if self.namespace.get(&key)?.is_none() {
                self.namespace.set(&key, text)?;
                return self.namespace.remove(&self.key());
            }
        }
        Err(StorageError::Full)
    }
}

fn key(namespace: &StorageNamespace, name: &str) -> String {
    namespace.key("draft", name)
}

/// Removes the draft of this name, whatever is in it.
///
/// # Errors
/// When the browser does not allow it.
pub fn remove(namespace: &StorageNamespace, name: &str) -> Result<(), StorageError> {
    namespace.remove(&key(namespace, name))
}
