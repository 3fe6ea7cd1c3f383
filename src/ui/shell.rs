//! What follows from the state in the browser, and what comes back from there as actions.

use super::View;
use super::screens::heading;
use crate::browser::draft_store::DraftStore;
use crate::browser::{location, page, storage};
use crate::state::{Action, Keeping, Screen, State};
use crate::text;
use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::Element;

/// Ties the state to storage, address, focus and title.
pub(super) struct Shell {
    store: Rc<DraftStore>,
    /// The state that was last followed.
    seen: Rc<State>,
    /// Dropped with the widget, and then silent.
    listeners: Vec<EventListener>,
}

impl Shell {
    /// Ties a state of which nothing has been followed yet.
    pub(super) fn new(state: Rc<State>) -> Self {
        let store = Rc::new(DraftStore::new(Rc::clone(&state.framework)));
        Self { store, seen: state, listeners: Vec::new() }
    }

    /// After the first render: where are we, and is there a draft?
    pub(super) fn open(&mut self, view: &View) {
        let framework = Rc::clone(&view.state.framework);
        // Without an address to read, the widget begins at the start.
        let screen = Screen::at(&framework, &location::fragment().unwrap_or_default());
        view.act.emit(Action::Open { screen, page: location::page().ok() });
        view.act.emit(Action::Storage(self.store.open()));

        let (store, act) = (Rc::clone(&self.store), view.act.clone());
        let storage_listener = storage::on_change(move || {
            if let Some(heard) = store.look() {
                act.emit(Action::Storage(heard));
            }
        });
        let act = view.act.clone();
        let address_listener = location::on_change(move |fragment| {
            act.emit(Action::Go(Screen::at(&framework, &fragment)));
        });
        // Without them the widget works all the same: it looks again before each save.
        self.listeners.extend(storage_listener.ok().into_iter().chain(address_listener.ok()));
    }

    /// After each other render: does in the browser what follows from what has changed.
    pub(super) fn follow(&mut self, view: &View, root: Option<Element>) {
        let now = &view.state;
        let before = std::mem::replace(&mut self.seen, Rc::clone(now));

        if now.edits != before.edits {
            self.save(view);
        }
        if now.moves != before.moves {
            go_to_address(now);
            // Focus goes there too, and brings it into sight.
            let _ = page::scroll_to(root.as_ref());
        }
        if now.focuses != before.focuses {
            let element = root.and_then(|root| page::beside(&root, &view.focus_id(now.focus)));
            // What cannot take focus is still on screen.
            let _ = page::focus(element);
        }
        let title = text::page_title(&heading(now), now.form.problem.is_some());
        // Where the title cannot be set, the heading says the same.
        let _ = page::set_title(&title);
    }

    /// Saves at once, unless the person has a choice to make first.
    fn save(&self, view: &View) {
        if !matches!(view.state.keeping, Keeping::ChangedElsewhere { .. }) {
            view.act.emit(Action::Storage(self.store.save(&view.state.assessment)));
        }
    }
}

/// The address follows the screen. Where it cannot, the screens work without it.
fn go_to_address(state: &State) {
    let address = state.screen.address(&state.framework);
    if location::fragment().as_ref() != Ok(&address) {
        let _ = location::push(&address);
    }
}
