//! A button that acts on this page.

use crate::ui::components::{div, fragment};
use yew::{AttrValue, Callback, Html, MouseEvent, classes, html};

/// How a button looks, by how much it matters.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) enum ButtonKind {
    /// The one thing to do on the screen.
    Primary,
    /// Something else to do.
    Secondary,
    /// Something that cannot be undone.
    Warning,
}

/// A button that acts on this page.
pub(in crate::ui) fn button(
    kind: ButtonKind,
    label: impl Into<AttrValue>,
    onclick: Callback<MouseEvent>,
) -> Html {
    described_button(kind, label.into(), onclick, None)
}

/// A button that acts on this page, with the id of the element that describes it.
pub(in crate::ui) fn described_button(
    kind: ButtonKind,
    label: AttrValue,
    onclick: Callback<MouseEvent>,
    described_by: Option<AttrValue>,
) -> Html {
    let kind = match kind {
        ButtonKind::Primary => None,
        ButtonKind::Secondary => Some("govuk-button--secondary"),
        ButtonKind::Warning => Some("govuk-button--warning"),
    };
    html! {
        <button type="button" part="button" class={classes!("govuk-button", kind)} {onclick}
            aria-describedby={described_by}>
            { label }
        </button>
    }
}

/// Buttons side by side.
pub(in crate::ui) fn button_group(buttons: impl AsMut<[Html]>) -> Html {
    div("govuk-button-group", fragment(buttons))
}
