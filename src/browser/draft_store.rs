//! The draft of one workspace in this browser: it is read at the start and saved at each change.
//!
//! Two tabs can have the same draft open, and neither may overwrite the other's work. So each save first
//! compares what is stored with what this page last read or wrote. If they differ, it writes nothing, and the
//! person is asked. What is saved goes to the journal too.

use super::host::Host;
use super::storage::StorageNamespace;
use super::{clock, journal};
use crate::app::{Quarantine, SavedAt, Settings, StorageError, StorageEvent};
use crate::domain::assessment::Assessment;
use crate::domain::formats::draft::{
    ChangeElsewhere, Draft, Journalled, KeptDraft, NewText, last_change,
};
use crate::domain::framework::Framework;
use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::rc::Rc;

/// How many unreadable texts of one draft are put into quarantine. The next one stays where it is.
const MAX_QUARANTINED: u32 = 20;

/// How long after it was opened a draft may still be replaced by a newer one from the journal, in milliseconds.
/// Later the person has begun to look at it, and is asked. Where there was none, there is nothing to look at.
const MAX_WAIT: f64 = 300.0;

/// How long the journal may be at work before the person is told that the disk may not have their answers, in
/// milliseconds. Some browsers have databases that never answer.
const MAX_JOURNALLING: u32 = 3_000;

/// The draft for one framework in this browser.
pub struct DraftStore {
    workspace_key: Rc<str>,
    namespace: StorageNamespace,
    /// The script that has the journal.
    host: Host,
    /// The language to write dates in, if not that of the texts.
    lang: Option<String>,
    kept: RefCell<KeptDraft>,
    /// Whether the journal is at work.
    is_journalling: Cell<bool>,
    /// Whether it has been at work for too long.
    is_journal_late: Cell<bool>,
    /// When the draft was opened, in milliseconds.
    opened_at: f64,
}

impl DraftStore {
    /// The draft of the workspace with this key. The settings say under which names it is stored. Changes up to
    /// `erased` were before everything was deleted.
    pub fn new(
        workspace_key: Rc<str>,
        framework: Rc<Framework>,
        settings: &Settings,
        host: Host,
        erased: u32,
    ) -> Self {
        Self {
            workspace_key,
            namespace: StorageNamespace::of(settings),
            host,
            lang: settings.lang.clone(),
            kept: RefCell::new(KeptDraft::new(framework, erased)),
            is_journalling: Cell::default(),
            is_journal_late: Cell::default(),
            opened_at: clock::milliseconds(),
        }
    }

    /// The key of the workspace that the draft is for.
    pub fn workspace_key(&self) -> Rc<str> {
        Rc::clone(&self.workspace_key)
    }

    /// The number of the last change that this page knows of.
    pub fn last_change(&self) -> u32 {
        self.kept.borrow().change()
    }

    /// The key that the draft is stored under.
    fn storage_key(&self) -> String {
        self.namespace.key("draft", &self.workspace_key)
    }

    /// Reads the draft.
    pub fn open(&self) -> StorageEvent {
        let text = match self.namespace.get(&self.storage_key()) {
            Err(error) => return StorageEvent::NotSaved(error),
            Ok(text) => text,
        };
        let opened = self.kept.borrow_mut().open(text.clone());
        match opened {
            Ok(draft) => StorageEvent::Found(self.shown(draft)),
            Err(_) => StorageEvent::FoundUnreadable(
                match self.quarantine(text.as_deref().unwrap_or_default()) {
                    Ok(()) => Quarantine::Moved,
                    Err(_) => Quarantine::InPlace,
                },
            ),
        }
    }

    /// Saves the answers, or removes the draft if there are none.
    pub fn save(&self, assessment: &Assessment) -> StorageEvent {
        self.try_save(assessment).unwrap_or_else(StorageEvent::NotSaved)
    }

    /// Removes the draft, whatever is in it.
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub fn remove(&self) -> Result<(), StorageError> {
        let nothing = self.kept.borrow().next(&Assessment::default(), "");
        self.write(nothing)
    }

    /// Writes a text. Where there is no room to say that there is no draft any more, the draft goes all the same.
    fn write(&self, new: NewText) -> Result<(), StorageError> {
        let (key, namespace) = (self.storage_key(), &self.namespace);
        let written = namespace.set(&key, &new.text);
        if new.is_draft {
            written?;
        } else if written.is_err() {
            namespace.remove(&key)?;
            let mut kept = self.kept.borrow_mut();
            kept.wrote(new);
            kept.removed();
            return Ok(());
        }
        // A page can put its own in place of what stores, so that what is said to be saved is read back.
        let stored = namespace.get(&key)?;
        if stored.as_ref() != Some(&new.text) || !self.kept.borrow().is_readable(&new.text) {
            return Err(StorageError::Blocked);
        }
        self.kept.borrow_mut().wrote(new);
        Ok(())
    }

    /// Removes what says that there is no draft any more, once the journal says it too.
    fn tidy(&self) {
        let mut kept = self.kept.borrow_mut();
        let key = self.storage_key();
        let is_there =
            |text: &str| self.namespace.get(&key).is_ok_and(|it| it.as_deref() == Some(text));
        // Where it cannot be removed, it says what is true.
        if kept.leftover().is_some_and(is_there) && self.namespace.remove(&key).is_ok() {
            kept.removed();
        }
    }

    /// What another tab or window has done to the draft since this page last read or wrote it, if anything. A
    /// change is reported once.
    pub fn changed_elsewhere(&self) -> Option<StorageEvent> {
        let text = match self.namespace.get(&self.storage_key()) {
            Ok(text) => text,
            Err(error) => return Some(StorageEvent::NotSaved(error)),
        };
        let change = self.kept.borrow_mut().compare(text)?;
        Some(match change {
            ChangeElsewhere::Deleted => StorageEvent::ChangedElsewhere(None),
            ChangeElsewhere::Changed(draft) => {
                StorageEvent::ChangedElsewhere(self.shown(Some(draft)))
            }
            ChangeElsewhere::Unreadable => StorageEvent::NotSaved(StorageError::Unreadable),
        })
    }

    /// Brings the journal up to what storage has, and says what comes of that. `None` if the journal is at work
    /// already: that work includes what has been saved meanwhile.
    pub async fn journal(&self) -> Option<StorageEvent> {
        if !self.namespace.is_on() || self.is_journalling.replace(true) {
            return None;
        }
        let event = self.journal_all().await;
        self.is_journalling.set(false);
        Some(event)
    }

    /// Brings the journal up to what storage has, and tells what comes of that. If it takes too long, that is told
    /// first: what the journal does later still counts.
    pub async fn journal_and_tell(&self, tell: impl Fn(StorageEvent)) {
        let mut work = pin!(self.journal());
        let mut outcome = clock::within(MAX_JOURNALLING, work.as_mut()).await;
        if outcome.is_none() {
            self.is_journal_late.set(true);
            tell(StorageEvent::NotJournalled);
            outcome = Some(work.await);
            self.is_journal_late.set(false);
        }
        // Changes that come while it is late have to wait for it too.
        let late = self.is_journal_late.get().then_some(StorageEvent::NotJournalled);
        if let Some(event) = outcome.flatten().or(late) {
            tell(event);
        }
    }

    async fn journal_all(&self) -> StorageEvent {
        let key = self.storage_key();
        loop {
            let entry = self.kept.borrow().entry();
            let Ok(finding) = journal::write(&self.host, &key, &entry).await else {
                return StorageEvent::NotJournalled;
            };
            let journalled = self.kept.borrow_mut().journalled(&entry, finding);
            match journalled {
                Journalled::Behind => {}
                Journalled::Settled => {
                    self.tidy();
                    return StorageEvent::Journalled;
                }
                Journalled::Unreadable => return StorageEvent::NotJournalled,
                Journalled::NothingThere => {
                    self.tidy();
                    return StorageEvent::Found(None);
                }
                Journalled::Newer { draft, is_certain } => {
                    // A clock that has been put back tells nothing.
                    let waited = clock::milliseconds() - self.opened_at;
                    let is_early = (0.0..MAX_WAIT).contains(&waited);
                    let is_unseen = is_early || !self.kept.borrow().has_draft();
                    return StorageEvent::FoundNewer {
                        theirs: self.shown(draft),
                        is_certain: is_certain && is_unseen,
                    };
                }
            }
        }
    }

    fn try_save(&self, assessment: &Assessment) -> Result<StorageEvent, StorageError> {
        if let Some(event) = self.changed_elsewhere() {
            return Ok(event);
        }
        let now = clock::now();
        let new = self.kept.borrow().next(assessment, &now);
        self.write(new)?;
        let is_draft = !assessment.is_empty();
        Ok(StorageEvent::Saved(is_draft.then(|| clock::shown(&now, self.lang.as_deref()))))
    }

    fn shown(&self, draft: Option<Box<Draft>>) -> Option<(Assessment, SavedAt)> {
        let draft = draft?;
        Some((draft.assessment, clock::shown(&draft.saved_at, self.lang.as_deref())))
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

/// Deletes everything that any widget has stored in this browser. Returns the number that all later changes are above,
/// and whether all is deleted: where the browser refuses the journal, what is in storage is. Changes up to `last`
/// are known to the page.
///
/// The journal comes first: if the browser stops in between, it says that what storage still has is deleted.
///
/// # Errors
/// When the browser does not allow it, or the journal does not answer. Nothing is deleted then.
pub async fn erase(host: &Host, last: u32) -> Result<(u32, bool), StorageError> {
    // Else the journal would for a moment say that the drafts are deleted, and a page that opens then would believe it.
    StorageNamespace::check_removable()?;
    let mut last = last;
    for text in StorageNamespace::all_texts()? {
        last = last.max(last_change(&text).unwrap_or_default());
    }
    let begun = clock::within(MAX_JOURNALLING, journal::begin_to_erase(host)).await;
    let Ok(turn) = begun.ok_or(StorageError::Blocked)? else {
        StorageNamespace::clear()?;
        return Ok((last, false));
    };
    // What has begun is awaited to its end, however long it takes: it cannot be taken back.
    let erased = journal::erase(turn, last).await.map_err(|_| StorageError::Blocked)?;
    Ok((erased, StorageNamespace::clear().is_ok()))
}
