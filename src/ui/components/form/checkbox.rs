//! A choice that is made or not, as a checkbox.

use crate::app::Action;
use crate::browser::event;
use crate::ui::View;
use crate::ui::components::{div, element, fragment, text};
use std::rc::Rc;
use yew::{Callback, Event, Html, html};

/// A checkbox with its label, and the action for each change of it.
pub(in crate::ui) fn checkbox(
    view: &View,
    id: &str,
    label: String,
    checked: bool,
    changed: Box<dyn Fn(bool) -> Action>,
) -> Html {
    checkbox_of(view, id, text(label), checked, changed)
}

/// The same with more in its label than a text.
pub(in crate::ui) fn checkbox_of(
    view: &View,
    id: &str,
    label: Html,
    checked: bool,
    changed: Box<dyn Fn(bool) -> Action>,
) -> Html {
    let dispatch = view.dispatch.clone();
    let onchange = Callback::from(move |change: Event| {
        dispatch.emit(Rc::new(changed(event::is_checked(&change))));
    });
    let id = view.id(id);
    let attributes = [("class", "govuk-label govuk-checkboxes__label"), ("for", &*id)];
    let content = [
        html! {
            <input id={&id} class="govuk-checkboxes__input" type="checkbox" {checked} {onchange} />
        },
        element("label", &attributes, label),
    ];
    let item = div("govuk-checkboxes__item", fragment(content));
    div("govuk-form-group govuk-checkboxes", item)
}
