//! The document that the widget is in: its title, its elements, focus, scrolling and print.

use super::{BrowserError, document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, DocumentFragment, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot,
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

/// The innermost element of a tree that has focus or has it inside. `document.activeElement` would say the same, unless an
/// element of the page has that name.
const FOCUSED: &str = ":focus-within:not(:has(:focus-within))";

/// Whether focus is in another part of the page than this element, or in the page around a frame: nothing may take it from
/// there. An element around this one may have it, such as a dialogue.
pub fn has_focus_elsewhere(of: &Element) -> bool {
    let is_framed =
        window().is_ok_and(|window| window.parent().ok().flatten().as_ref() != Some(&window));
    if is_framed && !document().is_ok_and(|document| document.has_focus().unwrap_or(true)) {
        return true;
    }
    let mut inside = of.clone();
    loop {
        let root = inside.get_root_node();
        let shadow = root.dyn_ref::<ShadowRoot>();
        let focused = match shadow {
            Some(shadow) => shadow.query_selector(FOCUSED),
            None => inside.closest("html").and_then(|html| match html {
                Some(html) => html.query_selector(FOCUSED),
                None => Ok(None),
            }),
        };
        let is_elsewhere =
            |focused: &Element| !focused.contains(Some(&inside)) && !inside.contains(Some(focused));
        if focused.ok().flatten().as_ref().is_some_and(is_elsewhere) {
            return true;
        }
        let Some(shadow) = shadow else { return false };
        inside = shadow.host();
    }
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
