//! Says what is wrong with what the person entered, at the top of the screen and again beside the field.

use crate::app::{Action, Focus};
use crate::text;
use crate::ui::View;
use crate::ui::components::{classed, element, fragment, hint_id, slot, text, text_in};
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
        dispatch.emit(Action::FocusField(field));
    });
    let href = ["#", &*view.id(field)].concat();
    let link = html! { <a {href} {onclick}>{ error }</a> };
    let list = "govuk-list govuk-error-summary__list";
    let content = [
        text_in(view.heading_tag_before(), "govuk-error-summary__title", text::PROBLEM_HEADING),
        classed("ul", list, classed("li", "", link)),
    ];
    let attributes = [
        ("id", &*view.focus_id(&Focus::Error)),
        ("class", "govuk-error-summary"),
        ("tabindex", "-1"),
        ("role", "alert"),
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
    let prefix = text_in("span", "govuk-visually-hidden", text::ERROR_PREFIX);
    let content = fragment([prefix, text(" "), text(error.clone())]);
    slot(element("p", &[("id", &error_id(field)), ("class", "govuk-error-message")], content))
}
