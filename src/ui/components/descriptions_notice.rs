//! Says that a framework's descriptions are being loaded, or could not be.

use crate::app::{LoadAction, LoadStatus, Workspace};
use crate::text::{self, skill as texts};
use crate::ui::View;
use crate::ui::components::{ButtonKind, button, div, element, fragment, paragraph, slot, text};
use yew::Html;

/// That the descriptions are being loaded, or could not be, with a way to try again. It is empty otherwise.
pub(in crate::ui) fn descriptions_notice(view: &View, workspace: &Workspace) -> Html {
    let status = [("class", "govuk-body"), ("role", "status")];
    let message = if workspace.wording() == LoadStatus::Loading { texts::LOADING } else { "" };
    let failed = if workspace.wording() == LoadStatus::Failed {
        let retry =
            button(ButtonKind::Secondary, text::TRY_AGAIN, view.on(LoadAction::RetryWording));
        div("govuk-inset-text", fragment([paragraph(texts::NOT_LOADED), retry]))
    } else {
        Html::default()
    };
    // Screen readers read out what comes into a region that was there before.
    fragment([element("div", &status, text(message)), slot(failed)])
}
