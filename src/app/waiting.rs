//! What a person does before the code is here that follows from it.

use super::action::Action;
use super::effect::Focus;
use super::features::assess::AssessAction;
use super::features::loading::LoadAction;
use super::features::share::ShareAction;
use super::frame_height;
use super::model::Model;
use super::route::Route;
use super::settings::Settings;
use super::workspaces::Workspaces;
use std::mem::take;
use std::rc::Rc;

/// A widget of which only the first screen is here. It keeps what the person does, so that nothing is lost.
#[derive(Clone, Debug)]
pub struct Waiting {
    workspaces: Workspaces,
    settings: Rc<Settings>,
    /// What is known, with what the person has typed.
    model: Model,
    /// The same on the screen that the person has gone to.
    gone_to: Option<Model>,
    done: Vec<Rc<Action>>,
    /// Whether something is to come of what the person has done, but no other screen.
    is_asked: bool,
    arrival: Arrival,
    has_failed: bool,
}

/// Where a person arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// At the first screen, where nothing is known of the person or of what the page is about.
    FirstVisit,
    /// At the first screen, with something more on it, which stands below its heading.
    Start,
    /// At a screen that is not known yet, or at a first screen with a notice above its heading.
    Elsewhere,
}

/// What there is to show meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The first screen, as somebody sees it who has never been here.
    FirstVisit,
    /// The same, with the words that nothing else came.
    FirstVisitAlone,
    /// That a screen is coming, below its heading: what it has of a draft, or what the page is about.
    Loading,
    /// That something is coming, without a heading, which would be another one or move.
    Unknown,
    /// That the code did not come.
    Failed,
}

impl Waiting {
    /// A widget that has just begun.
    pub fn new(workspaces: Workspaces, settings: Rc<Settings>, arrival: Arrival) -> Self {
        let model = Model::new(workspaces.clone(), Rc::clone(&settings));
        let (gone_to, done) = (None, Vec::new());
        let (is_asked, has_failed) = (false, false);
        Self { workspaces, settings, model, gone_to, done, is_asked, arrival, has_failed }
    }

    /// Keeps what the person has done. Returns whether the code is to be asked for once more.
    pub fn note(&mut self, action: Rc<Action>) -> bool {
        match &*action {
            // The fields keep it, whenever they are drawn again.
            Action::Assess(AssessAction::FilterRoles(typed)) => {
                self.model.assess.note_role_filter(typed.clone());
            }
            Action::Share(ShareAction::EnterCode(typed)) => {
                self.model.share.note_code(typed.clone());
            }
            Action::Load(LoadAction::RetryCode) => {
                self.has_failed = false;
                // The screen takes the place of the button that had focus.
                self.done.push(Rc::new(Action::FocusField(Focus::Heading.name())));
                return true;
            }
            // The first screen is here already.
            Action::Navigate(Route::Start) => self.gone_to = None,
            Action::Navigate(route) => self.go_to(None, route.clone()),
            Action::NavigateIn(key, route) => self.go_to(Some(key), route.clone()),
            // There is nothing to find by.
            Action::BeginWithFirstFound if self.model.role_filter().is_empty() => return false,
            // The page has changed something, and not the person.
            Action::HostFramework(_) => {}
            _ => self.is_asked = true,
        }
        self.done.push(action);
        false
    }

    fn go_to(&mut self, key: Option<&str>, route: Route) {
        let mut workspaces = self.workspaces.clone();
        if let Some(key) = key {
            workspaces.open_key(key);
        }
        let mut model = Model::new(workspaces, Rc::clone(&self.settings));
        model.session.route = route;
        self.gone_to = Some(model);
    }

    /// Notes that the code did not come.
    pub fn fail(&mut self) {
        self.has_failed = true;
    }

    /// What there is to show.
    pub fn shown(&self) -> Shown {
        let arrival = self.gone_to.is_none().then_some(self.arrival);
        match (arrival, self.has_failed) {
            (Some(Arrival::FirstVisit), false) if !self.is_asked => Shown::FirstVisit,
            (Some(Arrival::FirstVisit), true) if !self.is_asked => Shown::FirstVisitAlone,
            (_, true) => Shown::Failed,
            (Some(Arrival::Elsewhere), false) => Shown::Unknown,
            (_, false) => Shown::Loading,
        }
    }

    /// What is known of the screen that is shown.
    pub fn model(&self) -> &Model {
        self.gone_to.as_ref().unwrap_or(&self.model)
    }

    /// The step in pixels that the page around a frame is told the height in.
    pub fn frame_step(&self) -> usize {
        frame_height::PLAIN
    }

    /// What the person has typed and done. Where the code was late, a first question also waits for its descriptions.
    pub fn into_done(mut self, was_late: bool) -> Done {
        let role_filter = self.model.role_filter().to_owned();
        let code = self.model.entered_code().to_owned();
        let actions = take(&mut self.done);
        Done { role_filter, code, actions, waiting: self, was_late }
    }
}

/// What a person has done before the code was here that follows from it.
#[derive(Clone, Debug)]
pub struct Done {
    role_filter: String,
    code: String,
    /// What is to follow, in order.
    pub actions: Vec<Rc<Action>>,
    /// What is on screen until the address and the drafts are read: no other screen may come in between.
    pub waiting: Waiting,
    /// Whether the person has seen that, because the code was not here.
    pub was_late: bool,
}

impl Done {
    /// What the widget knows at first: what was typed. The fields keep their text, and the caret its place.
    pub fn model(&self, workspaces: Workspaces, settings: Rc<Settings>) -> Model {
        let mut model = Model::new(workspaces, settings);
        model.assess.note_role_filter(self.role_filter.clone());
        model.share.note_code(self.code.clone());
        model
    }
}
