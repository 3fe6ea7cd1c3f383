//! What JavaScript may call, and the scripts that call it: one for each way onto a page.

use crate::app::{self, HostFrameworkAction, Settings, Workspace, Workspaces};
use crate::browser::host::Host;
use crate::browser::json;
use crate::domain::formats::json::Json;
use crate::frameworks;
use crate::shell::{App, AppProps, WidgetInit};
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
///
/// # Errors
/// When the built-in frameworks cannot be read.
#[wasm_bindgen]
pub fn mount(root: Element, settings: &JsValue, host: Host) -> Result<Widget, JsError> {
    // Yew's own hook would write the panic's message to the console, and with it perhaps answers.
    yew::set_custom_panic_hook(Box::new(|_| {
        let stopped = STOPPED.with(|stopped| stopped.try_borrow().ok()?.clone());
        // Where the page has set nothing to call, or the call fails, there is nothing left to do.
        let _ = stopped.map(|stopped| stopped.call0(&JsValue::NULL));
    }));
    let props = props(settings, host)?;
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    Ok(Widget { app })
}

#[wasm_bindgen]
impl Widget {
    /// Changes the settings, but for those of storage and the framework's file: a widget reads these once,
    /// when it starts. A suspended widget ignores the call.
    pub fn set(&self, settings: &JsValue) {
        let generation = self.app.get_component().map(|app| app.generation());
        if let Some(generation) = generation {
            let changed = HostFrameworkAction::SettingsChanged(read_settings(settings));
            self.app.send_message((generation, changed.into()));
        }
    }

    /// The person's ratings by ids, with the framework and role that they are for. `null` while the widget is
    /// suspended or drawing.
    pub fn assessment(&self) -> JsValue {
        let component = self.app.get_component();
        let answers = component
            .and_then(|it| json::to_js(&app::assessment_for_host(it.model()?.workspace())));
        answers.unwrap_or(JsValue::NULL)
    }

    /// Suspends the widget: it drops its model and its listeners. Drafts stay in the browser.
    pub fn suspend(&mut self) {
        self.app.update(AppProps { id: ID.into(), init: None });
    }

    /// Begins the widget anew, with these settings and this page.
    ///
    /// # Errors
    /// When the built-in frameworks cannot be read.
    pub fn resume(&mut self, settings: &JsValue, host: Host) -> Result<(), JsError> {
        self.app.update(props(settings, host)?);
        Ok(())
    }
}

fn props(settings: &JsValue, host: Host) -> Result<AppProps, JsError> {
    let mut workspaces = Vec::new();
    for framework in frameworks::built_in().unwrap_or_default() {
        workspaces.push(Workspace::built_in(framework));
    }
    let workspaces = Workspaces::of(workspaces).ok_or_else(|| JsError::new("No framework"))?;
    let init = WidgetInit { workspaces, settings: read_settings(settings), host };
    Ok(AppProps { id: ID.into(), init: Some(Rc::new(init)) })
}

fn read_settings(settings: &JsValue) -> Rc<Settings> {
    Rc::new(Settings::read(&json::from_js(settings).unwrap_or(Json::Null)))
}
