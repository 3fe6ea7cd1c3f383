//! Deletes everything that is kept in this browser, once asked.

use super::block::{all, block, node, plain};
use super::{Kind, button, heading, paragraph, question};
use crate::state::{Action, Asked};
use crate::text::delete_everything as texts;
use crate::ui::View;
use yew::Html;

/// What is kept, and a way to delete all of it.
pub(in crate::ui) fn wipe(view: &View) -> Html {
    if view.state.settings.session_only {
        return Html::default();
    }
    let (mut drafts, mut frameworks) = (0, 0);
    for entry in view.state.library.entries() {
        drafts += usize::from(!entry.assessment.is_empty());
        frameworks += usize::from(entry.file.is_some());
    }
    let (key, act) = if view.state.form.asked == Some(Asked::Everything) {
        ("confirm", question(view, texts::QUESTION.to_owned(), texts::CONFIRM))
    } else {
        ("ask", button(Kind::Secondary, texts::HEADING, view.on(Action::Ask(Asked::Everything))))
    };
    let said = match view.state.form.wiped {
        None => "",
        Some(true) => texts::DONE,
        Some(false) => texts::NOT_DONE,
    };
    let status = [("class", "govuk-body skillgauge-sentence"), ("role", "status")];
    all([
        heading(view, 1, texts::HEADING),
        paragraph([&*texts::kept(drafts, frameworks), " ", texts::ALSO].concat()),
        node("div", &status, plain(said)),
        block("", node("div", &[("key", key)], act)),
    ])
}
