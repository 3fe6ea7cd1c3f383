//! The widget as a whole: notices, the screen, and whether the answers are saved.

use super::View;
use super::components::{element, fragment, notices, save_status_line, slot};
use super::loading::{failed, loading};
use super::screens::draw_journey;
use crate::app::{LoadStatus, RestScreen, Screen};
use yew::Html;

/// What draws the screens that few people open, if their code is here.
pub type DrawRest = fn(&View, RestScreen) -> Html;

/// The widget as a whole.
pub fn widget(view: &View, rest: Option<DrawRest>) -> Html {
    let (screen, is_here) = match view.model.screen() {
        Screen::Journey(screen) => (draw_journey(view, screen), true),
        Screen::Rest(screen) => or_loading(view, rest.map(|draw| draw(view, screen))),
    };
    // What is coming is longer than that it is, and would move what stands below.
    let line = if is_here { save_status_line(view) } else { Html::default() };
    fragment([notices(view), slot(on_screen(view, screen, is_here)), line])
}

/// A screen in its place. The key makes new elements for each screen, so that no field keeps the text of the screen
/// before.
pub(super) fn on_screen(view: &View, screen: Html, is_here: bool) -> Html {
    let class = if is_here { "skillgauge__screen" } else { "skillgauge__screen skillgauge-coming" };
    let attributes = [("key", &*view.model.address()), ("class", class)];
    element("div", &attributes, screen)
}

/// A screen, or whether its code is being loaded or could not be; and `false` while it is on its way.
fn or_loading(view: &View, screen: Option<Html>) -> (Html, bool) {
    let (key, content, is_here) = match (screen, view.model.rest_status()) {
        (Some(screen), _) => ("screen", screen, true),
        (None, LoadStatus::Failed) => ("failed", failed(view), true),
        (None, _) => ("loading", loading(view), false),
    };
    (slot(element("div", &[("key", key)], content)), is_here)
}
