//! A choice that is made or not, as a checkbox.

use crate::app::Action;
use crate::browser::event;
use crate::ui::View;
use crate::ui::components::{div, element, fragment, text};
use yew::{Callback, Event, Html, html};

/// A checkbox with its label, and the action for each change of it.
pub(in crate::ui) fn checkbox(
    view: &View,
    id: &str,
    label: String,
    checked: bool,
    changed: Box<dyn Fn(bool) -> Action>,
) -> Html {
    let dispatch = view.dispatch.clone();
    let onchange = Callback::from(move |change: Event| {
        dispatch.emit(changed(event::is_checked(&change)));
    });
    let id = view.id(id);
    let attributes = [("class", "govuk-label govuk-checkboxes__label"), ("for", &*id)];
    let content = [
        html! {
            <input id={&id} class="govuk-checkboxes__input" type="checkbox" {checked} {onchange} />
        },
        element("label", &attributes, text(label)),
    ];
    let item = div("govuk-checkboxes__item", fragment(content));
    div("govuk-form-group govuk-checkboxes", item)
}
