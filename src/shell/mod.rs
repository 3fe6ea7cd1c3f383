//! Runs effects in the browser, and sends their outcome back as actions. Nothing else runs them.

mod app;
pub mod chunks;
mod draft_stores;
mod element_text;
pub mod passwords;
pub mod reading;
mod rehearsal;
pub mod running;
pub mod saving;

pub use app::{App, AppProps, WidgetInit};
pub use element_text::only_text;

use crate::app::{
    Action, AssessAction, Copyable, Effect, FrameworkFileError, HistoryAction, HostFrameworkAction,
    ImportedFramework, LoadAction, Model, Settings, ShareAction, Workspace,
};
use crate::browser::host::Host;
use crate::browser::storage::StorageNamespace;
use crate::browser::{
    clipboard, clock, file, framework_file, framework_store, json, location, page, storage,
};
use crate::domain::framework::WordingPart;
use crate::lazy::rest;
use crate::text;
use chunks::RestChunk;
use draft_stores::DraftStores;
use gloo::events::EventListener;
use passwords::PasswordInput;
use reading::{PastedText, TeamInput};
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
    /// The chunk of what few people open, once it is here.
    rest: Rc<Cell<Option<&'static RestChunk>>>,
    /// The listeners, which stop when they are dropped with the widget.
    listeners: Vec<EventListener>,
}

impl Shell {
    fn new(dispatch: Callback<Action>, id: AttrValue, host: Host, settings: Rc<Settings>) -> Self {
        let draft_stores = DraftStores::new(Rc::clone(&settings), host.clone(), dispatch.clone());
        let rest = Rc::default();
        Self { dispatch, id, host, settings, draft_stores, rest, listeners: Vec::new() }
    }

    /// The chunk of what few people open, if it is here.
    fn rest(&self) -> Option<&'static RestChunk> {
        self.rest.get()
    }

    /// Whether the browser can lock and open here. Only screens of the `rest` chunk ask for it.
    fn can_lock(&self) -> bool {
        self.rest().is_some_and(|rest| (rest.can_lock)())
    }

    /// Begins to listen, reads the address, and begins to read the frameworks that the person imported before. It runs
    /// after the first render, because effects need the widget's elements.
    fn open(&mut self) {
        // Without listeners the widget works all the same: each save looks for changes first.
        let draft_stores = self.draft_stores.clone();
        let on_storage = storage::on_change(move || draft_stores.tell_changes_elsewhere());
        self.listeners.extend(on_storage.ok());
        let mut fragment = String::new();
        // A page around the widget has an address of its own: there the widget begins at the start.
        if !self.settings.embedded {
            fragment = location::take(&self.host).unwrap_or_default();
            let dispatch = self.dispatch.clone();
            let on_url = location::on_change(self.host.clone(), move |fragment| {
                dispatch.emit(Action::UrlChanged(fragment));
            });
            self.listeners.extend(on_url.ok());
        }
        let (namespace, key) = self.single_keys();
        if let Ok(Some(_)) = namespace.get(&key) {
            self.send(AssessAction::SingleKeysFoundOff);
        }
        let texts = framework_store::texts(namespace);
        if texts.is_empty() {
            return self.send(Action::Init { fragment, imported: Vec::new() });
        }
        let dispatch = self.dispatch.clone();
        spawn_local(async move {
            let imported = framework_store::read(texts).await;
            dispatch.emit(Action::Init { fragment, imported });
        });
    }

    /// Looks at what has become of the drafts.
    fn look(&self) {
        self.draft_stores.tell_changes_elsewhere();
    }

    /// Where it is kept that single keys are off.
    fn single_keys(&self) -> (&StorageNamespace, String) {
        let namespace = self.draft_stores.namespace();
        (namespace, namespace.key("keys", ""))
    }

    /// Shows the heading as the page's title too, where the page is the widget's own.
    fn set_title(&self, model: &Model) {
        if !self.settings.embedded {
            let title = text::page_title(model.heading(), model.error().is_some());
            // Where the title cannot be set, the heading says the same.
            let _ = page::set_title(&title);
        }
    }

    /// Does something with the draft of a workspace, if there is such a workspace.
    fn with_workspace(&self, model: &Model, key: &str, act: fn(&DraftStores, &Workspace)) {
        if let Some(workspace) = model.workspaces().get(key) {
            act(&self.draft_stores, workspace);
        }
    }

    /// Runs an effect. `root` is the widget's outermost element, if it is drawn.
    fn run(&self, effect: Effect, model: &Model, root: Option<&Element>) {
        match effect {
            Effect::OpenDraft(key) => self.with_workspace(model, &key, DraftStores::open),
            Effect::KeepFramework(key) => self.with_workspace(model, &key, DraftStores::keep),
            Effect::SaveDraft(key) => self.with_workspace(model, &key, DraftStores::save),
            Effect::RemoveFramework(key) => self.draft_stores.remove(&key),
            Effect::ClearStorage => {
                // A tab that lets nothing be removed has let nothing be kept.
                let _ = location::forget_codes(&self.host);
                self.draft_stores.clear();
            }
            // Nobody gives an opinion without that code. What was begun before it came is kept once it is here.
            Effect::KeepOpinions => {
                if let Some(rest) = self.rest() {
                    self.send((rest.keep_opinions)(model));
                }
            }
            Effect::FindOpinions => {
                if let Some(rest) = self.rest() {
                    self.send((rest.find_opinions)(model));
                }
            }
            Effect::KeepSingleKeys => {
                let (namespace, key) = self.single_keys();
                // Where it cannot be kept, it counts for this page.
                let _ = if model.single_keys() {
                    namespace.remove(&key)
                } else {
                    namespace.set(&key, "off")
                };
            }
            Effect::LoadRest => self.load_rest(),
            Effect::LoadWording { key, part } => self.load_wording(model, key, part),
            Effect::LoadHostFramework(address) => {
                let (dispatch, loading) = (self.dispatch.clone(), self.load_framework(address));
                spawn_local(async move {
                    dispatch.emit(HostFrameworkAction::Loaded(loading.await).into());
                });
            }
            Effect::PushUrl(address) => {
                // Where the address cannot follow, the screens work without it.
                let _ = location::push(&self.host, &address);
            }
            Effect::ScrollToTop => {
                // Where this fails, moving focus to the heading scrolls to it.
                let _ = page::scroll_to(root);
            }
            Effect::Focus(focus) => {
                // On somebody else's page the person may have gone on elsewhere before this screen came.
                if !self.host.has_focus_elsewhere() {
                    // An element that cannot take focus is still on screen.
                    let _ = page::focus(self.element(focus.name(), root));
                }
            }
            Effect::Copy(what, text) => self.copy(what, text, root),
            // Only screens of the `rest` chunk have these effects, so its code is here by then.
            Effect::Download(what) => {
                if let Some(rest) = self.rest() {
                    let file = (rest.download_file)(model, what, &clock::today());
                    (rest.save_file)(file, self.dispatch.clone());
                }
            }
            Effect::ReadFile(purpose) => {
                if let Some(rest) = self.rest() {
                    // This empties the field, so that choosing the same file again is a change.
                    let files = self.element("file", root).map(file::take).unwrap_or_default();
                    (rest.read_files)(purpose, files, self.dispatch.clone());
                }
            }
            Effect::AddPasted(number, text) => {
                if let Some(rest) = self.rest() {
                    let (field, files) = (self.element("codes", root), self.element("files", root));
                    (rest.add_pasted)(PastedText { number, text, field, files }, &self.dispatch);
                }
            }
            Effect::TakeFilesOut => {
                let _ = self.element("files", root).map(file::take);
            }
            Effect::ReadTeam(reading) => {
                if let Some(rest) = self.rest() {
                    (rest.read_team)(self.team_input(reading, model, root), self.dispatch.clone());
                }
            }
            Effect::ReadTables(reading) => {
                if let Some(rest) = self.rest() {
                    let element = |name: &str| self.element(name, root);
                    (rest.read_tables)(reading, &element, self.dispatch.clone());
                }
            }
            Effect::UsePassword(usage, request) => {
                if let Some(rest) = self.rest() {
                    let field = self.element(usage.field(), root);
                    let input = PasswordInput { usage, request, field };
                    (rest.use_password)(input, model, &self.dispatch);
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

    /// The element whose id ends with this name, in this widget.
    fn element(&self, name: &str, root: Option<&Element>) -> Option<Element> {
        page::beside(root?, &[&*self.id, "-", name].concat())
    }

    /// Loads and checks a framework's file.
    fn load_framework(
        &self,
        what: String,
    ) -> impl Future<Output = Result<ImportedFramework, FrameworkFileError>> + 'static {
        let host = self.host.clone();
        async move { framework_file::checked(host.text(&what).await.ok()).await }
    }

    /// Loads a part of the wording of a framework that is built in.
    fn load_wording(&self, model: &Model, key: Rc<str>, part: WordingPart) {
        let Some(workspace) = model.workspaces().get(&key) else { return };
        let framework = Rc::clone(&workspace.framework);
        let (dispatch, host) = (self.dispatch.clone(), self.host.clone());
        spawn_local(async move {
            let name = ["wording:", &*framework.wording_part_name(part)].concat();
            let text = host.text(&name).await.ok();
            let loaded = text.and_then(|text| framework_file::read_wording(&framework, &text));
            dispatch.emit(LoadAction::WordingLoaded { key, part, loaded }.into());
        });
    }

    fn load_rest(&self) {
        let (dispatch, rest) = (self.dispatch.clone(), Rc::clone(&self.rest));
        spawn_local(async move {
            let loaded = rest::load().await.ok();
            rest.set(loaded);
            dispatch.emit(LoadAction::RestLoaded(loaded.is_some()).into());
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
