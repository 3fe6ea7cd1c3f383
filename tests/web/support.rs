//! What several tests need. All tests share one page and one storage, so each begins by emptying it.

use skillgauge::browser::host::Host;
use skillgauge::domain::framework::Framework;
use std::rc::Rc;
use wasm_bindgen::JsCast;

pub(crate) const KEY: &str = "skillgauge.draft.product-manager-2020";

pub(crate) const ID: &str = "product-manager-2020";

pub(crate) fn framework() -> Rc<Framework> {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    Rc::new(built_in.into_iter().find(|framework| framework.id == ID).unwrap())
}

/// A page that has no files, and does not listen. Codes stay in its address. Its journal is the real one.
pub(crate) fn host() -> Host {
    let journal = include_str!("../../src/embed/journal.js").replace("export ", "");
    let host = js_sys::eval(&format!(
        "(() => {{
            {journal}
            return {{
                load: () => Promise.reject(),
                emit() {{}},
                beginJournal,
                forgetCodes() {{}},
                takeAddress: () => location.hash,
                pushAddress: (fragment) =>
                    fragment === location.hash || history.pushState(null, '', fragment),
            }};
        }})()"
    ));
    host.unwrap().unchecked_into()
}

pub(crate) fn storage() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

pub(crate) fn empty_storage() {
    storage().clear().unwrap();
}

/// Storage that fails in some way, until dropped.
pub(crate) struct Broken;

impl Broken {
    /// Reading `localStorage` throws, as where the person blocks all site data.
    pub(crate) fn blocked() -> Self {
        Self::in_place_of_storage("get() { throw new DOMException('no', 'SecurityError'); }")
    }

    /// There is no `localStorage` at all.
    pub(crate) fn missing() -> Self {
        Self::in_place_of_storage("value: null")
    }

    fn in_place_of_storage(property: &str) -> Self {
        js_sys::eval(&format!(
            "window.realStorage = Object.getOwnPropertyDescriptor(window, 'localStorage');
            Object.defineProperty(window, 'localStorage', {{ configurable: true, {property} }})"
        ))
        .unwrap();
        Self
    }

    /// Writing throws, as where there is no room left.
    pub(crate) fn full() -> Self {
        js_sys::eval(
            "window.realSetItem = Storage.prototype.setItem;
            Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }",
        )
        .unwrap();
        Self
    }

    /// What is written is kept in part.
    pub(crate) fn cuts() -> Self {
        js_sys::eval(
            "window.realSetItem = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, text) {
                window.realSetItem.call(this, key, text.slice(0, -10));
            }",
        )
        .unwrap();
        Self
    }

    /// Nothing can be removed.
    pub(crate) fn keeps() -> Self {
        js_sys::eval(
            "window.realRemoveItem = Storage.prototype.removeItem;
            Storage.prototype.removeItem = () => { throw new DOMException('no', 'SecurityError'); }",
        )
        .unwrap();
        Self
    }

    /// There is no database, as in some private windows.
    pub(crate) fn without_database() -> Self {
        js_sys::eval(
            "window.realDatabases = Object.getOwnPropertyDescriptor(window, 'indexedDB');
            Object.defineProperty(window, 'indexedDB', { configurable: true, value: null });",
        )
        .unwrap();
        Self
    }
}

impl Drop for Broken {
    fn drop(&mut self) {
        js_sys::eval(
            "if (window.realStorage) Object.defineProperty(window, 'localStorage', window.realStorage);
            delete window.realStorage;
            if (window.realSetItem) Storage.prototype.setItem = window.realSetItem;
            delete window.realSetItem;
            if (window.realRemoveItem) Storage.prototype.removeItem = window.realRemoveItem;
            delete window.realRemoveItem;
            if (window.realDatabases) Object.defineProperty(window, 'indexedDB', window.realDatabases);
            delete window.realDatabases;",
        )
        .unwrap();
    }
}
