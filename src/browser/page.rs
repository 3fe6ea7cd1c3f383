//! The document that the widget is in: its title, its elements, focus, scrolling and print.

use super::{BrowserError, document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, DocumentFragment, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Sets the page's title.
///
/// # Errors
/// When there is no document.
pub fn set_title(title: &str) -> Result<(), BrowserError> {
    document()?.set_title(title);
    Ok(())
}

/// Scrolls to an element's top.
///
/// # Errors
/// When there is no element.
pub fn scroll_to(element: Option<&Element>) -> Result<(), BrowserError> {
    element.ok_or(BrowserError)?.scroll_into_view();
    Ok(())
}

/// Moves focus to an element, and scrolls as little as it takes to show it. Browsers by themselves put it in the middle
/// of the window.
///
/// # Errors
/// When there is no element, or it cannot take focus.
pub fn focus(element: Option<Element>) -> Result<(), BrowserError> {
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let element = element.ok_or(BrowserError)?;
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    element.focus().map_err(|_| BrowserError)
}

/// The element with an id, in the document or shadow tree that another element is in.
pub fn beside(near: &Element, id: &str) -> Option<Element> {
    let root = near.get_root_node();
    match root.dyn_ref::<Document>() {
        Some(document) => document.get_element_by_id(id),
        None => root.dyn_ref::<DocumentFragment>()?.get_element_by_id(id),
    }
}

/// Selects the text of a field, so that the person can copy it.
///
/// # Errors
/// When it is not a text field.
pub fn select(element: Option<Element>) -> Result<(), BrowserError> {
    focus(element.clone())?;
    let element = element.ok_or(BrowserError)?;
    match element.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => area.select(),
        None => element.dyn_ref::<HtmlInputElement>().ok_or(BrowserError)?.select(),
    }
    Ok(())
}

/// The text that the person has entered into a field of several lines.
///
/// # Errors
/// When it is no such field.
pub fn value(element: Option<Element>) -> Result<String, BrowserError> {
    let area = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    area.map(|area| area.value()).ok_or(BrowserError)
}

/// The text that the person has entered into a field of one line.
///
/// # Errors
/// When it is no such field.
pub fn input_value(element: Option<Element>) -> Result<String, BrowserError> {
    let input = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).ok_or(BrowserError)
}

/// Opens the browser's print dialogue.
///
/// # Errors
/// When the browser does not allow it.
pub fn print() -> Result<(), BrowserError> {
    window()?.print().map_err(|_| BrowserError)
}
