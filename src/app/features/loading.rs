//! What is loaded when it is needed: the code of screens, and the descriptions of frameworks.

use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::app::host_event::HostEvent;
use crate::app::load_status::{LoadStatus, Stage};
use crate::app::session::Session;
use crate::domain::framework::Framework;
use std::rc::Rc;

/// What can happen to what is loaded.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadAction {
    /// The browser has nothing else to do.
    Idle,
    /// The code of a stage is here, or could not be loaded.
    StageLoaded(Stage, bool),
    /// The person wants the code of this stage to be loaded once more.
    RetryStage(Stage),
    /// A framework with its descriptions has been loaded, or could not be.
    DescriptionsLoaded(Rc<str>, Option<Rc<Framework>>),
    /// The person wants the descriptions to be loaded once more.
    RetryDescriptions,
}

/// Whether the code of each lazy stage is here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct LazyCode {
    journey: LoadStatus,
    rest: LoadStatus,
    /// Whether the person has gone to a screen whose code is being loaded. Its heading then needs focus again
    /// when the code is here.
    is_awaited: bool,
}

impl LazyCode {
    pub(in crate::app) fn status(&self, stage: Stage) -> LoadStatus {
        match stage {
            Stage::Journey => self.journey,
            Stage::Rest => self.rest,
        }
    }

    fn status_mut(&mut self, stage: Stage) -> &mut LoadStatus {
        match stage {
            Stage::Journey => &mut self.journey,
            Stage::Rest => &mut self.rest,
        }
    }

    /// Begins to load a stage that is needed now, unless it is here or on its way.
    pub(in crate::app) fn need(&mut self, stage: Stage, effects: &mut Effects) {
        let status = self.status_mut(stage);
        if matches!(status, LoadStatus::NotNeeded | LoadStatus::Failed) {
            *status = LoadStatus::Loading;
            effects.run(Effect::LoadLazy(stage));
        }
    }

    /// Loads the stage that nearly everybody needs next: at once for a person with a draft, else when the
    /// browser is idle.
    pub(in crate::app) fn prepare(&mut self, comes_back: bool, effects: &mut Effects) {
        if comes_back {
            self.need(Stage::Journey, effects);
        } else if self.journey == LoadStatus::NotNeeded {
            effects.run(Effect::WaitForIdle);
        }
    }

    /// The browser is idle: begins to load the stage that nearly everybody needs next.
    pub(in crate::app) fn on_idle(&mut self, effects: &mut Effects) {
        if self.journey == LoadStatus::NotNeeded {
            self.need(Stage::Journey, effects);
        }
    }

    /// Notes that the person has gone to a screen of a stage.
    pub(in crate::app) fn await_stage(&mut self, stage: Stage) {
        self.is_awaited = self.status(stage) == LoadStatus::Loading;
    }

    /// Notes whether a stage is here or could not be loaded. `on_screen` is the stage that the screen needs.
    pub(in crate::app) fn on_stage_loaded(
        &mut self,
        stage: Stage,
        here: bool,
        on_screen: Option<Stage>,
        effects: &mut Effects,
    ) {
        *self.status_mut(stage) = if here { LoadStatus::Loaded } else { LoadStatus::Failed };
        if on_screen == Some(stage) && std::mem::take(&mut self.is_awaited) {
            // The screen has taken the place of the notice that had focus.
            effects.focus(Focus::Heading);
        }
    }
}

/// Begins to load the descriptions of a workspace, if their status is this one.
pub(in crate::app) fn load_descriptions(
    key: &str,
    so_far: LoadStatus,
    session: &mut Session,
    effects: &mut Effects,
) {
    if let Some(workspace) = session.workspaces.get_mut(key)
        && workspace.descriptions == so_far
    {
        workspace.descriptions = LoadStatus::Loading;
        let (key, id) = (Rc::clone(&workspace.key), workspace.framework.id.clone());
        effects.run(Effect::LoadDescriptions { key, id });
    }
}

/// Puts a framework with its descriptions in place of the one without, or notes that it could not be loaded.
pub(in crate::app) fn on_descriptions_loaded(
    key: &str,
    loaded: Option<Rc<Framework>>,
    session: &mut Session,
    effects: &mut Effects,
) {
    let Some(workspace) = session.workspaces.get_mut(key) else { return };
    // Descriptions of another edition would stand beside the wrong skills.
    let same = |loaded: &Rc<Framework>| loaded.fingerprint == workspace.framework.fingerprint;
    if let Some(framework) = loaded.filter(same) {
        workspace.framework = framework;
        workspace.descriptions = LoadStatus::Loaded;
    } else if workspace.descriptions != LoadStatus::Failed {
        workspace.descriptions = LoadStatus::Failed;
        effects.emit(HostEvent::descriptions_failed(workspace));
    }
}
