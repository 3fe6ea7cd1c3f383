//! The draft of each workspace, in this browser's storage.

use crate::app::{Settings, StorageEvent, Workspace};
use crate::browser::draft_store::{self, DraftStore};
use crate::browser::framework_store;
use crate::browser::storage::StorageNamespace;
use std::cell::RefCell;
use std::rc::Rc;

/// The draft of each workspace. Clones share the same ones.
#[derive(Clone)]
pub(super) struct Drafts {
    settings: Rc<Settings>,
    namespace: StorageNamespace,
    stores: Rc<RefCell<Vec<DraftStore>>>,
}

impl Drafts {
    pub(super) fn new(settings: Rc<Settings>) -> Self {
        let namespace = StorageNamespace::of(&settings);
        Self { settings, namespace, stores: Rc::default() }
    }

    pub(super) fn namespace(&self) -> &StorageNamespace {
        &self.namespace
    }

    /// Reads the draft of a workspace, and watches it from now on.
    pub(super) fn open(&self, workspace: &Workspace) -> StorageEvent {
        let (key, framework) = (Rc::clone(&workspace.key), Rc::clone(&workspace.framework));
        let store = DraftStore::new(key, framework, &self.settings);
        let event = match store.open() {
            // It came with answers, from a file.
            StorageEvent::Found(None) if !workspace.assessment.is_empty() => {
                store.save(&workspace.assessment)
            }
            event => event,
        };
        self.watch(store);
        event
    }

    /// Keeps the framework's file, if it is the person's, and reads the draft, which may be there from
    /// before.
    pub(super) fn keep(&self, workspace: &Workspace) -> StorageEvent {
        let kept = workspace
            .file
            .as_ref()
            .map(|file| framework_store::keep(&self.namespace, &workspace.key, file));
        match kept {
            Some(Err(error)) => {
                let (key, framework) = (Rc::clone(&workspace.key), Rc::clone(&workspace.framework));
                self.watch(DraftStore::new(key, framework, &self.settings));
                StorageEvent::NotSaved(error)
            }
            _ => self.open(workspace),
        }
    }

    /// Saves the answers of a workspace, if its draft is open.
    pub(super) fn save(&self, workspace: &Workspace) -> Option<StorageEvent> {
        let stores = self.stores.borrow();
        let store = stores.iter().find(|store| *store.name() == *workspace.key)?;
        Some(store.save(&workspace.assessment))
    }

    /// What another tab or window has done to each draft since this page read or wrote it.
    pub(super) fn look(&self) -> Vec<(Rc<str>, StorageEvent)> {
        let stores = self.stores.borrow();
        stores.iter().filter_map(|store| Some((store.name(), store.look()?))).collect()
    }

    /// Removes the draft under this key, and the framework's file.
    pub(super) fn remove(&self, key: &str) {
        self.forget(key);
        // What cannot be removed could not be kept either.
        let _ = framework_store::remove(&self.namespace, key);
        let _ = draft_store::remove(&self.namespace, key);
    }

    /// Deletes all that any widget has kept in this browser, and says whether that worked.
    pub(super) fn clear(&self) -> bool {
        self.stores.borrow_mut().clear();
        StorageNamespace::clear().is_ok()
    }

    /// A framework with the same key as an earlier one takes its place.
    fn watch(&self, store: DraftStore) {
        self.forget(&store.name());
        self.stores.borrow_mut().push(store);
    }

    fn forget(&self, key: &str) {
        self.stores.borrow_mut().retain(|store| *store.name() != *key);
    }
}
