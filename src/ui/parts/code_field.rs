//! A code or link to paste.

use super::block::{all, block, node, plain};
use super::label::{Weight, label_and_hint};
use super::text_input::text_input;
use super::{error_message, group_and_description};
use crate::state::Action;
use crate::ui::View;
use yew::{AttrValue, Callback, Html, SubmitEvent, html};

/// The words around a code to paste.
pub(in crate::ui) struct CodeWords {
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) hint: &'static str,
    pub(in crate::ui) open: &'static str,
}

/// A code or link to paste, with a button that opens it.
pub(in crate::ui) fn code_field(
    view: &View,
    words: &CodeWords,
    problem: Option<&AttrValue>,
) -> Html {
    let id = view.id("code");
    let act = view.act.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        // Nothing is ever sent: the code is opened on this page.
        event.prevent_default();
        act.emit(Action::OpenCode);
    });
    let (group, described_by) = group_and_description(&id, problem);
    let field = if problem.is_some() { "govuk-input govuk-input--error" } else { "govuk-input" };
    let content = [
        label_and_hint(&id, Weight::Plain, words.label, words.hint),
        error_message(&id, problem),
        text_input(view, &id, field, described_by, &view.state.form.code, Action::EnterCode),
    ];
    let submit = [("type", "submit"), ("class", "govuk-button govuk-button--secondary")];
    html! {
        <form {onsubmit} novalidate=true>
            { block(group, all(content)) }
            { node("button", &submit, plain(words.open)) }
        </form>
    }
}
