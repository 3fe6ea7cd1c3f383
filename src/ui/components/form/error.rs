//! Says what is wrong with what the person entered, at the top of the screen and again beside the field.

use crate::app::{Action, Focus};
use crate::text;
use crate::ui::View;
use crate::ui::components::{classed, element, fragment, hidden, hint_id, slot, text};
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// What is wrong, at the top of the screen, with a link to the field of this name. It takes focus at each
/// [`Focus::Error`].
pub(in crate::ui) fn error_summary(
    view: &View,
    error: Option<&AttrValue>,
    field: &'static str,
) -> Html {
    let Some(error) = error else { return slot(Html::default()) };
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // The fragment says which screen is shown, so following this link would leave the screen.
        event.prevent_default();
        dispatch.emit(Rc::new(Action::FocusField(field)));
    });
    let href = ["#", &*view.id(field)].concat();
    let link = html! { <a {href} {onclick}>{ error }</a> };
    let (title_id, list_id) = (view.id("problem-title"), view.id("problem-list"));
    let title = [("id", &*title_id), ("class", "govuk-error-summary__title")];
    let list = [("id", &*list_id), ("class", "govuk-list govuk-error-summary__list")];
    let content = [
        element(view.heading_tag_before(), &title, text(text::PROBLEM_HEADING)),
        element("ul", &list, classed("li", "", link)),
    ];
    // It is no alert: a screen reader would say it for the alert and for the focus, once or twice as it happens.
    let attributes = [
        ("id", &*view.focus_id(&Focus::Error)),
        ("class", "govuk-error-summary"),
        ("tabindex", "-1"),
        ("role", "group"),
        ("aria-labelledby", &*title_id),
        ("aria-describedby", &*list_id),
    ];
    slot(element("div", &attributes, fragment(content)))
}

/// The class of the group that a field stands in, and the ids of what describes the field: its hint, and its
/// error if it has one.
pub(in crate::ui) fn group_and_description(
    field: &str,
    error: Option<&AttrValue>,
) -> (&'static str, String) {
    match error {
        Some(_) => (
            "govuk-form-group govuk-form-group--error",
            [hint_id(field), error_id(field)].join(" "),
        ),
        None => ("govuk-form-group", hint_id(field)),
    }
}

fn error_id(field: &str) -> String {
    [field, "-error"].concat()
}

/// What is wrong, beside the field.
pub(in crate::ui) fn error_message(field: &str, error: Option<&AttrValue>) -> Html {
    let Some(error) = error else { return slot(Html::default()) };
    let prefix = hidden(text::ERROR_PREFIX);
    let content = fragment([prefix, text(" "), text(error.clone())]);
    slot(element("p", &[("id", &error_id(field)), ("class", "govuk-error-message")], content))
}
