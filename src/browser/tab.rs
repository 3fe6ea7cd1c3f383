//! What this tab keeps until it is closed: the second opinion that is being given, and what was decided about those that
//! came back. `sessionStorage` throws where `localStorage` does, and `embed/address.js` removes what is in it.

use super::storage::StorageNamespace;
use super::{BrowserError, window};
use crate::app::{Model, OpinionAction, OpinionDraft};
use std::rc::Rc;
use web_sys::Storage;

const OPINION: &str = "opinion";
const DECISIONS: &str = "decisions";

/// Has this tab keep what there is of second opinions. Answers what it does keep.
pub fn keep_opinions(model: &Model) -> OpinionAction {
    let given = model.opinion().zip(model.opinion_framework());
    let text = given.map(|(draft, framework)| draft.to_kept(framework)).unwrap_or_default();
    OpinionAction::Kept {
        // One about a framework that is not here yet stays kept.
        opinion: model.opinion().is_some() && keep(model, OPINION, &text),
        decisions: keep(model, DECISIONS, model.decisions()),
    }
}

/// What this tab has kept of second opinions.
pub fn find_opinions(model: &Model) -> OpinionAction {
    let find = |name| {
        let (tab, key) = place(model, name).ok()?;
        tab.get_item(&key).ok()?
    };
    let draft = find(OPINION).and_then(|text| OpinionDraft::from_kept(model.workspaces(), &text));
    OpinionAction::Found(draft.map(Rc::new), find(DECISIONS).unwrap_or_default())
}

/// Keeps a text in place of what was kept under its name. Answers whether there is one, and the tab keeps it.
fn keep(model: &Model, name: &str, text: &str) -> bool {
    let keep = |(tab, key): (Storage, String)| {
        // What was kept of another one goes in any case.
        let removed = tab.remove_item(&key);
        if text.is_empty() {
            return removed.map_err(|_| BrowserError);
        }
        removed.and_then(|()| tab.set_item(&key, text)).map_err(|_| BrowserError)
    };
    place(model, name).and_then(keep).is_ok() && !text.is_empty()
}

/// Where it is kept, if the page and the browser allow that.
fn place(model: &Model, name: &str) -> Result<(Storage, String), BrowserError> {
    let namespace = StorageNamespace::of(model.settings());
    let tab = window()?.session_storage().map_err(|_| BrowserError)?.ok_or(BrowserError)?;
    if namespace.is_on() { Ok((tab, namespace.key(name, ""))) } else { Err(BrowserError) }
}
