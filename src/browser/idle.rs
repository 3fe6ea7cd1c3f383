//! Waits until the browser has nothing else to do.

use super::{BrowserError, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls back once when the browser is idle, or after a timer of no delay in a browser that cannot say so.
///
/// # Errors
/// When there is no window to wait in.
pub fn when_idle(callback: impl FnOnce() + 'static) -> Result<(), BrowserError> {
    let window = window()?;
    let callback = Closure::once_into_js(callback);
    let function = callback.unchecked_ref();
    // The call fails in Safari, which has no such function.
    let requested = window.request_idle_callback(function);
    requested
        .map(drop)
        .or_else(|_| window.set_timeout_with_callback(function).map(drop).map_err(|_| BrowserError))
}
