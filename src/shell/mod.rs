//! Runs effects in the browser, and sends their outcome back as actions. Nothing else runs them.

mod app;
mod draft_stores;
pub mod reading;

pub use app::{App, AppProps, WidgetInit};

use crate::app::{
    Action, Copyable, DownloadContent, DownloadFile, DraftAction, Effect, ExportAction,
    HistoryAction, HostFrameworkAction, LoadAction, Model, Settings, ShareAction, Stage,
    StorageEvent,
};
use crate::browser::host::Host;
use crate::browser::{
    clipboard, clock, download, file, framework_file, framework_store, idle, json, location, page,
    storage,
};
use crate::lazy::LazyChunks;
use crate::text;
use draft_stores::DraftStores;
use gloo::events::EventListener;
use reading::TeamInput;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{AttrValue, Callback};

/// Runs effects for one widget.
struct Shell {
    dispatch: Callback<Action>,
    /// Begins every id in this widget.
    id: AttrValue,
    /// The page's side.
    host: Host,
    /// The settings that the widget opened with. Later ones do not change where drafts are stored.
    settings: Rc<Settings>,
    draft_stores: DraftStores,
    chunks: Rc<Cell<LazyChunks>>,
    /// The listeners, which stop when they are dropped with the widget.
    listeners: Vec<EventListener>,
}

impl Shell {
    fn new(dispatch: Callback<Action>, id: AttrValue, host: Host, settings: Rc<Settings>) -> Self {
        let (draft_stores, chunks) = (DraftStores::new(Rc::clone(&settings)), Rc::default());
        Self { dispatch, id, host, settings, draft_stores, chunks, listeners: Vec::new() }
    }

    /// The chunks of code that are here.
    fn chunks(&self) -> LazyChunks {
        self.chunks.get()
    }

    /// Begins to listen, and reads the address and the frameworks that the person imported before. It runs
    /// after the first render, because effects need the widget's elements.
    fn open(&mut self) {
        // Without listeners the widget works all the same: each save looks for changes first.
        let (draft_stores, dispatch) = (self.draft_stores.clone(), self.dispatch.clone());
        let on_storage = storage::on_change(move || {
            for (key, event) in draft_stores.changed_elsewhere() {
                dispatch.emit(DraftAction::Storage(key, event).into());
            }
        });
        self.listeners.extend(on_storage.ok());
        let mut fragment = String::new();
        // A page around the widget has an address of its own: there the widget begins at the start.
        if !self.settings.embedded {
            fragment = location::fragment().unwrap_or_default();
            let dispatch = self.dispatch.clone();
            let on_url =
                location::on_change(move |fragment| dispatch.emit(Action::UrlChanged(fragment)));
            self.listeners.extend(on_url.ok());
        }
        let imported = framework_store::all(self.draft_stores.namespace());
        self.dispatch.emit(Action::Init { fragment, imported });
    }

    /// Shows the heading as the page's title too, where the page is the widget's own.
    fn set_title(&self, model: &Model) {
        if !self.settings.embedded {
            let title = text::page_title(model.heading(), model.error().is_some());
            // Where the title cannot be set, the heading says the same.
            let _ = page::set_title(&title);
        }
    }

    /// Runs an effect. `root` is the widget's outermost element, if it is drawn.
    fn run(&self, effect: Effect, model: &Model, root: Option<&Element>) {
        match effect {
            Effect::OpenDraft(key) => {
                let event =
                    model.workspaces().get(&key).map(|workspace| self.draft_stores.open(workspace));
                self.send_storage_event(key, event);
            }
            Effect::KeepFramework(key) => {
                let event =
                    model.workspaces().get(&key).map(|workspace| self.draft_stores.keep(workspace));
                self.send_storage_event(key, event);
            }
            Effect::SaveDraft(key) => {
                let event = model
                    .workspaces()
                    .get(&key)
                    .and_then(|workspace| self.draft_stores.save(workspace));
                self.send_storage_event(key, event);
            }
            Effect::RemoveFramework(key) => self.draft_stores.remove(&key),
            Effect::ClearStorage => {
                let done = self.draft_stores.clear();
                self.send(DraftAction::EverythingDeleted(done));
            }
            Effect::LoadLazy(stage) => self.load_lazy(stage),
            Effect::WaitForIdle => {
                let dispatch = self.dispatch.clone();
                // Where the browser cannot say so, the code is loaded when it is needed.
                let _ = idle::when_idle(move || dispatch.emit(LoadAction::Idle.into()));
            }
            Effect::LoadDescriptions { key, id } => {
                let (dispatch, host) = (self.dispatch.clone(), self.host.clone());
                spawn_local(async move {
                    let loaded = framework_file::with_descriptions(&host, &id).await;
                    dispatch.emit(LoadAction::DescriptionsLoaded(key, loaded).into());
                });
            }
            Effect::LoadHostFramework(address) => {
                let (dispatch, host) = (self.dispatch.clone(), self.host.clone());
                spawn_local(async move {
                    let loaded = framework_file::load(&host, &address).await;
                    dispatch.emit(HostFrameworkAction::Loaded(loaded).into());
                });
            }
            Effect::PushUrl(address) => {
                if location::fragment().as_ref() != Ok(&address) {
                    // Where the address cannot follow, the screens work without it.
                    let _ = location::push(&address);
                }
            }
            Effect::ScrollToTop => {
                // Where this fails, moving focus to the heading scrolls to it.
                let _ = page::scroll_to(root);
            }
            Effect::Focus(focus) => {
                // An element that cannot take focus is still on screen.
                let _ = page::focus(self.element(focus.name(), root));
            }
            Effect::Copy(what, text) => self.copy(what, text, root),
            // Only screens of the `rest` chunk have these three effects, so its code is here by then.
            Effect::Download(what) => {
                let file = self.chunks().rest.and_then(|rest| (rest.download_file)(model, what));
                self.send(ExportAction::Saved(file.is_some_and(save_file)));
            }
            Effect::ReadFile(purpose) => {
                if let Some(rest) = self.chunks().rest {
                    // This empties the field, so that choosing the same file again is a change.
                    let files = self.element("file", root).map(file::take).unwrap_or_default();
                    (rest.read_files)(purpose, files, self.dispatch.clone());
                }
            }
            Effect::ReadTeam(reading) => {
                if let Some(rest) = self.chunks().rest {
                    (rest.read_team)(self.team_input(reading, model, root), self.dispatch.clone());
                }
            }
            Effect::AskForToday(purpose) => {
                self.send(HistoryAction::Today(purpose, clock::today()));
            }
            Effect::Print => {
                // Where the page may not print, the browser's own menu still can.
                let _ = page::print();
            }
            Effect::EmitHostEvent(event) => {
                if let Some(detail) = json::to_js(&event.detail) {
                    // A listener of the page that fails is no reason to stop.
                    let _ = self.host.emit_event(event.name, &detail);
                }
            }
        }
    }

    fn team_input(&self, reading: u32, model: &Model, root: Option<&Element>) -> TeamInput {
        let frameworks = { model.workspaces().iter() }.map(|other| Rc::clone(&other.framework));
        TeamInput {
            reading,
            text: page::value(self.element("codes", root)).unwrap_or_default(),
            files: self.element("files", root).map(file::chosen).unwrap_or_default(),
            frameworks: frameworks.collect(),
        }
    }

    fn send(&self, action: impl Into<Action>) {
        self.dispatch.emit(action.into());
    }

    fn send_storage_event(&self, key: Rc<str>, event: Option<StorageEvent>) {
        if let Some(event) = event {
            self.send(DraftAction::Storage(key, event));
        }
    }

    /// The element whose id ends with this name, in this widget.
    fn element(&self, name: &str, root: Option<&Element>) -> Option<Element> {
        page::beside(root?, &[&*self.id, "-", name].concat())
    }

    fn load_lazy(&self, stage: Stage) {
        let (dispatch, chunks) = (self.dispatch.clone(), Rc::clone(&self.chunks));
        spawn_local(async move {
            let loaded = LazyChunks::load(stage).await;
            if let Ok(loaded) = loaded {
                // The other stage may have come meanwhile.
                chunks.set(chunks.get().and(loaded));
            }
            dispatch.emit(LoadAction::StageLoaded(stage, loaded.is_ok()).into());
        });
    }

    fn copy(&self, what: Copyable, text: Rc<str>, root: Option<&Element>) {
        let (dispatch, field) = (self.dispatch.clone(), self.element(what.field(), root));
        spawn_local(async move {
            let copied = clipboard::copy(&text).await.is_ok();
            if !copied {
                // The person is asked to copy it themselves: with the text selected, that is one key press.
                let _ = page::select(field);
            }
            dispatch.emit(ShareAction::Copied(what, copied).into());
        });
    }
}

/// Gives the person a file to save, and says whether the browser has taken it.
fn save_file(file: DownloadFile) -> bool {
    let (ending, kind, text) = match file.content {
        DownloadContent::Csv(text) => ("csv", "text/csv", text),
        DownloadContent::Json(value) => {
            ("json", "application/json", json::write(&value).unwrap_or_default())
        }
    };
    let name = ["skillgauge-", file.name, "-", &*clock::today(), ".", ending].concat();
    download::save(&name, kind, &text).is_ok()
}
