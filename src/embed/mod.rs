//! What JavaScript may call, and the scripts that call it: one for each way onto a page.

use crate::app::{HostFrameworkAction, Settings};
use crate::browser::host::Host;
use crate::browser::json;
use crate::domain::formats::json::Json;
use crate::shell::{App, AppProps, WidgetInit};
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::AppHandle;

/// Begins every id. Each widget has a document or a shadow root of its own.
pub const ID: &str = "skillgauge";

thread_local! {
    /// What to call if a panic ends the module.
    static STOPPED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Sets what to call if a panic ends the module. No widget of the page answers after that.
#[wasm_bindgen]
pub fn on_stop(stopped: Function) {
    STOPPED.set(Some(stopped));
}

/// A widget on a page.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
}

/// Draws a widget into an element of the page, in place of its content. The settings are an object of texts,
/// as [`Settings::read`] reads them.
#[wasm_bindgen]
pub fn mount(root: Element, settings: &JsValue, host: Host) -> Widget {
    // Yew's own hook would write the panic's message to the console, and with it perhaps answers.
    yew::set_custom_panic_hook(Box::new(|_| {
        let stopped = STOPPED.with(|stopped| stopped.try_borrow().ok()?.clone());
        // Where the page has set nothing to call, or the call fails, there is nothing left to do.
        let _ = stopped.map(|stopped| stopped.call0(&JsValue::NULL));
    }));
    let props = props(settings, host);
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    Widget { app }
}

#[wasm_bindgen]
impl Widget {
    /// Changes the settings, but for those of storage and the framework's file: a widget reads these once,
    /// when it starts. It looks at the drafts too, because this is called when the page has put the widget back.
    /// A suspended widget ignores the call.
    pub fn set(&self, settings: &JsValue) {
        if let Some(app) = self.app.get_component() {
            let changed = HostFrameworkAction::SettingsChanged(read_settings(settings));
            self.app.send_message(app.message(changed));
            if let Some(running) = app.running() {
                running.look();
            }
        }
    }

    /// The person's ratings by ids, with the framework and role that they are for. `null` while the widget is
    /// suspended or drawing.
    pub fn assessment(&self) -> JsValue {
        let component = self.app.get_component();
        let assessment = component.and_then(|app| Some(app.running()?.assessment()));
        assessment.unwrap_or(JsValue::NULL)
    }

    /// Suspends the widget: it drops its model and its listeners. Drafts stay in the browser.
    pub fn suspend(&mut self) {
        self.app.update(AppProps { id: ID.into(), init: None });
    }

    /// Begins the widget anew, with these settings and this page.
    pub fn resume(&mut self, settings: &JsValue, host: Host) {
        self.app.update(props(settings, host));
    }
}

fn props(settings: &JsValue, host: Host) -> AppProps {
    let init = WidgetInit { settings: read_settings(settings), host };
    AppProps { id: ID.into(), init: Some(Rc::new(init)) }
}

fn read_settings(settings: &JsValue) -> Rc<Settings> {
    Rc::new(Settings::read(&json::from_js(settings).unwrap_or(Json::Null)))
}
