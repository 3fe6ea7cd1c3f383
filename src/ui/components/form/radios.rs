//! Radios, one below the other.

use crate::app::Action;
use crate::ui::View;
use crate::ui::components::{
    div, element, error_message, fragment, group_and_description, hint, text, text_in,
};
use yew::{AttrValue, Html, html};

/// One choice.
pub(in crate::ui) struct Radio {
    pub(in crate::ui) label: AttrValue,
    pub(in crate::ui) hint: AttrValue,
    pub(in crate::ui) checked: bool,
    pub(in crate::ui) action: Action,
    /// Shown below the choice, not part of its label.
    pub(in crate::ui) more: Html,
}

/// The question over the choices.
pub(in crate::ui) struct Legend {
    pub(in crate::ui) text: &'static str,
    /// Whether it only repeats the screen's heading.
    pub(in crate::ui) hidden: bool,
    pub(in crate::ui) hint: &'static str,
}

/// A group of radios. The name is the id of the first one too, so that an error can lead there.
pub(in crate::ui) fn radios(
    view: &View,
    name: &AttrValue,
    legend: &Legend,
    error: Option<&AttrValue>,
    choices: Vec<Radio>,
) -> Html {
    let (group, described_by) = group_and_description(name, error);
    let legend_class = if legend.hidden {
        "govuk-visually-hidden"
    } else {
        "govuk-fieldset__legend govuk-fieldset__legend--m"
    };
    let mut shown = Vec::new();
    for choice in choices {
        shown.push(radio(view, name, shown.len(), choice));
    }
    let content = [
        text_in("legend", legend_class, legend.text),
        hint(name, legend.hint),
        error_message(name, error),
        div("govuk-radios", fragment(shown)),
    ];
    let attributes = [("class", "govuk-fieldset"), ("aria-describedby", &*described_by)];
    div(group, element("fieldset", &attributes, fragment(content)))
}

fn radio(view: &View, name: &AttrValue, place: usize, choice: Radio) -> Html {
    let id = if place == 0 { name.clone() } else { format!("{name}-{place}").into() };
    let hint_id = format!("{id}-item-hint");
    let label = [("class", "govuk-label govuk-radios__label"), ("for", &*id)];
    let hint = [("class", "govuk-hint govuk-radios__hint"), ("id", &*hint_id)];
    let input = html! {
        <input class="govuk-radios__input" type="radio" id={&id} {name} value={place.to_string()}
            checked={choice.checked} aria-describedby={hint_id.clone()}
            onchange={view.on(choice.action)} />
    };
    let key = choice.label.clone();
    let content = [
        input,
        element("label", &label, text(choice.label)),
        element("div", &hint, text(choice.hint)),
        div("skillgauge-radios__more", choice.more),
    ];
    element("div", &[("key", &key), ("class", "govuk-radios__item")], fragment(content))
}
