//! Says whether the browser has taken a file to save.

use crate::text::export as texts;
use crate::ui::View;
use crate::ui::components::status;
use yew::Html;

/// Whether the browser has taken the last file to save. It is empty until there was one.
pub(in crate::ui) fn download_status(view: &View) -> Html {
    let outcome = match view.model.file_saved() {
        Some(true) => texts::SAVED,
        Some(false) => texts::NOT_SAVED,
        None => "",
    };
    status(outcome)
}
