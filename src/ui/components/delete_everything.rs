//! The way to delete everything that is stored in this browser.

use crate::app::{Action, Confirmation};
use crate::text::delete_everything as texts;
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, QuestionWords, button, element, fragment, heading, paragraph, question_or, text,
};
use yew::Html;

/// What is stored, and a way to delete all of it.
pub(in crate::ui) fn delete_everything(view: &View) -> Html {
    if view.model.settings().session_only {
        return Html::default();
    }
    let (mut drafts, mut frameworks) = (0, 0);
    for workspace in view.model.workspaces() {
        drafts += usize::from(!workspace.assessment.is_empty());
        frameworks += usize::from(workspace.file.is_some());
    }
    let confirmation = Confirmation::DeleteEverything;
    let ask = view.on(Action::Ask(confirmation.clone()));
    let ask = button(ButtonKind::Secondary, texts::HEADING, ask);
    let words = QuestionWords { question: texts::QUESTION.to_owned(), confirm: texts::CONFIRM };
    let outcome = match view.model.everything_deleted() {
        None => "",
        Some(true) => texts::DONE,
        Some(false) => texts::NOT_DONE,
    };
    let status = [("class", "govuk-body skillgauge-sentence"), ("role", "status")];
    fragment([
        heading(view, 1, texts::HEADING),
        paragraph([&*texts::kept(drafts, frameworks), " ", texts::ALSO].concat()),
        element("div", &status, text(outcome)),
        question_or(view, &confirmation, words, ask),
    ])
}
