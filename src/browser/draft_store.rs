//! The draft of one workspace in this browser: it is read at the start and saved at each change.
//!
//! Two tabs can have the same draft open, and neither may overwrite the other's work. So each save first
//! compares what is stored with what this page last read or wrote. If they differ, it writes nothing, and the
//! person is asked.

use super::storage::StorageNamespace;
use super::{clock, json};
use crate::app::{Quarantine, SavedAt, Settings, StorageError, StorageEvent};
use crate::domain::assessment::Assessment;
use crate::domain::formats::draft::{self, Draft};
use crate::domain::framework::Framework;
use std::cell::RefCell;
use std::rc::Rc;

/// How many unreadable texts of one draft are put into quarantine. The next one stays where it is.
const MAX_QUARANTINED: u32 = 20;

/// The draft for one framework in this browser.
pub struct DraftStore {
    workspace_key: Rc<str>,
    framework: Rc<Framework>,
    namespace: StorageNamespace,
    /// The language to write dates in, if not the browser's own.
    lang: Option<String>,
    /// The stored text as this page last read or wrote it.
    known: RefCell<Option<String>>,
}

impl DraftStore {
    /// The draft of the workspace with this key. The settings say under which names it is stored.
    pub fn new(workspace_key: Rc<str>, framework: Rc<Framework>, settings: &Settings) -> Self {
        let (namespace, lang) = (StorageNamespace::of(settings), settings.lang.clone());
        Self { workspace_key, framework, namespace, lang, known: RefCell::new(None) }
    }

    /// The key of the workspace that the draft is for.
    pub fn workspace_key(&self) -> Rc<str> {
        Rc::clone(&self.workspace_key)
    }

    /// The key that the draft is stored under.
    fn storage_key(&self) -> String {
        storage_key(&self.namespace, &self.workspace_key)
    }

    /// Reads the draft.
    pub fn open(&self) -> StorageEvent {
        let text = match self.namespace.get(&self.storage_key()) {
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

    /// Saves the answers, or removes the draft if there are none.
    pub fn save(&self, assessment: &Assessment) -> StorageEvent {
        self.try_save(assessment).unwrap_or_else(StorageEvent::NotSaved)
    }

    /// What another tab or window has done to the draft since this page last read or wrote it, if anything. A
    /// change is reported once.
    pub fn changed_elsewhere(&self) -> Option<StorageEvent> {
        match self.namespace.get(&self.storage_key()) {
            Ok(text) if text == *self.known.borrow() => None,
            Ok(text) => Some(self.take_in_change(text)),
            Err(error) => Some(StorageEvent::NotSaved(error)),
        }
    }

    fn try_save(&self, assessment: &Assessment) -> Result<StorageEvent, StorageError> {
        if let Some(event) = self.changed_elsewhere() {
            return Ok(event);
        }
        if assessment.is_empty() {
            self.namespace.remove(&self.storage_key())?;
            self.known.replace(None);
            return Ok(StorageEvent::Saved(None));
        }
        let draft = Draft { assessment: assessment.clone(), saved_at: clock::now() };
        let json = draft::write(&self.framework, &draft);
        let text = json::write(&json).ok_or(StorageError::Blocked)?;
        self.namespace.set(&self.storage_key(), &text)?;
        self.known.replace(Some(text));
        Ok(StorageEvent::Saved(Some(clock::shown(&draft.saved_at, self.lang.as_deref()))))
    }

    fn take_in_change(&self, text: Option<String>) -> StorageEvent {
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

    /// Moves a text to a key of its own. It is copied first and then removed, so that no failure loses it.
    fn quarantine(&self, text: &str) -> Result<(), StorageError> {
        for number in 1..=MAX_QUARANTINED {
            let key = self.namespace.key("aside", &format!("{}.{number}", self.workspace_key));
            if self.namespace.get(&key)?.is_none() {
                self.namespace.set(&key, text)?;
                return self.namespace.remove(&self.storage_key());
            }
        }
        Err(StorageError::Full)
    }
}

fn storage_key(namespace: &StorageNamespace, workspace_key: &str) -> String {
    namespace.key("draft", workspace_key)
}

/// Removes the draft of the workspace with this key, whatever is in it.
///
/// # Errors
/// When the browser does not allow it.
pub fn remove(namespace: &StorageNamespace, workspace_key: &str) -> Result<(), StorageError> {
    namespace.remove(&storage_key(namespace, workspace_key))
}
