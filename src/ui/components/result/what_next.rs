//! What a person can do next, beside a result.

use crate::text::result as texts;
use crate::ui::View;
use crate::ui::components::{classed, element, fragment, heading, slot, text_in};
use yew::Html;

/// One thing to do next.
pub(in crate::ui) struct NextStep {
    /// The link or the button.
    pub(in crate::ui) act: Html,
    /// What it is about, in a few words.
    pub(in crate::ui) hint: String,
}

/// The panel of what to do next: the one thing that matters most as a button, and the others as a list.
pub(in crate::ui) fn what_next(view: &View, first: Html, others: Html) -> Html {
    let content = [heading(view, 1, texts::WHAT_NEXT), slot(first), slot(others)];
    let panel = [
        ("class", "skillgauge-panel skillgauge-two__beside skillgauge-no-print"),
        ("part", "panel"),
    ];
    element("div", &panel, fragment(content))
}

/// What to do next, as a list.
pub(in crate::ui) fn next_steps(steps: Vec<NextStep>) -> Html {
    let mut shown = Vec::new();
    for NextStep { act, hint } in steps {
        shown.push(classed("li", "", fragment([act, text_in("span", "", hint)])));
    }
    classed("ul", "skillgauge-steps", fragment(shown))
}
