//! The way to delete everything that is stored in this browser.

use crate::app::Confirmation;
use crate::text::delete_everything as texts;
use crate::ui::View;
use crate::ui::components::{
    QuestionWords, element, fragment, link_like_button, question_or, text,
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
    let outcome = match view.model.everything_deleted() {
        None => "",
        Some(true) => texts::DONE,
        Some(false) => texts::NOT_DONE,
    };
    let status = [("class", "govuk-body skillgauge-sentence"), ("role", "status")];
    let confirmation = Confirmation::DeleteEverything;
    // It is there even where no draft is: the tab may have codes of links that were opened.
    let ask = link_like_button(view, &confirmation, texts::HEADING, None);
    let question = [&*texts::kept(drafts, frameworks), texts::QUESTION, texts::ALSO].join(" ");
    let words = QuestionWords { question, confirm: texts::CONFIRM };
    fragment([question_or(view, &confirmation, words, ask), element("div", &status, text(outcome))])
}
