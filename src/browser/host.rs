//! The page's side of the widget: what it loads, and what it hears.

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

    /// Promises the text of a framework's file: of one of ours by its id, or of any by its address.
    #[wasm_bindgen(method, catch)]
    fn load(this: &Host, what: &str) -> Result<JsValue, JsValue>;

    /// Tells the page what has happened.
    #[wasm_bindgen(method, catch)]
    fn emit(this: &Host, name: &str, detail: &JsValue) -> Result<(), JsValue>;
}

impl Host {
    /// The text of a framework's file: of one of ours by its id, or of any by its address.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn text(&self, what: &str) -> Result<String, BrowserError> {
        kept(self.load(what)).await?.as_string().ok_or(BrowserError)
    }

    /// Tells the page what has happened.
    ///
    /// # Errors
    /// When a listener on the page fails.
    pub fn emit_event(&self, name: &str, detail: &JsValue) -> Result<(), BrowserError> {
        self.emit(name, detail).map_err(|_| BrowserError)
    }
}

/// What a promise comes to, if it is one.
async fn kept(promise: Result<JsValue, JsValue>) -> Result<JsValue, BrowserError> {
    let promise: Promise =
        promise.map_err(|_| BrowserError)?.dyn_into().map_err(|_| BrowserError)?;
    JsFuture::from(promise).await.map_err(|_| BrowserError)
}
