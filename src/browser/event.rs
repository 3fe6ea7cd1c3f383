//! What the field that an event comes from has in it, which key was pressed, and what is pasted.

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent,
};

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

/// The digit that was typed, if the key stands alone and is not text for a field.
pub fn digit(event: &KeyboardEvent) -> Option<usize> {
    let target = event.target();
    let target = target.as_ref();
    let takes_text = target.is_some_and(|it| {
        it.is_instance_of::<HtmlTextAreaElement>() || it.is_instance_of::<HtmlSelectElement>()
    });
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
    if takes_text || has_modifier { None } else { event.key().parse().ok() }
}

/// Whether Enter was pressed on a choice, where browsers send the form that it is in.
pub fn is_enter_on_choice(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    event.key() == "Enter" && target.is_some_and(|input| input.type_() == "radio")
}

/// Whether Enter was pressed in a field of one line of text, and not to end a word that an input method is still composing.
pub fn is_enter_in_field(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let is_field = target.is_some_and(|input| matches!(&*input.type_(), "text" | "password"));
    event.key() == "Enter" && !event.is_composing() && is_field
}

/// The text that is being pasted. Empty if it is something else.
pub fn pasted(event: &Event) -> String {
    let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    clipboard.and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default()
}
