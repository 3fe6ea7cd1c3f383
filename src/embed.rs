//! What JavaScript may call.

use crate::browser::page;
use crate::frameworks;
use crate::state::{Entry, Library};
use crate::ui::{App, AppProps};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Draws the widget into an element of the page, in place of what is there. Its files are below the
/// address `base`, which ends with a slash.
///
/// # Errors
/// When the built-in frameworks cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element, base: String) -> Result<(), JsError> {
    // Yew's own hook would write the panic's message to the console, and with it perhaps answers.
    yew::set_custom_panic_hook(Box::new(|_| {
        // Nothing more can be done if the page does not have the message.
        let _ = page::show_stopped();
    }));
    let mut entries = Vec::new();
    for framework in frameworks::built_in().unwrap_or_default() {
        entries.push(Entry::built_in(framework));
    }
    let library = Library::of(entries).ok_or_else(|| JsError::new("No framework"))?;
    let props = AppProps { library, base: base.into(), id: "skillgauge".into(), heading_level: 1 };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(())
}
