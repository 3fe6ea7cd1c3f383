//! A person at the widget, so that a test of a journey is a few lines.

use crate::support::workspaces;
use skillgauge::app::{
    Action, DraftAction, Effect, Focus, FrameworkRoute, HostEvent, LoadAction, Model, Route,
    Settings, StorageEvent, Workspaces, update,
};
use skillgauge::domain::assessment::Assessment;
use std::rc::Rc;

/// A person at the widget: what it knows, and what it last made the browser do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    pub(crate) model: Model,
    /// The effects of what the person last did.
    pub(crate) effects: Vec<Effect>,
}

impl Person {
    /// Somebody who opens the widget's own page for the first time, with this framework open.
    pub(crate) fn new(framework: &str) -> Self {
        Self::on_page(framework, Settings::default())
    }

    /// The same on a page that wants the widget like this.
    pub(crate) fn on_page(framework: &str, settings: Settings) -> Self {
        Self::opening(workspaces(framework), settings, "").finds_no_drafts()
    }

    /// Somebody who has just opened the widget at this address: no draft has been read yet.
    pub(crate) fn opening(workspaces: Workspaces, settings: Settings, fragment: &str) -> Self {
        let model = Model::new(workspaces, Rc::new(settings));
        let fragment = fragment.to_owned();
        Self { model, effects: Vec::new() }.does(Action::Init { fragment, imported: Vec::new() })
    }

    /// Storage has nothing under any key that was just asked for.
    #[must_use]
    pub(crate) fn finds_no_drafts(self) -> Self {
        let asked: Vec<_> = self.effects.iter().filter_map(asks_for_draft).collect();
        let nothing = |key| DraftAction::Storage(key, StorageEvent::Found(None)).into();
        self.does_all(asked.into_iter().map(nothing))
    }

    /// With the code of all screens loaded.
    #[must_use]
    pub(crate) fn has_all_screens(self) -> Self {
        self.does(LoadAction::RestLoaded(true))
    }

    /// After an action.
    #[must_use]
    pub(crate) fn does(mut self, action: impl Into<Action>) -> Self {
        self.effects = update(&mut self.model, action.into());
        self
    }

    /// After several actions, with the effects of all of them.
    #[must_use]
    pub(crate) fn does_all(self, actions: impl IntoIterator<Item = Action>) -> Self {
        let mut person = Self { effects: Vec::new(), ..self };
        for action in actions {
            person.effects.extend(update(&mut person.model, action));
        }
        person
    }

    /// On a screen about the framework that is open.
    #[must_use]
    pub(crate) fn goes(self, route: FrameworkRoute) -> Self {
        self.visits(Route::Framework(route))
    }

    /// On any screen.
    #[must_use]
    pub(crate) fn visits(self, route: Route) -> Self {
        self.does(Action::Navigate(route))
    }

    /// The person's own answers to the framework that is open.
    pub(crate) fn answers(&self) -> &Assessment {
        self.model.assessment()
    }

    /// Whether answers are saved.
    pub(crate) fn saves(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::SaveDraft(_)))
    }

    /// Where focus is moved last, if it is moved.
    pub(crate) fn focus(&self) -> Option<&Focus> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Focus(focus) => Some(focus),
            _ => None,
        })
    }

    /// What the page around the widget hears.
    pub(crate) fn host_events(&self) -> Vec<&HostEvent> {
        let mut events = Vec::new();
        for effect in &self.effects {
            if let Effect::EmitHostEvent(event) = effect {
                events.push(event);
            }
        }
        events
    }

    /// The names of what it hears, in order.
    pub(crate) fn host_event_names(&self) -> Vec<&'static str> {
        self.host_events().iter().map(|event| event.name).collect()
    }
}

fn asks_for_draft(effect: &Effect) -> Option<Rc<str>> {
    match effect {
        Effect::OpenDraft(key) | Effect::KeepFramework(key) => Some(Rc::clone(key)),
        _ => None,
    }
}
