//! What is wrong with what the person entered: at the top, and again beside the field.

use super::block::{all, block, element, node, plain, text_in};
use super::label::hint_id;
use crate::browser::page;
use crate::state::Focus;
use crate::text;
use crate::ui::View;
use yew::{AttrValue, Callback, Html, MouseEvent, TargetCast, html};

/// What is wrong, at the top of the screen, with a link to the field of this id. It takes focus
/// each time there is a problem.
pub(in crate::ui) fn error_summary(
    view: &View,
    message: Option<&AttrValue>,
    target: &AttrValue,
) -> Html {
    let Some(message) = message else { return block("", Html::default()) };
    let onclick = {
        let target = target.clone();
        Callback::from(move |event: MouseEvent| {
            // The address is the widget's own: a fragment for the field would be another screen.
            event.prevent_default();
            let link = event.target_dyn_into();
            let _ = page::focus(link.and_then(|link| page::beside(&link, &target)));
        })
    };
    let link = html! { <a href={format!("#{target}")} {onclick}>{ message }</a> };
    let list = "govuk-list govuk-error-summary__list";
    let content = [
        text_in(view.heading_tag_before(), "govuk-error-summary__title", text::PROBLEM_HEADING),
        element("ul", list, element("li", "", link)),
    ];
    let attributes = [
        ("id", &*view.focus_id(Focus::Problem)),
        ("class", "govuk-error-summary"),
        ("tabindex", "-1"),
        ("role", "alert"),
    ];
    block("", node("div", &attributes, all(content)))
}

/// The class of the group that a field stands in, and what describes the field: its hint, and what is
/// wrong with it.
pub(in crate::ui) fn group_and_description(
    field: &str,
    message: Option<&AttrValue>,
) -> (&'static str, String) {
    match message {
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
pub(in crate::ui) fn error_message(field: &str, message: Option<&AttrValue>) -> Html {
    let Some(message) = message else { return block("", Html::default()) };
    let prefix = text_in("span", "govuk-visually-hidden", text::ERROR_PREFIX);
    let content = all([prefix, plain(" "), plain(message.clone())]);
    block("", node("p", &[("id", &error_id(field)), ("class", "govuk-error-message")], content))
}
