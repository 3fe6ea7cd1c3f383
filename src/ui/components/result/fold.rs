//! What folds: rows that each say what is in them, and show it when the person opens them.

use crate::ui::View;
use crate::ui::components::{classed, div, element, fragment, text, text_in};
use yew::Html;

/// One row that folds.
pub(in crate::ui) struct Fold {
    /// What is in it, as a heading. No other row has the same.
    pub(in crate::ui) name: String,
    /// What it comes to, in a few words.
    pub(in crate::ui) gist: String,
    /// Whether it stands open until the person closes it.
    pub(in crate::ui) is_open: bool,
    pub(in crate::ui) content: Html,
}

/// Rows that fold. What is open is printed, and what is not stays off the paper.
pub(in crate::ui) fn folds(view: &View, folds: Vec<Fold>) -> Html {
    let mut shown = Vec::new();
    for Fold { name, gist, is_open, content } in folds {
        let heading = [("class", "skillgauge-fold__name"), ("part", "heading")];
        let summary = [
            element(view.heading_tag(1), &heading, text(name.clone())),
            text_in("span", "skillgauge-fold__gist", gist),
        ];
        let open = if is_open { "open" } else { "" };
        let attributes = [("key", &*name), ("class", "skillgauge-fold"), ("open", open)];
        let content = [
            classed("summary", "skillgauge-fold__summary", fragment(summary)),
            div("skillgauge-fold__content", content),
        ];
        shown.push(element("details", &attributes, fragment(content)));
    }
    div("skillgauge-folds", fragment(shown))
}
