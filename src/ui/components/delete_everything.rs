//! Deletes everything that is kept in this browser, once asked.

use crate::app::{Action, Confirmation};
use crate::text::delete_everything as texts;
use crate::ui::View;
use crate::ui::components::{
    Kind, button, element, fragment, heading, paragraph, question, slot, text,
};
use yew::Html;

/// What is kept, and a way to delete all of it.
pub(in crate::ui) fn delete_everything(view: &View) -> Html {
    if view.model.settings().session_only {
        return Html::default();
    }
    let (mut drafts, mut frameworks) = (0, 0);
    for workspace in view.model.workspaces() {
        drafts += usize::from(!workspace.assessment.is_empty());
        frameworks += usize::from(workspace.file.is_some());
    }
    let (key, act) = if view.model.confirmation() == Some(&Confirmation::DeleteEverything) {
        ("confirm", question(view, texts::QUESTION.to_owned(), texts::CONFIRM))
    } else {
        (
            "ask",
            button(
                Kind::Secondary,
                texts::HEADING,
                view.on(Action::Ask(Confirmation::DeleteEverything)),
            ),
        )
    };
    let said = match view.model.everything_deleted() {
        None => "",
        Some(true) => texts::DONE,
        Some(false) => texts::NOT_DONE,
    };
    let status = [("class", "govuk-body skillgauge-sentence"), ("role", "status")];
    fragment([
        heading(view, 1, texts::HEADING),
        paragraph([&*texts::kept(drafts, frameworks), " ", texts::ALSO].concat()),
        element("div", &status, text(said)),
        slot(element("div", &[("key", key)], act)),
    ])
}
