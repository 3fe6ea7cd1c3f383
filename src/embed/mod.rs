//! What JavaScript may call, and the scripts that call it: one for each way onto a page.

use crate::app::{self, HostFrameworkAction, Settings, Workspace, Workspaces};
use crate::browser::host::Host;
use crate::browser::json;
use crate::domain::formats::json::Json;
use crate::frameworks;
use crate::shell::{App, AppProps, Start};
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};
use web_sys::Element;
use yew::AppHandle;

/// Begins every id. Each widget has a document or a shadow root of its own.
const ID: &str = "skillgauge";

thread_local! {
    static STOPPED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Says what to call if a fault ends the module. Every widget of the page is then at its end: what is
/// on screen does not answer any more.
#[wasm_bindgen]
pub fn on_stop(stopped: Function) {
    STOPPED.set(Some(stopped));
}

/// A widget on a page.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
}

/// Draws a widget into an element of the page, in place of what is there. The settings are an object
/// of texts.
///
/// # Errors
/// When the built-in frameworks cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element, settings: &JsValue, host: Host) -> Result<Widget, JsError> {
    // Yew's own hook would write the panic's message to the console, and with it perhaps answers.
    yew::set_custom_panic_hook(Box::new(|_| {
        let stopped = STOPPED.with(|stopped| stopped.try_borrow().ok()?.clone());
        // Nothing more can be done if the page does not want to know.
        let _ = stopped.map(|stopped| stopped.call0(&JsValue::NULL));
    }));
    let props = starting(settings, host)?;
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(Widget { app })
}

#[wasm_bindgen]
impl Widget {
    /// Changes the settings. Those of storage, and the file of the framework, are read once: when the
    /// widget starts.
    pub fn set(&self, settings: &JsValue) {
        let start = self.app.get_component().map(|app| app.start());
        if let Some(start) = start {
            let changed = HostFrameworkAction::SettingsChanged(read(settings));
            self.app.send_message((start, changed.into()));
        }
    }

    /// The person's ratings by ids, with what they are for. `null` while the widget is drawing.
    pub fn assessment(&self) -> JsValue {
        let component = self.app.get_component();
        let answers = component
            .and_then(|it| json::to_js(&app::assessment_for_host(it.model()?.workspace())));
        answers.unwrap_or(JsValue::NULL)
    }

    /// Suspends the widget: it forgets all that it knows, but not what is kept in the browser.
    pub fn suspend(&mut self) {
        self.app.update(AppProps { id: ID.into(), start: None });
    }

    /// Begins the widget anew, as if it were another one.
    ///
    /// # Errors
    /// When the built-in frameworks cannot be read.
    pub fn resume(&mut self, settings: &JsValue, host: Host) -> Result<(), JsError> {
        self.app.update(starting(settings, host)?);
        Ok(())
    }
}

fn starting(settings: &JsValue, host: Host) -> Result<AppProps, JsError> {
    let mut workspaces = Vec::new();
    for framework in frameworks::built_in().unwrap_or_default() {
        workspaces.push(Workspace::built_in(framework));
    }
    let workspaces = Workspaces::of(workspaces).ok_or_else(|| JsError::new("No framework"))?;
    let start = Start { workspaces, settings: read(settings), host };
    Ok(AppProps { id: ID.into(), start: Some(Rc::new(start)) })
}

fn read(settings: &JsValue) -> Rc<Settings> {
    Rc::new(Settings::read(&json::from_js(settings).unwrap_or(Json::Null)))
}
