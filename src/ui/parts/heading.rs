//! Headings, at a level that fits the page around the widget.

use super::block::{node, plain};
use crate::state::Focus;
use crate::ui::{View, screens};
use yew::{AttrValue, Html};

/// A heading inside a screen, one or two levels below the screen's own.
pub(in crate::ui) fn heading(view: &View, below: u8, text: impl Into<AttrValue>) -> Html {
    let class = if below > 1 { "govuk-heading-s" } else { "govuk-heading-m" };
    node(view.heading_tag(below), &[("class", class), ("part", "heading")], plain(text))
}

/// The heading of the screen, which takes focus when the person comes to it.
pub(in crate::ui) fn screen_heading(view: &View) -> Html {
    let id = view.focus_id(Focus::Heading);
    let attributes =
        [("id", &*id), ("class", "govuk-heading-l"), ("tabindex", "-1"), ("part", "heading")];
    node(view.heading_tag(0), &attributes, plain(screens::heading(&view.state)))
}
