//! The host page, as its script gives it to the widget: it loads framework files, and gets events.

use super::BrowserError;
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// An object with two methods, made by the script that mounts the widget.
    #[derive(Clone)]
    pub type Host;

    /// A promise of a framework file's text: a built-in one by its id, any by its address.
    #[wasm_bindgen(method, catch)]
    fn load(this: &Host, what: &str) -> Result<JsValue, JsValue>;

    /// Tells the page what has happened.
    #[wasm_bindgen(method, catch)]
    fn emit(this: &Host, name: &str, detail: &JsValue) -> Result<(), JsValue>;
}

impl Host {
    /// The text of a framework file: a built-in one by its id, any by its address.
    ///
    /// # Errors
    /// When it cannot be loaded, or is not a text.
    pub async fn text(&self, what: &str) -> Result<String, BrowserError> {
        resolved(self.load(what)).await?.as_string().ok_or(BrowserError)
    }

    /// Tells the page what has happened.
    ///
    /// # Errors
    /// When a listener on the page fails.
    pub fn emit_event(&self, name: &str, detail: &JsValue) -> Result<(), BrowserError> {
        self.emit(name, detail).map_err(|_| BrowserError)
    }
}

/// What a promise resolves to, if the value is a promise.
async fn resolved(promise: Result<JsValue, JsValue>) -> Result<JsValue, BrowserError> {
    let promise: Promise =
        promise.map_err(|_| BrowserError)?.dyn_into().map_err(|_| BrowserError)?;
    JsFuture::from(promise).await.map_err(|_| BrowserError)
}
