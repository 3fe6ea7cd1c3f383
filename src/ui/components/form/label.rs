//! What stands over a field: its label, and a hint that the field names as its description.

use crate::ui::components::{element, fragment, text};
use yew::{AttrValue, Html};

/// The id of a field's hint.
pub(in crate::ui) fn hint_id(field: &str) -> String {
    format!("{field}-hint")
}

/// The hint of a field or a group of choices.
pub(in crate::ui) fn hint(field: &str, said: impl Into<AttrValue>) -> Html {
    element("div", &[("class", "govuk-hint"), ("id", &hint_id(field))], text(said))
}

/// How a label is set.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Weight {
    /// Below a heading that says nearly the same.
    Plain,
    /// On its own.
    Bold,
}

/// The label of a field.
pub(in crate::ui) fn label(field: &str, weight: Weight, said: impl Into<AttrValue>) -> Html {
    let class = match weight {
        Weight::Plain => "govuk-label",
        Weight::Bold => "govuk-label govuk-label--s",
    };
    element("label", &[("class", class), ("for", field)], text(said))
}

/// The label of a field, and its hint.
pub(in crate::ui) fn label_and_hint(
    field: &str,
    weight: Weight,
    said: impl Into<AttrValue>,
    hint_text: impl Into<AttrValue>,
) -> Html {
    fragment([label(field, weight, said), hint(field, hint_text)])
}
