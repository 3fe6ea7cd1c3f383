//! A choice that is made or not.

use super::block::{all, block, node, plain};
use crate::state::Action;
use crate::ui::View;
use yew::{Callback, Event, Html, TargetCast, html};

/// A choice that is made or not, and what becomes of it at a change.
pub(in crate::ui) fn checkbox(
    view: &View,
    id: &str,
    text: String,
    checked: bool,
    changed: impl Fn(bool) -> Action + 'static,
) -> Html {
    let act = view.act.clone();
    let onchange = Callback::from(move |event: Event| {
        let checked = event.target_unchecked_into::<web_sys::HtmlInputElement>().checked();
        act.emit(changed(checked));
    });
    let id = view.id(id);
    let label = [("class", "govuk-label govuk-checkboxes__label"), ("for", &*id)];
    let content = [
        html! {
            <input id={&id} class="govuk-checkboxes__input" type="checkbox" {checked} {onchange} />
        },
        node("label", &label, plain(text)),
    ];
    let item = block("govuk-checkboxes__item", all(content));
    block("govuk-form-group govuk-checkboxes", item)
}
