//! Files that the person has chosen in a field.

use super::BrowserError;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlInputElement};

/// A file that the person has chosen. Its text is still to be read.
pub type ChosenFile = web_sys::File;

/// The text of a file.
///
/// # Errors
/// When the browser cannot read it.
pub async fn text(file: &ChosenFile) -> Result<String, BrowserError> {
    let text = JsFuture::from(file.text()).await.map_err(|_| BrowserError)?;
    text.as_string().ok_or(BrowserError)
}

/// Takes the files out of a file field, and empties it: browsers report no change when the same files are
/// chosen twice in a row. Any other element has no files.
pub fn take(field: Element) -> Vec<ChosenFile> {
    let input = field.dyn_into::<HtmlInputElement>().ok();
    let files = input.as_ref().map(files).unwrap_or_default();
    if let Some(input) = input {
        input.set_value("");
    }
    files
}

/// The files in a file field. Any other element has none.
pub fn chosen(field: Element) -> Vec<ChosenFile> {
    field.dyn_into().ok().as_ref().map(files).unwrap_or_default()
}

fn files(input: &HtmlInputElement) -> Vec<ChosenFile> {
    let mut files = Vec::new();
    if let Some(list) = input.files() {
        for place in 0..list.length() {
            files.extend(list.get(place));
        }
    }
    files
}
