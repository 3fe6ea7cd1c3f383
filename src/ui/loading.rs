//! What stands in the place of a screen whose code is not here.

use super::View;
use super::components::{
    ButtonKind, back_link, button, element, fragment, paragraph, screen_heading, status,
};
use crate::app::{LoadAction, Route};
use crate::text::{self, start};
use yew::Html;

/// That the code is loading, with a way out for whoever does not want to wait.
pub(super) fn loading(view: &View) -> Html {
    fragment([way_out(view), screen_heading(view), status(text::SCREEN_LOADING)])
}

/// That the code could not be loaded, with a way to try again.
pub(super) fn failed(view: &View) -> Html {
    let alert = element("div", &[("role", "alert")], paragraph(text::SCREEN_NOT_LOADED));
    fragment([way_out(view), screen_heading(view), alert, try_again(view)])
}

/// The button that asks for the code once more.
pub(super) fn try_again(view: &View) -> Html {
    button(ButtonKind::Primary, text::TRY_AGAIN, view.on(LoadAction::RetryCode))
}

/// The link to the start, from everywhere else.
fn way_out(view: &View) -> Html {
    if view.model.route() == &Route::Start {
        return Html::default();
    }
    back_link(view, Route::Start, start::SCREEN_NAME)
}
