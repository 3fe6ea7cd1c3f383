//! Headings. Their level depends on that of the screen's heading, which the host page can set.

use crate::app::Focus;
use crate::ui::View;
use crate::ui::components::{element, fragment, text};
use yew::{AttrValue, Html};

/// A heading inside a screen, one or two levels below the screen's own.
pub(in crate::ui) fn heading(view: &View, below: u8, content: impl Into<AttrValue>) -> Html {
    let class = if below > 1 { "govuk-heading-s" } else { "govuk-heading-m" };
    element(view.heading_tag(below), &[("class", class), ("part", "heading")], text(content))
}

/// The heading of the screen, which takes focus when the person comes to it.
pub(in crate::ui) fn screen_heading(view: &View) -> Html {
    screen_heading_of(view, text(view.model.heading().to_owned()))
}

/// The heading of a screen that has more in it than its name.
pub(in crate::ui) fn screen_heading_of(view: &View, content: Html) -> Html {
    focused_heading(view, content, "")
}

/// The heading of a screen with a line above it. A screen reader begins at the heading, and says the line after it.
pub(in crate::ui) fn screen_heading_below(view: &View, line: String) -> Html {
    let id = view.id("caption");
    let line = element("p", &[("id", &*id), ("class", "govuk-caption-l")], text(line));
    fragment([line, focused_heading(view, text(view.model.heading().to_owned()), &id)])
}

fn focused_heading(view: &View, content: Html, described_by: &str) -> Html {
    let attributes = [
        ("id", &*view.focus_id(&Focus::Heading)),
        ("class", "govuk-heading-l"),
        ("tabindex", "-1"),
        ("part", "heading"),
        ("aria-describedby", described_by),
    ];
    element(view.heading_tag(0), &attributes, content)
}
