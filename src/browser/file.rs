//! Files that the person has chosen in a field.

use super::BrowserError;
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, Element, File, HtmlInputElement};

/// A file that the person has chosen. Its text is still to be read.
pub type ChosenFile = web_sys::File;

/// Why a file has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than files may be.
    TooLarge,
}

/// The text of a file of so many bytes at the most. One that is larger is not read at all.
///
/// # Errors
/// When it is larger, or the browser cannot read it.
pub async fn text(file: &ChosenFile, most_bytes: u32) -> Result<String, FileError> {
    if file.size() > f64::from(most_bytes) {
        return Err(FileError::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| FileError::Unreadable)?;
    text.as_string().ok_or(FileError::Unreadable)
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

/// Adds a file with this text to those in a file field.
///
/// # Errors
/// When it is no such field, or the browser cannot do that. The files are then as they were.
pub fn add(field: Element, text: &str, name: &str) -> Result<(), BrowserError> {
    let failed = |_: JsValue| BrowserError;
    let input = field.dyn_into::<HtmlInputElement>().map_err(|_| BrowserError)?;
    let mut all = files(&input);
    all.push(File::new_with_str_sequence(&Array::of1(&text.into()), name).map_err(failed)?);
    // Scripts can make no list of files in another way.
    let transfer = DataTransfer::new().map_err(failed)?;
    for file in &all {
        transfer.items().add_with_file(file).map_err(failed)?;
    }
    Reflect::set(&input, &"files".into(), &transfer.files().into()).map_err(failed)?;
    if files(&input).len() == all.len() { Ok(()) } else { Err(BrowserError) }
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
