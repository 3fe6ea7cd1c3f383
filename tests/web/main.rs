//! The browser edge and the widget, in a real browser.
#![cfg(target_family = "wasm")]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod app;
mod crypto;
mod draft_store;
mod edge;
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
