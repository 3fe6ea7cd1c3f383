//! Puts a text that a person has pasted elsewhere than where the browser would.

use super::{BrowserError, document, file};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlTextAreaElement};

/// Puts what was pasted into a field of several lines among the files of a file field. What was selected there is gone
/// then, as after any paste. Where the browser cannot do that, the text comes into its own field.
///
/// # Errors
/// When the text is not among the files.
pub fn into_files(
    field: Element,
    files: Element,
    text: &str,
    name: &str,
) -> Result<(), BrowserError> {
    let field = field.dyn_into::<HtmlTextAreaElement>().map_err(|_| BrowserError)?;
    // A field makes the same of any end of a line.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let added = file::add(files, &text, name);
    if added.is_ok() {
        delete_selection(&field);
    } else {
        // The person cannot undo it as one that the browser does, and has the text all the same, with the caret behind it.
        let selected = |at: Result<Option<u32>, _>| at.ok().flatten().unwrap_or_default();
        let (start, end) = (selected(field.selection_start()), selected(field.selection_end()));
        let _ = field.set_range_text_with_start_and_end_and_mode(&text, start, end, "end");
    }
    added
}

/// Deletes what is selected in a field, in a way that the person can undo. Where the browser cannot, it stays.
fn delete_selection(field: &HtmlTextAreaElement) {
    if field.selection_start() != field.selection_end() {
        let document = document().ok().and_then(|it| it.dyn_into::<HtmlDocument>().ok());
        let _ = document.map(|document| document.exec_command("delete"));
    }
}
