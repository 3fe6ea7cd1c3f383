//! What JavaScript may call.

use crate::browser::page;
use crate::frameworks;
use crate::ui::{App, AppProps};
use std::rc::Rc;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Draws the widget into an element of the page, in place of what is there.
///
/// # Errors
/// When the built-in framework cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element) -> Result<(), JsError> {
    // Yew's own hook would write the panic's message to the console, and with it perhaps answers.
    yew::set_custom_panic_hook(Box::new(|_| {
        // Nothing more can be done if the page does not have the message.
        let _ = page::show_stopped();
    }));
    let framework = frameworks::product_manager_2020().map_err(|_| JsError::new("No framework"))?;
    let props =
        AppProps { framework: Rc::new(framework), id: "skillgauge".into(), heading_level: 1 };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(())
}
