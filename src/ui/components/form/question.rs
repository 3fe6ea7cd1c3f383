//! Asks whether the person means it, before something is lost.

use crate::app::{Action, Confirmation, Focus};
use crate::text;
use crate::ui::View;
use crate::ui::components::{ButtonKind, button, button_group, element, fragment, slot, text};
use yew::Html;

/// The words of a question.
pub(in crate::ui) struct QuestionWords {
    pub(in crate::ui) question: String,
    /// On the button that does it.
    pub(in crate::ui) confirm: &'static str,
}

/// The question while the person is asked for this confirmation, or else what leads to it.
pub(in crate::ui) fn question_or(
    view: &View,
    confirmation: &Confirmation,
    words: QuestionWords,
    otherwise: Html,
) -> Html {
    let (key, content) = if view.model.confirmation() == Some(confirmation) {
        ("confirm", question(view, words))
    } else {
        ("choose", otherwise)
    };
    slot(element("div", &[("key", key)], content))
}

/// The question, which takes focus, with a button that does it and one that does not.
pub(in crate::ui) fn question(view: &View, words: QuestionWords) -> Html {
    let id = view.focus_id(&Focus::Question);
    let attributes = [("id", &*id), ("class", "govuk-body"), ("tabindex", "-1")];
    let buttons = [
        button(ButtonKind::Warning, words.confirm, view.on(Action::Confirm)),
        button(ButtonKind::Secondary, text::CANCEL, view.on(Action::Cancel)),
    ];
    fragment([element("p", &attributes, text(words.question)), button_group(buttons)])
}
