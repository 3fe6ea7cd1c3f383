//! What an event says of the field that it comes from.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// What is in the field of text that has changed; nothing if it is no such field.
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

/// Which option of the list that has changed is chosen, 0 for the first.
pub fn selected(event: &Event) -> Option<usize> {
    let list = event.target()?.dyn_into::<HtmlSelectElement>().ok()?;
    usize::try_from(list.selected_index()).ok()
}
