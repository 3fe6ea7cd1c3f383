//! The host page, as its script gives it to the widget: it loads framework files, gets events, and has the address.

use super::BrowserError;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// An object with some methods, made by the script that mounts the widget.
    #[derive(Clone)]
    pub type Host;

    /// A promise of a text: a part of the wording of a built-in framework by its name behind `wording:`, a framework
    /// file by its address.
    #[wasm_bindgen(method, catch)]
    async fn load(this: &Host, what: &str) -> Result<JsValue, JsValue>;

    /// Tells the page what has happened.
    #[wasm_bindgen(method, catch)]
    fn emit(this: &Host, name: &str, detail: &JsValue) -> Result<(), JsValue>;

    /// Whether focus is in another part of the page than the widget, or in the page around a frame. Only a widget that is on
    /// somebody else's page has this method.
    #[wasm_bindgen(method, catch, js_name = hasFocusElsewhere)]
    fn focus_elsewhere(this: &Host) -> Result<bool, JsValue>;

    /// The address's fragment. If it has a code, that is taken out of the address. Only the widget's own page
    /// has this method and the next.
    #[wasm_bindgen(method, catch, js_name = takeAddress)]
    pub(super) fn take_address(this: &Host) -> Result<String, JsValue>;

    /// Puts a fragment into the address.
    #[wasm_bindgen(method, catch, js_name = pushAddress)]
    pub(super) fn push_address(this: &Host, fragment: &str) -> Result<(), JsValue>;

    /// Removes all that this tab keeps of any widget: codes of links that were opened, and a second opinion.
    #[wasm_bindgen(method, catch, js_name = forgetCodes)]
    pub(super) fn forget_codes(this: &Host) -> Result<(), JsValue>;

    /// Begins to read and write the journal, about one draft or about all.
    #[wasm_bindgen(method, catch, js_name = beginJournal)]
    pub(super) async fn begin_journal(
        this: &Host,
        key: Option<&str>,
    ) -> Result<JournalTurn, JsValue>;

    /// A transaction of the journal: what it has, and a chance to write something in place of that.
    pub type JournalTurn;

    /// The texts that the journal has.
    #[wasm_bindgen(method, getter)]
    pub(super) fn texts(this: &JournalTurn) -> Vec<JsValue>;

    /// Writes a text, if there is one. Resolves when the disk has it.
    #[wasm_bindgen(method, catch)]
    pub(super) async fn finish(this: &JournalTurn, text: Option<&str>) -> Result<(), JsValue>;
}

impl Host {
    /// Whether the person has gone on elsewhere on somebody else's page, so that nothing may take focus from there.
    pub fn has_focus_elsewhere(&self) -> bool {
        self.focus_elsewhere().unwrap_or(false)
    }

    /// A text: a part of the wording of a built-in framework by its name behind `wording:`, a framework file by its
    /// address.
    ///
    /// # Errors
    /// When it cannot be loaded, or is not a text.
    pub async fn text(&self, what: &str) -> Result<String, BrowserError> {
        let text = self.load(what).await.map_err(|_| BrowserError)?;
        text.as_string().ok_or(BrowserError)
    }

    /// Tells the page what has happened.
    ///
    /// # Errors
    /// When a listener on the page fails.
    pub fn emit_event(&self, name: &str, detail: &JsValue) -> Result<(), BrowserError> {
        self.emit(name, detail).map_err(|_| BrowserError)
    }
}
