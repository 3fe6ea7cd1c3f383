//! The draft of each workspace, in this browser's storage.

use crate::app::{Action, DraftAction, Settings, StorageEvent, Workspace};
use crate::browser::draft_store::{self, DraftStore};
use crate::browser::framework_store;
use crate::browser::host::Host;
use crate::browser::storage::StorageNamespace;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// The draft of each workspace. Clones share the same ones. What storage and the journal say of a draft is sent
/// as an action.
#[derive(Clone)]
pub(super) struct DraftStores {
    settings: Rc<Settings>,
    host: Host,
    namespace: StorageNamespace,
    stores: Rc<RefCell<Vec<Rc<DraftStore>>>>,
    /// The number that all changes are above since everything was deleted on this page.
    erased: Rc<Cell<u32>>,
    dispatch: Callback<Action>,
}

impl DraftStores {
    pub(super) fn new(settings: Rc<Settings>, host: Host, dispatch: Callback<Action>) -> Self {
        let namespace = StorageNamespace::of(&settings);
        Self { settings, host, namespace, stores: Rc::default(), erased: Rc::default(), dispatch }
    }

    pub(super) fn namespace(&self) -> &StorageNamespace {
        &self.namespace
    }

    /// Reads the draft of a workspace, and watches it from now on.
    pub(super) fn open(&self, workspace: &Workspace) {
        let store = self.watch(workspace);
        let event = store.open();
        self.tell(&store, event);
    }

    /// Stores the framework's file, if the person imported it, and reads the draft: there may be one from an
    /// earlier import.
    pub(super) fn keep(&self, workspace: &Workspace) {
        let stored = workspace
            .file
            .as_ref()
            .map(|file| framework_store::keep(&self.namespace, &workspace.key, file));
        match stored {
            Some(Err(error)) => {
                let store = self.watch(workspace);
                self.send(&store, StorageEvent::NotSaved(error));
            }
            _ => self.open(workspace),
        }
    }

    /// Saves the answers of a workspace, if its draft is open.
    pub(super) fn save(&self, workspace: &Workspace) {
        if let Some(store) = self.find(&workspace.key) {
            match store.save(&workspace.assessment) {
                // There is nothing new for the journal. It would ask again about what the person has decided.
                event @ StorageEvent::NotSaved(_) => self.send(&store, event),
                event => self.tell(&store, event),
            }
        }
    }

    /// Says what another tab or window has done to each draft since this page read or wrote it.
    pub(super) fn tell_changes_elsewhere(&self) {
        let stores = self.stores.borrow().clone();
        for store in stores {
            if let Some(event) = store.changed_elsewhere() {
                self.tell(&store, event);
            }
        }
    }

    /// Removes the draft under this key, and the framework's file.
    pub(super) fn remove(&self, key: &str) {
        // A browser that lets nothing be removed has let nothing be stored.
        let _ = framework_store::remove(&self.namespace, key);
        if let Some(store) = self.find(key) {
            let _ = store.remove();
            self.forget(key);
            spawn_local(async move {
                store.journal().await;
            });
        }
    }

    /// Deletes all that any widget has stored in this browser, and says whether that worked.
    pub(super) fn clear(&self) {
        let stores = self.stores.take();
        let last = stores.iter().map(|store| store.last_change()).max().unwrap_or_default();
        let this = self.clone();
        spawn_local(async move {
            let outcome = draft_store::erase(&this.host, last).await;
            // What storage did not let go of is still the person's draft, and newer than the deletion in the journal.
            let (last, is_done) = outcome.unwrap_or((this.erased.get(), false));
            this.erased.set(last);
            this.dispatch.emit(DraftAction::EverythingDeleted(is_done).into());
        });
    }

    /// Sends what storage says of a draft, and brings the journal up to it.
    fn tell(&self, store: &Rc<DraftStore>, event: StorageEvent) {
        self.send(store, event);
        let (stores, store) = (self.clone(), Rc::clone(store));
        spawn_local(async move {
            let tell = |event| {
                // Another store may have taken its place, and what the journal says is of an earlier draft.
                let is_here = |it: Rc<DraftStore>| Rc::ptr_eq(&it, &store);
                if stores.find(&store.workspace_key()).is_some_and(is_here) {
                    stores.send(&store, event);
                }
            };
            store.journal_and_tell(tell).await;
        });
    }

    fn send(&self, store: &DraftStore, event: StorageEvent) {
        self.dispatch.emit(DraftAction::Storage(store.workspace_key(), event).into());
    }

    fn find(&self, key: &str) -> Option<Rc<DraftStore>> {
        let stores = self.stores.borrow();
        stores.iter().find(|store| &*store.workspace_key() == key).cloned()
    }

    /// Adds a store for a workspace, in place of an earlier one.
    fn watch(&self, workspace: &Workspace) -> Rc<DraftStore> {
        let (key, framework) = (Rc::clone(&workspace.key), Rc::clone(&workspace.framework));
        self.forget(&key);
        let store = Rc::new(DraftStore::new(
            key,
            framework,
            &self.settings,
            self.host.clone(),
            self.erased.get(),
        ));
        self.stores.borrow_mut().push(Rc::clone(&store));
        store
    }

    fn forget(&self, key: &str) {
        self.stores.borrow_mut().retain(|store| &*store.workspace_key() != key);
    }
}
