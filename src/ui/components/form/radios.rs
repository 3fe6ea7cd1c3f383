//! Radios, one below the other.

use crate::app::Action;
use crate::ui::View;
use crate::ui::components::{
    classed, details_open, div, element, error_message, fragment, group_and_description, hint,
    text, text_in,
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
    let mut shown = Vec::new();
    for choice in choices {
        shown.push(radio(view, name, shown.len(), choice));
    }
    group(name, legend, error, div("skillgauge-choices", fragment(shown)))
}

/// A group of radios in boxes, each with a name. A box with the choice that was made is open.
pub(in crate::ui) fn folded_radios(
    view: &View,
    name: &AttrValue,
    legend: &Legend,
    error: Option<&AttrValue>,
    folds: Vec<(String, Vec<Radio>, bool)>,
) -> Html {
    let (mut boxes, mut place) = (Vec::new(), 0);
    for (summary, choices, is_open) in folds {
        let mut shown = Vec::new();
        for choice in choices {
            shown.push(radio(view, name, place, choice));
            place += 1;
        }
        let radios = div("skillgauge-choices", fragment(shown));
        let attributes = [("key", &*summary)];
        boxes.push(element("div", &attributes, details_open(summary.clone(), radios, is_open)));
    }
    group(name, legend, error, div("skillgauge-all-roles", fragment(boxes)))
}

fn group(name: &AttrValue, legend: &Legend, error: Option<&AttrValue>, choices: Html) -> Html {
    let (group, described_by) = group_and_description(name, error);
    let legend_class = if legend.hidden {
        "govuk-visually-hidden"
    } else {
        "govuk-fieldset__legend govuk-fieldset__legend--m"
    };
    let content = [
        text_in("legend", legend_class, legend.text),
        hint(name, legend.hint),
        error_message(name, error),
        choices,
    ];
    let attributes = [("class", "govuk-fieldset"), ("aria-describedby", &*described_by)];
    div(group, element("fieldset", &attributes, fragment(content)))
}

/// One row. All of it is the label, so that all of it chooses; its name is the short one all the same.
fn radio(view: &View, name: &AttrValue, place: usize, choice: Radio) -> Html {
    let id = if place == 0 { name.clone() } else { format!("{name}-{place}").into() };
    let (name_id, hint_id) = (format!("{id}-name"), format!("{id}-item-hint"));
    let input = html! {
        <input class="skillgauge-choice__input" type="radio" id={&id} {name} value={place.to_string()}
            checked={choice.checked} aria-labelledby={name_id.clone()}
            aria-describedby={hint_id.clone()} onchange={view.on(choice.action)} />
    };
    let key = choice.label.clone();
    let name_attributes = [("class", "skillgauge-choice__name"), ("id", &*name_id)];
    let hint_attributes = [("class", "skillgauge-choice__hint"), ("id", &*hint_id)];
    let row = [
        input,
        element("span", &name_attributes, text(choice.label)),
        element("span", &hint_attributes, text(choice.hint)),
    ];
    let content = [
        classed("label", "skillgauge-choice", fragment(row)),
        div("skillgauge-choice__more", choice.more),
    ];
    element("div", &[("key", &key)], fragment(content))
}
