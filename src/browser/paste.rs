//! Text that a person pastes into a field.

use super::{BrowserError, document, file, page};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlDocument, HtmlTextAreaElement};

/// When a text that is pasted becomes a file, and which.
pub struct PastedAsFile {
    /// It has more characters than this.
    pub above: usize,
    /// What the file is called.
    pub name: String,
}

/// Puts a long text that is being pasted into the file field with this id, beside the files that are there. What
/// is selected is gone then, as it would be after any paste.
///
/// # Errors
/// When the text is not long, or the browser cannot do that. It can still be pasted into its own field.
pub fn into_files(paste: &Event, id: &str, as_file: &PastedAsFile) -> Result<(), BrowserError> {
    let clipboard = paste.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let text = clipboard.ok_or(BrowserError)?.get_data("text/plain").map_err(|_| BrowserError)?;
    text.chars().nth(as_file.above).ok_or(BrowserError)?;
    let field = paste.target().and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    let field = field.ok_or(BrowserError)?;
    let files = page::beside(&field, id).ok_or(BrowserError)?;
    delete_selection(&field)?;
    // A field for text makes the same of any end of a line.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    file::add(files, &text, &as_file.name)
}

/// Deletes what is selected in a field, in a way that the person can undo.
fn delete_selection(field: &HtmlTextAreaElement) -> Result<(), BrowserError> {
    if field.selection_start() == field.selection_end() {
        return Ok(());
    }
    let document = document()?.dyn_into::<HtmlDocument>().map_err(|_| BrowserError)?;
    match document.exec_command("delete") {
        Ok(true) => Ok(()),
        _ => Err(BrowserError),
    }
}
