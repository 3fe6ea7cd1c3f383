//! What a field that finds something as one types has found.

use crate::ui::components::{element, fragment, slot, text};
use yew::Html;

/// The line that says how many were found. It is there before anything is, because screen readers read out what
/// changes in a line that they know.
pub(super) fn found_status(said: String) -> Html {
    element("p", &[("class", "govuk-body-s"), ("role", "status")], text(said))
}

/// What was found. There is no list where nothing was.
pub(super) fn found_list(name: &str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return slot(Html::default());
    }
    let attributes = [("class", "skillgauge-found"), ("aria-label", name)];
    slot(element("ul", &attributes, fragment(rows)))
}
