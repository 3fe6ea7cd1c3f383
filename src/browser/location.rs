//! The page's address. Only its fragment is ever changed: that part reaches no server.

use super::{BrowserError, window};
use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// The fragment with its `#`, or an empty text.
///
/// # Errors
/// When there is no window, or the browser does not allow it.
pub fn fragment() -> Result<String, BrowserError> {
    window()?.location().hash().map_err(|_| BrowserError)
}

/// Puts a fragment into the address, as a new entry of the history.
///
/// # Errors
/// When the browser does not allow it, as in some sandboxed frames.
pub fn push(fragment: &str) -> Result<(), BrowserError> {
    let history = window()?.history().map_err(|_| BrowserError)?;
    history.push_state_with_url(&JsValue::NULL, "", Some(fragment)).map_err(|_| BrowserError)
}

/// Calls back with the new fragment on back, forward, and edits by hand, until dropped.
///
/// # Errors
/// When there is no window to listen on.
pub fn on_change(callback: impl Fn(String) + 'static) -> Result<EventListener, BrowserError> {
    let window = window()?;
    Ok(EventListener::new(&window, "hashchange", move |_| {
        if let Ok(fragment) = fragment() {
            callback(fragment);
        }
    }))
}
