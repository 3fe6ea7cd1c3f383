//! What is said of a framework's wording while it is not here.

use super::block::{all, block, node, paragraph, plain};
use super::button::{Kind, button};
use crate::state::{Action, Entry, Loading};
use crate::text::skill as texts;
use crate::ui::View;
use yew::Html;

/// That the wording is on its way, or did not come.
pub(in crate::ui) fn wording_notice(view: &View, entry: &Entry) -> Html {
    let status = [("class", "govuk-body"), ("role", "status")];
    let said = if entry.wording == Loading::Begun { texts::LOADING } else { "" };
    let failed = if entry.wording == Loading::Failed {
        let again = button(Kind::Secondary, texts::LOAD_AGAIN, view.on(Action::LoadWording));
        block("govuk-inset-text", all([paragraph(texts::NOT_LOADED), again]))
    } else {
        Html::default()
    };
    // The region is there from the start, so that what comes into it is read out.
    all([node("div", &status, plain(said)), block("", failed)])
}
