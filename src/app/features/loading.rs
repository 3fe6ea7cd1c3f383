//! What is loaded when it is needed: the code of screens, and the wording of frameworks.

use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::app::host_event::HostEvent;
use crate::app::load_status::LoadStatus;
use crate::app::session::Session;
use crate::domain::framework::{LoadedWording, WordingPart};
use std::rc::Rc;

/// What can happen to what is loaded.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadAction {
    /// The code of the screens that few people open is here, or could not be loaded.
    RestLoaded(bool),
    /// The person wants code that did not come to be loaded once more.
    RetryCode,
    /// A part of the wording of the workspace with this key has been loaded, or could not be.
    WordingLoaded {
        /// The key of the workspace.
        key: Rc<str>,
        /// The part.
        part: WordingPart,
        /// The wording, if it is here.
        loaded: Option<LoadedWording>,
    },
    /// The person wants the wording to be loaded once more.
    RetryWording,
}

/// Whether the code of the screens that few people open is here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct LazyCode {
    status: LoadStatus,
    /// Whether the person has gone to a screen whose code is being loaded. Its heading then needs focus again
    /// when the code is here.
    is_awaited: bool,
}

impl LazyCode {
    pub(in crate::app) fn status(&self) -> LoadStatus {
        self.status
    }

    /// Begins to load the code that is needed now, unless it is here or on its way.
    pub(in crate::app) fn need(&mut self, effects: &mut Effects) {
        if matches!(self.status, LoadStatus::NotNeeded | LoadStatus::Failed) {
            self.status = LoadStatus::Loading;
            effects.run(Effect::LoadRest);
        }
    }

    /// Notes that the person has gone to a screen that needs it.
    pub(in crate::app) fn await_code(&mut self) {
        self.is_awaited = self.status == LoadStatus::Loading;
    }

    /// Notes whether the code is here or could not be loaded. `on_screen` says whether the screen needs it.
    pub(in crate::app) fn on_loaded(&mut self, here: bool, on_screen: bool, effects: &mut Effects) {
        self.status = if here { LoadStatus::Loaded } else { LoadStatus::Failed };
        if on_screen && std::mem::take(&mut self.is_awaited) {
            // The screen has taken the place of the notice that had focus.
            effects.focus(Focus::Heading);
        }
    }
}

/// Begins to load those of these parts of the wording of a workspace that nobody has asked for yet. If the person
/// tries again, that is all that could not be loaded too, whatever the screen needs now: they are told as long as one is
/// missing.
pub(in crate::app) fn load_wording(
    key: &str,
    parts: &[WordingPart],
    retries: bool,
    session: &mut Session,
    effects: &mut Effects,
) {
    let Some(workspace) = session.workspaces.get_mut(key) else { return };
    for part in workspace.wording.need(parts, retries) {
        effects.run(Effect::LoadWording { key: Rc::clone(&workspace.key), part });
    }
}

/// Adds a part of the wording to the framework that it is of, or notes that it could not be loaded.
pub(in crate::app) fn on_wording_loaded(
    key: &str,
    part: WordingPart,
    loaded: Option<LoadedWording>,
    session: &mut Session,
    effects: &mut Effects,
) {
    let Some(workspace) = session.workspaces.get_mut(key) else { return };
    if let Some(wording) = loaded {
        if workspace.wording.note(part, LoadStatus::Loaded) {
            workspace.framework = wording.added_to(&workspace.framework);
        }
    } else if workspace.wording.note(part, LoadStatus::Failed) {
        effects.emit(HostEvent::descriptions_failed(workspace));
    }
}
