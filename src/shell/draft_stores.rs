//! The draft of each workspace, in this browser's storage.

use crate::app::{Settings, StorageEvent, Workspace};
use crate::browser::draft_store::{self, DraftStore};
use crate::browser::framework_store;
use crate::browser::storage::StorageNamespace;
use std::cell::RefCell;
use std::rc::Rc;

/// The draft of each workspace. Clones share the same ones.
#[derive(Clone)]
pub(super) struct DraftStores {
    settings: Rc<Settings>,
    namespace: StorageNamespace,
    stores: Rc<RefCell<Vec<DraftStore>>>,
}

impl DraftStores {
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
        let event = store.open();
        self.watch(store);
        event
    }

    /// Stores the framework's file, if the person imported it, and reads the draft: there may be one from an
    /// earlier import.
    pub(super) fn keep(&self, workspace: &Workspace) -> StorageEvent {
        let stored = workspace
            .file
            .as_ref()
            .map(|file| framework_store::keep(&self.namespace, &workspace.key, file));
        match stored {
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
        let store = stores.iter().find(|store| *store.workspace_key() == *workspace.key)?;
        Some(store.save(&workspace.assessment))
    }

    /// What another tab or window has done to each draft since this page read or wrote it.
    pub(super) fn changed_elsewhere(&self) -> Vec<(Rc<str>, StorageEvent)> {
        let stores = self.stores.borrow();
        stores
            .iter()
            .filter_map(|store| Some((store.workspace_key(), store.changed_elsewhere()?)))
            .collect()
    }

    /// Removes the draft under this key, and the framework's file.
    pub(super) fn remove(&self, key: &str) {
        self.forget(key);
        // A browser that lets nothing be removed has let nothing be stored.
        let _ = framework_store::remove(&self.namespace, key);
        let _ = draft_store::remove(&self.namespace, key);
    }

    /// Deletes all that any widget has stored in this browser, and says whether that worked.
    pub(super) fn clear(&self) -> bool {
        self.stores.borrow_mut().clear();
        StorageNamespace::clear().is_ok()
    }

    /// Adds a store, in place of an earlier one for a workspace with the same key.
    fn watch(&self, store: DraftStore) {
        self.forget(&store.workspace_key());
        self.stores.borrow_mut().push(store);
    }

    fn forget(&self, key: &str) {
        self.stores.borrow_mut().retain(|store| *store.workspace_key() != *key);
    }
}
