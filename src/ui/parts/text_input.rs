//! A field for one line of text.

use super::block::{all, block};
use super::label::{Weight, hint_id, label_and_hint};
use crate::state::Action;
use crate::ui::View;
use yew::{Html, InputEvent, TargetCast, html};

/// A field for one line of text, which says at each change what is in it.
pub(in crate::ui) fn text_input(
    view: &View,
    id: &str,
    class: &'static str,
    described_by: String,
    value: &str,
    entered: fn(String) -> Action,
) -> Html {
    let oninput = view.act.reform(move |event: InputEvent| {
        entered(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    });
    html! {
        <input id={id.to_owned()} type="text" part="field" value={value.to_owned()} {oninput} {class}
            aria-describedby={described_by} autocomplete="off" spellcheck="false" />
    }
}

/// A field for one line of text with its label and hint.
pub(in crate::ui) fn labelled_input(
    view: &View,
    id: &str,
    (label, hint): (&'static str, &'static str),
    value: &str,
    entered: fn(String) -> Action,
) -> Html {
    let id = view.id(id);
    let content = [
        label_and_hint(&id, Weight::Bold, label, hint),
        text_input(view, &id, "govuk-input", hint_id(&id), value, entered),
    ];
    block("govuk-form-group", all(content))
}
