//! Texts kept in this browser (localStorage). It throws wherever the person or the page's frame
//! does not allow storage, and when it is full.

use super::window;
use crate::state::KeepError;
use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};

fn storage() -> Result<web_sys::Storage, KeepError> {
    let window = window().map_err(|_| KeepError::Blocked)?;
    window.local_storage().map_err(|error| reason(&error))?.ok_or(KeepError::Blocked)
}

fn reason(error: &JsValue) -> KeepError {
    match error.dyn_ref::<web_sys::DomException>() {
        Some(exception) if exception.name() == "QuotaExceededError" => KeepError::Full,
        _ => KeepError::Blocked,
    }
}

/// The text kept under a key.
///
/// # Errors
/// When the browser does not allow it.
pub fn get(key: &str) -> Result<Option<String>, KeepError> {
    storage()?.get_item(key).map_err(|error| reason(&error))
}

/// Keeps a text under a key.
///
/// # Errors
/// When the browser does not allow it, or has no room.
pub fn set(key: &str, text: &str) -> Result<(), KeepError> {
    storage()?.set_item(key, text).map_err(|error| reason(&error))
}

/// Forgets what is kept under a key.
///
/// # Errors
/// When the browser does not allow it.
pub fn remove(key: &str) -> Result<(), KeepError> {
    storage()?.remove_item(key).map_err(|error| reason(&error))
}

/// The keys that begin like this.
///
/// # Errors
/// When the browser does not allow it.
pub fn keys(prefix: &str) -> Result<Vec<String>, KeepError> {
    let storage = storage()?;
    let length = storage.length().map_err(|error| reason(&error))?;
    let keys = (0..length).filter_map(|place| storage.key(place).ok().flatten());
    Ok(keys.filter(|key| key.starts_with(prefix)).collect())
}

/// Calls back whenever another tab or window changes what is kept, until the listener is dropped.
///
/// # Errors
/// When there is no window to listen on.
pub fn on_change(callback: impl Fn() + 'static) -> Result<EventListener, KeepError> {
    let window = window().map_err(|_| KeepError::Blocked)?;
    Ok(EventListener::new(&window, "storage", move |_| callback()))
}
