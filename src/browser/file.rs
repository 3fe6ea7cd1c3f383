//! Files that the person opens.

use super::Refused;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

/// The text of a file.
///
/// # Errors
/// When the browser cannot read it.
pub async fn text(file: &File) -> Result<String, Refused> {
    let text = JsFuture::from(file.text()).await.map_err(|_| Refused)?;
    text.as_string().ok_or(Refused)
}

/// Takes the files out of a field, so that choosing the same ones again is a change.
pub fn take(input: &HtmlInputElement) -> Vec<File> {
    let files = chosen(input);
    input.set_value("");
    files
}

/// The files in a field.
pub fn chosen(input: &HtmlInputElement) -> Vec<File> {
    let mut files = Vec::new();
    if let Some(list) = input.files() {
        for place in 0..list.length() {
            files.extend(list.get(place));
        }
    }
    files
}
