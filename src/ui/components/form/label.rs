//! The label and the hint above a field. The field refers to the hint as its description.

use crate::ui::components::{element, fragment, text};
use yew::{AttrValue, Html};

/// The id of a field's hint.
pub(in crate::ui) fn hint_id(field: &str) -> String {
    format!("{field}-hint")
}

/// The hint of a field or a group of choices.
pub(in crate::ui) fn hint(field: &str, hint_text: impl Into<AttrValue>) -> Html {
    element("div", &[("class", "govuk-hint"), ("id", &hint_id(field))], text(hint_text))
}

/// How a label looks.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Weight {
    /// As body text, where a heading above says nearly the same.
    Plain,
    /// In bold, where the label stands by itself.
    Bold,
}

/// The label of a field.
pub(in crate::ui) fn label(field: &str, weight: Weight, label_text: impl Into<AttrValue>) -> Html {
    let class = match weight {
        Weight::Plain => "govuk-label",
        Weight::Bold => "govuk-label govuk-label--s",
    };
    element("label", &[("class", class), ("for", field)], text(label_text))
}

/// The label of a field, and its hint.
pub(in crate::ui) fn label_and_hint(
    field: &str,
    weight: Weight,
    label_text: impl Into<AttrValue>,
    hint_text: impl Into<AttrValue>,
) -> Html {
    fragment([label(field, weight, label_text), hint(field, hint_text)])
}
