//! What has come of saving a file.

use crate::text::export as texts;
use crate::ui::View;
use crate::ui::components::{element, text};
use yew::Html;

/// What has come of saving a file.
pub(in crate::ui) fn saved(view: &View) -> Html {
    let said = match view.model.file_saved() {
        Some(true) => texts::SAVED,
        Some(false) => texts::NOT_SAVED,
        None => "",
    };
    element("p", &[("class", "govuk-body"), ("role", "status")], text(said))
}
