//! What a chunk has for the others to call.

use crate::app::{
    Action, Done, Download, DownloadFile, FileFor, Model, OpinionAction, RestScreen, Settings,
};
use crate::browser::file::ChosenFile;
use crate::browser::host::Host;
use crate::shell::passwords::PasswordInput;
use crate::shell::reading::{PastedText, TableFields, TeamInput};
use crate::ui::View;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AttrValue, Callback, Html};

/// All that follows from what a person does, and the screens that nearly everybody needs.
#[derive(Clone, Copy)]
pub struct JourneyChunk {
    /// Begins a widget. `None` if the frameworks cannot be unpacked.
    pub begin: fn(Beginning) -> Option<Box<dyn Running>>,
}

/// What a widget begins with.
pub struct Beginning {
    /// What the person has done already.
    pub done: Done,
    /// Begins every id in it.
    pub id: AttrValue,
    /// The page's side.
    pub host: Host,
    /// How the page wants it.
    pub settings: Rc<Settings>,
    /// Where its actions go.
    pub dispatch: Callback<Rc<Action>>,
}

/// A widget whose code is here.
pub trait Running {
    /// What it knows.
    fn model(&self) -> &Model;
    /// The step in pixels that the page around a frame is told its height in.
    fn frame_step(&self) -> usize;
    /// The person's ratings, for the page.
    fn assessment(&self) -> JsValue;
    /// Does what follows from an action. `root` is its outermost element, if that is drawn.
    fn act(&mut self, action: Rc<Action>, root: Option<&Element>);
    /// Its content.
    fn view(&self) -> Html;
    /// Does what has to wait until its content is drawn.
    fn rendered(&mut self, root: Option<&Element>);
    /// Looks at what has become of the drafts: another widget of this page may have changed them while this one was
    /// out of it, and browsers tell of other tabs only.
    fn look(&self);
}

/// What few people open in a visit.
pub struct RestChunk {
    /// Draws one of its screens.
    pub draw: fn(&View, RestScreen) -> Html,
    /// Makes a file for the person to save.
    pub download_file: fn(&Model, Download, &str) -> Option<DownloadFile>,
    /// Gives the person a file to save, if there is one.
    pub save_file: fn(Option<DownloadFile>, Callback<Action>),
    /// Reads files that the person has chosen.
    pub read_files: fn(FileFor, Vec<ChosenFile>, Callback<Action>),
    /// Puts a long text that was pasted among the files.
    pub add_pasted: fn(PastedText, &Callback<Action>),
    /// Reads a team.
    pub read_team: fn(TeamInput, Callback<Action>),
    /// Reads tables of a framework.
    pub read_tables: fn(u32, TableFields<'_>, Callback<Action>),
    /// Whether the browser can lock and open with a password here.
    pub can_lock: fn() -> bool,
    /// Uses the password that the person has typed.
    pub use_password: fn(PasswordInput, &Model, &Callback<Action>),
    /// Has the tab keep what there is of second opinions, and answers what it does keep.
    pub keep_opinions: fn(&Model) -> OpinionAction,
    /// Finds what the tab has kept of them.
    pub find_opinions: fn(&Model) -> OpinionAction,
}

/// A chunk could not be loaded. It can be asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadError;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for LoadError {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
