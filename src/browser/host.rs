//! The page's side of the widget: what it loads, and what it hears.

use super::Refused;
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// An object with three methods, made by the script that mounts the widget.
    #[derive(Clone)]
    pub type Host;

    /// Promises the text of a framework's file: of one of ours by its id, or of any by its address.
    #[wasm_bindgen(method, catch)]
    fn load(this: &Host, what: &str) -> Result<JsValue, JsValue>;

    /// Promises that the code of the screens that few people open is here.
    #[wasm_bindgen(method, catch)]
    fn more(this: &Host) -> Result<JsValue, JsValue>;

    /// Hears what has happened.
    #[wasm_bindgen(method, catch)]
    fn tell(this: &Host, name: &str, detail: &JsValue) -> Result<(), JsValue>;
}

impl Host {
    /// The text of a framework's file: of one of ours by its id, or of any by its address.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn text(&self, what: &str) -> Result<String, Refused> {
        kept(self.load(what)).await?.as_string().ok_or(Refused)
    }

    /// Loads the code of the screens that few people open.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn load_later(&self) -> Result<(), Refused> {
        kept(self.more()).await.map(drop)
    }

    /// Tells the page what has happened.
    ///
    /// # Errors
    /// When a listener on the page fails.
    pub fn hear(&self, name: &str, detail: &JsValue) -> Result<(), Refused> {
        self.tell(name, detail).map_err(|_| Refused)
    }
}

/// What a promise comes to, if it is one.
async fn kept(promise: Result<JsValue, JsValue>) -> Result<JsValue, Refused> {
    let promise: Promise = promise.map_err(|_| Refused)?.dyn_into().map_err(|_| Refused)?;
    JsFuture::from(promise).await.map_err(|_| Refused)
}
