//! What is said of a framework's wording while it is not here.

use crate::app::{LoadAction, LoadStatus, Workspace};
use crate::text::skill as texts;
use crate::ui::View;
use crate::ui::components::{Kind, button, div, element, fragment, paragraph, slot, text};
use yew::Html;

/// That the wording is on its way, or did not come.
pub(in crate::ui) fn descriptions_notice(view: &View, workspace: &Workspace) -> Html {
    let status = [("class", "govuk-body"), ("role", "status")];
    let said = if workspace.descriptions == LoadStatus::Loading { texts::LOADING } else { "" };
    let failed = if workspace.descriptions == LoadStatus::Failed {
        let again =
            button(Kind::Secondary, texts::LOAD_AGAIN, view.on(LoadAction::RetryDescriptions));
        div("govuk-inset-text", fragment([paragraph(texts::NOT_LOADED), again]))
    } else {
        Html::default()
    };
    // The region is there from the start, so that what comes into it is read out.
    fragment([element("div", &status, text(said)), slot(failed)])
}
