//! A button that acts on this page.

use crate::app::{Action, Confirmation};
use crate::ui::View;
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
    /// Something small that looks like a link.
    Link,
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
    let modifier = match kind {
        ButtonKind::Primary | ButtonKind::Link => None,
        ButtonKind::Secondary => Some("govuk-button--secondary"),
        ButtonKind::Warning => Some("govuk-button--warning"),
    };
    let (class, part) = match kind {
        ButtonKind::Link => ("skillgauge-link-button", None),
        _ => ("govuk-button", Some("button")),
    };
    html! {
        <button type="button" {part} class={classes!(class, modifier)} {onclick}
            aria-describedby={described_by}>
            { label }
        </button>
    }
}

/// A button that looks like a link, because it matters less than what stands beside it. It asks before something is lost.
pub(in crate::ui) fn link_like_button(
    view: &View,
    confirmation: &Confirmation,
    label: &'static str,
    described_by: Option<AttrValue>,
) -> Html {
    let onclick = view.on::<MouseEvent>(Action::Ask(confirmation.clone()));
    html! {
        <button type="button" class="skillgauge-link-button" {onclick} aria-describedby={described_by}>
            { label }
        </button>
    }
}

/// Buttons side by side.
pub(in crate::ui) fn button_group(buttons: impl AsMut<[Html]>) -> Html {
    div("govuk-button-group", fragment(buttons))
}
