//! Headings. Their level depends on that of the screen's heading, which the host page can set.

use crate::app::Focus;
use crate::ui::View;
use crate::ui::components::{element, text};
use yew::{AttrValue, Html};

/// A heading inside a screen, one or two levels below the screen's own.
pub(in crate::ui) fn heading(view: &View, below: u8, content: impl Into<AttrValue>) -> Html {
    let class = if below > 1 { "govuk-heading-s" } else { "govuk-heading-m" };
    element(view.heading_tag(below), &[("class", class), ("part", "heading")], text(content))
}

/// The heading of the screen, which takes focus when the person comes to it.
pub(in crate::ui) fn screen_heading(view: &View) -> Html {
    let id = view.focus_id(&Focus::Heading);
    let attributes =
        [("id", &*id), ("class", "govuk-heading-l"), ("tabindex", "-1"), ("part", "heading")];
    element(view.heading_tag(0), &attributes, text(view.model.heading().to_owned()))
}
