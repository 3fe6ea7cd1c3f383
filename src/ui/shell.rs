//! What follows from the state in the browser, and what comes back from there as actions.

use super::View;
use super::screens::heading;
use crate::browser::draft_store::DraftStore;
use crate::browser::host::Host;
use crate::browser::storage::Space;
use crate::browser::{framework_file, framework_store, json, location, page, storage};
use crate::state::{Action, Entry, Heard, Keeping, Loading, Settings, State, news};
use crate::text;
use gloo::events::EventListener;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// The draft of each framework.
type Stores = Rc<RefCell<Vec<Rc<DraftStore>>>>;

/// Ties the state to storage, address, focus and title.
pub(super) struct Shell {
    stores: Stores,
    /// The page's side.
    host: Host,
    /// Where drafts are kept is settled when the widget opens.
    settings: Rc<Settings>,
    /// The state that was last followed.
    seen: Rc<State>,
    /// Dropped with the widget, and then silent.
    listeners: Vec<EventListener>,
}

impl Shell {
    /// Ties a state of which nothing has been followed yet.
    pub(super) fn new(state: Rc<State>, host: Host) -> Self {
        let settings = Rc::clone(&state.settings);
        Self { stores: Stores::default(), host, settings, seen: state, listeners: Vec::new() }
    }

    /// After the first render: where are we, and what is kept here?
    pub(super) fn open(&mut self, view: &View) {
        let own = framework_store::all(&Space::of(&self.settings));
        // Without an address to read, the widget begins at the start.
        let embedded = self.settings.embedded;
        let fragment = if embedded { None } else { location::fragment().ok() };
        let fragment = fragment.unwrap_or_default();
        for entry in view.state.library.entries() {
            self.open_store(entry);
        }
        for (framework, file) in &own {
            self.open_store(&Entry::own(Rc::clone(framework), Rc::clone(file)));
        }
        let stores = self.stores.borrow().clone();
        let found: Vec<_> = stores.iter().map(|store| (store.name(), store.open())).collect();
        view.act.emit(Action::Open { fragment, own });
        for (key, heard) in found {
            view.act.emit(Action::Storage(key, heard));
        }
        if let Some(address) = self.settings.framework_src.clone() {
            let (act, host) = (view.act.clone(), self.host.clone());
            spawn_local(async move {
                act.emit(Action::Give(framework_file::load(&host, &address).await));
            });
        }
        // Without listeners the widget works all the same: it looks again before each save.
        let (stores, act) = (Rc::clone(&self.stores), view.act.clone());
        let storage_listener = storage::on_change(move || {
            for store in &*stores.borrow() {
                if let Some(heard) = store.look() {
                    act.emit(Action::Storage(store.name(), heard));
                }
            }
        });
        self.listeners.extend(storage_listener.ok());
        if !embedded {
            let act = view.act.clone();
            let on_address = location::on_change(move |fragment| act.emit(Action::At(fragment)));
            self.listeners.extend(on_address.ok());
        }
    }

    fn open_store(&self, entry: &Entry) -> Rc<DraftStore> {
        let store = Rc::new(DraftStore::new(
            entry.key.clone(),
            Rc::clone(&entry.framework),
            &self.settings,
        ));
        self.stores.borrow_mut().push(Rc::clone(&store));
        store
    }

    /// After each other render: does in the browser what follows from what has changed.
    pub(super) fn follow(&mut self, view: &View, root: Option<Element>) {
        let now = &view.state;
        let before = std::mem::replace(&mut self.seen, Rc::clone(now));

        if now.wipes != before.wipes {
            self.wipe(view);
        }
        if now.later == Loading::Begun && before.later != Loading::Begun {
            let (act, host) = (view.act.clone(), self.host.clone());
            spawn_local(async move {
                act.emit(Action::LaterLoaded(host.load_later().await.is_ok()));
            });
        }
        for entry in now.library.entries() {
            let earlier = before.library.get(&entry.key);
            self.follow_entry(view, entry, earlier);
        }
        for gone in before.library.entries().filter(|e| now.library.get(&e.key).is_none()) {
            self.forget(gone);
        }
        let embedded = self.settings.embedded;
        if now.pushes != before.pushes && !embedded {
            go_to_address(now);
        }
        if now.moves != before.moves && !embedded {
            // Focus goes there too, and brings it into sight.
            let _ = page::scroll_to(root.as_ref());
        }
        if now.focuses != before.focuses {
            let element = root.and_then(|root| page::beside(&root, &view.focus_id(now.focus)));
            // What cannot take focus is still on screen.
            let _ = page::focus(element);
        }
        if !embedded {
            let title = text::page_title(&heading(now), now.form.problem.is_some());
            // Where the title cannot be set, the heading says the same.
            let _ = page::set_title(&title);
        }
        for news in news(&before, now) {
            if let Some(detail) = json::to_js(&news.detail) {
                // A page that does not listen well is no reason to stop.
                let _ = self.host.hear(news.name, &detail);
            }
        }
    }

    fn follow_entry(&self, view: &View, entry: &Entry, before: Option<&Entry>) {
        if entry.wording == Loading::Begun && before.is_none_or(|b| b.wording != Loading::Begun) {
            self.load_wording(view, entry);
        }
        let known = self.stores.borrow().iter().any(|store| store.is_for(entry));
        if !known {
            self.keep(view, entry);
        } else if before.is_some_and(|before| before.edits != entry.edits) {
            self.save(view, entry);
        }
    }

    fn load_wording(&self, view: &View, entry: &Entry) {
        let (key, act, host) = (entry.key.clone(), view.act.clone(), self.host.clone());
        let id = entry.framework.id.clone();
        spawn_local(async move {
            let loaded = framework_file::wording(&host, &id).await;
            act.emit(Action::Descriptions(key, loaded));
        });
    }

    /// Keeps a framework that the person brought, and opens its draft, which may be there from
    /// before.
    fn keep(&self, view: &View, entry: &Entry) {
        self.stores.borrow_mut().retain(|store| store.name() != entry.key);
        let store = self.open_store(entry);
        let space = Space::of(&self.settings);
        let kept = entry.file.as_ref().map(|file| framework_store::keep(&space, &entry.key, file));
        let heard = match kept {
            Some(Err(error)) => Heard::NotSaved(error),
            // It came with answers, from a file.
            _ => match store.open() {
                Heard::Found(None) if !entry.assessment.is_empty() => store.save(&entry.assessment),
                heard => heard,
            },
        };
        view.act.emit(Action::Storage(entry.key.clone(), heard));
    }

    /// Forgets a framework that the person removed, with its draft.
    fn forget(&self, entry: &Entry) {
        self.stores.borrow_mut().retain(|store| store.name() != entry.key);
        // What cannot be removed could not be kept either.
        let _ = framework_store::remove(&Space::of(&self.settings), &entry.key);
        let _ = DraftStore::new(entry.key.clone(), Rc::clone(&entry.framework), &self.settings)
            .remove();
    }

    /// Deletes all that any widget has kept in this browser. The stores begin afresh, with nothing.
    fn wipe(&self, view: &View) {
        let done = Space::wipe().is_ok();
        self.stores.borrow_mut().clear();
        for entry in view.state.library.entries() {
            let store = self.open_store(entry);
            view.act.emit(Action::Storage(entry.key.clone(), store.open()));
        }
        view.act.emit(Action::Wiped(done));
    }

    /// Saves at once, unless the person has a choice to make first.
    fn save(&self, view: &View, entry: &Entry) {
        let stores = self.stores.borrow();
        let store = stores.iter().find(|store| store.name() == entry.key);
        if let Some(store) = store
            && !matches!(entry.keeping, Keeping::ChangedElsewhere { .. })
        {
            let heard = store.save(&entry.assessment);
            view.act.emit(Action::Storage(entry.key.clone(), heard));
        }
    }
}

/// The address follows the screen. Where it cannot, the screens work without it.
fn go_to_address(state: &State) {
    let address = state.screen.address(&state.library);
    if location::fragment().as_ref() != Ok(&address) {
        let _ = location::push(&address);
    }
}
