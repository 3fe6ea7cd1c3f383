//! Saves files to the person's device.

use super::{BrowserError, document};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// Gives the browser a text to save as a file of this name and MIME type.
///
/// # Errors
/// When the browser does not allow it. Some frames may not save files, and do not say so.
pub fn save(name: &str, kind: &str, text: &str) -> Result<(), BrowserError> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    // As bytes, because a browser takes megabytes of text apart and puts it together again.
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()).into());
    let blob =
        Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(|_| BrowserError)?;
    save_blob(name, &blob)
}

/// Gives the browser something to save as a file of this name.
///
/// # Errors
/// When the browser does not allow it. Some frames may not save files, and do not say so.
pub fn save_blob(name: &str, blob: &Blob) -> Result<(), BrowserError> {
    let address = Url::create_object_url_with_blob(blob).map_err(|_| BrowserError)?;
    let saved = click(name, &address);
    // The click has made the browser hold the file, so the address is not needed any more.
    let _ = Url::revoke_object_url(&address);
    saved
}

fn click(name: &str, address: &str) -> Result<(), BrowserError> {
    let link = document()?.create_element("a").map_err(|_| BrowserError)?;
    link.set_attribute("href", address).map_err(|_| BrowserError)?;
    link.set_attribute("download", name).map_err(|_| BrowserError)?;
    link.dyn_into::<HtmlElement>().map_err(|_| BrowserError)?.click();
    Ok(())
}
