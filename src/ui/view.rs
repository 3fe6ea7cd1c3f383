//! What every screen gets: the model, where to send actions, and what sets its ids apart.

use crate::app::{Action, Focus, Model, Route, Settings};
use crate::text::{choose, start};
use std::rc::Rc;
use yew::{AttrValue, Callback};

/// The model, where to send actions, and what sets this widget apart from others on the page.
pub struct View<'a> {
    /// Everything the widget knows.
    pub model: &'a Model,
    /// Where actions go. They are shared, because code that copies any action is not in the first load.
    pub dispatch: Callback<Rc<Action>>,
    /// Begins every id in this widget, so that no other widget on the page has the same.
    pub id: AttrValue,
    /// Whether the browser can lock and open with a password here, as far as the screen needs to know.
    pub can_lock: bool,
}

impl View<'_> {
    /// An id that no other widget on the page has.
    pub(super) fn id(&self, name: &str) -> AttrValue {
        format!("{}-{name}", self.id).into()
    }

    /// The target of a link to this address of the widget. It matters when the person opens the link in a new
    /// tab: inside a host page, whose fragments are its own, it leads to the page that share links point at.
    pub(super) fn href(&self, address: &str) -> String {
        match self.model.settings() {
            settings if !settings.embedded => address.to_owned(),
            // Some of these addresses have a code, and nobody is told of another host here.
            Settings { share_page: Some(page), share_host: None, .. } => [page, address].concat(),
            _ => "#".to_owned(),
        }
    }

    /// The screen before the first question about a framework, and its name in a link.
    pub(super) fn before_questions(&self) -> (Route, &'static str) {
        let before = self.model.before_questions();
        let screen_name =
            if before == Route::Start { start::SCREEN_NAME } else { choose::SCREEN_NAME };
        (before, screen_name)
    }

    /// The id of the element that focus belongs on.
    pub(super) fn focus_id(&self, focus: &Focus) -> AttrValue {
        self.id(focus.name())
    }

    /// The tag of a heading this many levels below the screen's own.
    pub(super) fn heading_tag(&self, below: u8) -> &'static str {
        match self.model.settings().heading_level.saturating_add(below) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// The tag of a heading that comes before the screen's own. It has the same level, because levels may not
    /// be skipped, but it is never a second `h1` of the page.
    pub(super) fn heading_tag_before(&self) -> &'static str {
        self.heading_tag(u8::from(self.model.settings().heading_level == 1))
    }

    /// Sends this action at each event, whatever is in the event.
    pub(super) fn on<E: 'static>(&self, action: impl Into<Action>) -> Callback<E> {
        let (dispatch, action) = (self.dispatch.clone(), Rc::new(action.into()));
        Callback::from(move |_| dispatch.emit(Rc::clone(&action)))
    }
}
