//! Copies texts. Browsers allow it on secure pages only, and not in every frame.

use super::{BrowserError, window};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Copies a text to the clipboard.
///
/// # Errors
/// When the browser has no clipboard here or does not allow it.
pub async fn copy(text: &str) -> Result<(), BrowserError> {
    let navigator = window()?.navigator();
    // On a page that is not secure the property is missing, although `web_sys` says that it is always there.
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).map_err(|_| BrowserError)?;
    let clipboard = clipboard.dyn_into::<web_sys::Clipboard>().map_err(|_| BrowserError)?;
    JsFuture::from(clipboard.write_text(text)).await.map(drop).map_err(|_| BrowserError)
}
