//! When the browser has nothing else to do.

use super::{BrowserError, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls back once when the browser has nothing else to do; soon, where it does not tell.
///
/// # Errors
/// When there is no window to wait in.
pub fn when_idle(callback: impl FnOnce() + 'static) -> Result<(), BrowserError> {
    let window = window()?;
    let callback = Closure::once_into_js(callback);
    let function = callback.unchecked_ref();
    // Safari has no such function, and the call fails.
    let asked = window.request_idle_callback(function);
    asked
        .map(drop)
        .or_else(|_| window.set_timeout_with_callback(function).map(drop).map_err(|_| BrowserError))
}
