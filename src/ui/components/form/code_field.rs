//! The form in which a person enters a code or link.

use crate::app::ShareAction;
use crate::ui::View;
use crate::ui::components::{
    Weight, div, element, error_message, fragment, group_and_description, label_and_hint, text,
    text_input,
};
use yew::{AttrValue, Callback, Html, SubmitEvent, html};

/// The words of the form.
pub(in crate::ui) struct CodeWords {
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) hint: &'static str,
    pub(in crate::ui) open: &'static str,
}

/// A field for a code or link, with a button that opens it.
pub(in crate::ui) fn code_field(view: &View, words: &CodeWords, error: Option<&AttrValue>) -> Html {
    let id = view.id("code");
    let dispatch = view.dispatch.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        // Nothing is ever sent: the code is opened on this page.
        event.prevent_default();
        dispatch.emit(ShareAction::OpenCode.into());
    });
    let (group, described_by) = group_and_description(&id, error);
    let field = if error.is_some() { "govuk-input govuk-input--error" } else { "govuk-input" };
    let entered = Box::new(|code| ShareAction::EnterCode(code).into());
    let content = [
        label_and_hint(&id, Weight::Plain, words.label, words.hint),
        error_message(&id, error),
        text_input(view, &id, field, described_by, view.model.entered_code(), entered),
    ];
    let submit = [("type", "submit"), ("class", "govuk-button govuk-button--secondary")];
    html! {
        <form {onsubmit} novalidate=true>
            { div(group, fragment(content)) }
            { element("button", &submit, text(words.open)) }
        </form>
    }
}
