//! A field for one line of text.

use crate::state::Action;
use crate::ui::View;
use yew::{Html, InputEvent, TargetCast, html};

/// A field for one line of text, which says at each change what is in it.
pub(super) fn text_input(
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
