//! A person at the widget, so that a test of a journey is a few lines.

use crate::support::{after_all_read, workspaces};
use skillgauge::app::{Action, Effect, FrameworkRoute, Model, Route, Settings, update};
use std::rc::Rc;

/// A person at the widget: what it knows, and what their last action made the browser do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    pub(crate) model: Model,
    /// The effects of the last action.
    pub(crate) effects: Vec<Effect>,
}

impl Person {
    /// Somebody who opens the widget's own page for the first time, with this framework open.
    pub(crate) fn new(framework: &str) -> Self {
        Self::on_page(framework, Settings::default())
    }

    /// The same on a page that wants the widget like this.
    pub(crate) fn on_page(framework: &str, settings: Settings) -> Self {
        let model = Model::new(workspaces(framework), Rc::new(settings));
        let person = Self { model, effects: Vec::new() };
        after_all_read(person)
    }

    /// After an action.
    #[must_use]
    pub(crate) fn does(mut self, action: impl Into<Action>) -> Self {
        self.effects = update(&mut self.model, action.into());
        self
    }

    /// After several actions.
    #[must_use]
    pub(crate) fn does_all(self, actions: impl IntoIterator<Item = Action>) -> Self {
        actions.into_iter().fold(self, Self::does)
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
}
