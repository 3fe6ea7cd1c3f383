//! What the field that an event comes from has in it.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The text in the field that has changed. It is empty if that is not a text field.
pub fn value(event: &Event) -> String {
    let field = event.target();
    let area = field.as_ref().and_then(|field| field.dyn_ref::<HtmlTextAreaElement>());
    let input = field.as_ref().and_then(|field| field.dyn_ref::<HtmlInputElement>());
    area.map(HtmlTextAreaElement::value).or(input.map(HtmlInputElement::value)).unwrap_or_default()
}

/// Whether the box that has changed is ticked.
pub fn is_checked(event: &Event) -> bool {
    let input = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// The place of the chosen option in the select that has changed, 0 for the first. `None` if that is not a
/// select, or nothing in it is chosen.
pub fn selected(event: &Event) -> Option<usize> {
    let list = event.target()?.dyn_into::<HtmlSelectElement>().ok()?;
    usize::try_from(list.selected_index()).ok()
}
