//! What is said of a framework's descriptions while it is not here.

use crate::app::{LoadAction, LoadStatus, Workspace};
use crate::text::skill as texts;
use crate::ui::View;
use crate::ui::components::{ButtonKind, button, div, element, fragment, paragraph, slot, text};
use yew::Html;

/// That the descriptions is on its way, or did not come.
pub(in crate::ui) fn descriptions_notice(view: &View, workspace: &Workspace) -> Html {
    let status = [("class", "govuk-body"), ("role", "status")];
    let message = if workspace.descriptions == LoadStatus::Loading { texts::LOADING } else { "" };
    let failed = if workspace.descriptions == LoadStatus::Failed {
        let retry = button(
            ButtonKind::Secondary,
            texts::LOAD_AGAIN,
            view.on(LoadAction::RetryDescriptions),
        );
        div("govuk-inset-text", fragment([paragraph(texts::NOT_LOADED), retry]))
    } else {
        Html::default()
    };
    // The region is there from the start, so that what comes into it is read out.
    fragment([element("div", &status, text(message)), slot(failed)])
}
