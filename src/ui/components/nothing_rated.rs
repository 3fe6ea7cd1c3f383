//! What screens about ratings show when there are none.

use crate::app::FrameworkRoute;
use crate::text;
use crate::ui::View;
use crate::ui::components::{fragment, link_button, paragraph};
use yew::Html;

/// That nothing is rated yet, with the way to the skills.
pub(in crate::ui) fn nothing_rated(view: &View, message: &'static str) -> Html {
    let rate = text::result::rate(view.model.framework().subject);
    fragment([paragraph(message), link_button(view, FrameworkRoute::Skills, rate)])
}
