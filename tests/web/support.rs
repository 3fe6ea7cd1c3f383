//! What several tests need. All tests share one page and one storage, so each begins by emptying it.

use skillgauge::app::{Workspace, Workspaces};
use skillgauge::domain::framework::Framework;
use std::rc::Rc;

pub(crate) const KEY: &str = "skillgauge.draft.product-manager-2020";

pub(crate) const ID: &str = "product-manager-2020";

pub(crate) fn framework() -> Rc<Framework> {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    Rc::new(built_in.into_iter().find(|framework| framework.id == ID).unwrap())
}

pub(crate) fn workspaces() -> Workspaces {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    let mut all: Vec<_> = built_in.into_iter().map(Workspace::built_in).collect();
    let first = all.remove(1);
    Workspaces::new(first, all)
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
}

impl Drop for Broken {
    fn drop(&mut self) {
        js_sys::eval(
            "if (window.realStorage) Object.defineProperty(window, 'localStorage', window.realStorage);
            delete window.realStorage;
            if (window.realSetItem) Storage.prototype.setItem = window.realSetItem;
            delete window.realSetItem;",
        )
        .unwrap();
    }
}

/// No `requestIdleCallback`, as in Safari, until dropped.
pub(crate) struct WithoutIdle;

impl WithoutIdle {
    pub(crate) fn new() -> Self {
        js_sys::eval(
            "window.realIdle = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
            delete window.requestIdleCallback;",
        )
        .unwrap();
        Self
    }
}

impl Drop for WithoutIdle {
    fn drop(&mut self) {
        js_sys::eval(
            "Object.defineProperty(window, 'requestIdleCallback', window.realIdle);
            delete window.realIdle;",
        )
        .unwrap();
    }
}
