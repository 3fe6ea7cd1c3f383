//! A dumbbell plot: one line per item with a mark for each of two levels, and a bar for a third.
//!
//! Each row is a drawing of its own, with places in per cent, so that text is not drawn and keeps its size at
//! any width. The marks differ in shape and not only in colour.

use crate::domain::assessment::rating::Rating;
use crate::domain::framework::Framework;
use crate::text::{comparison as words, result as texts};
use crate::ui::components::{classed, div, element, fragment, slot, text, text_in};
use yew::Html;

/// A dumbbell plot.
pub(in crate::ui) struct Plot {
    /// What the filled mark stands for.
    pub(in crate::ui) filled: String,
    /// What the open mark stands for, if there are any.
    pub(in crate::ui) open: Option<String>,
    /// What the bar stands for, if there are any.
    pub(in crate::ui) bar: Option<String>,
    /// The lines, which have different names.
    pub(in crate::ui) rows: Vec<PlotRow>,
}

/// One line of the plot.
pub(in crate::ui) struct PlotRow {
    pub(in crate::ui) name: String,
    /// Where the filled mark is, if there is one.
    pub(in crate::ui) filled: Option<Rating>,
    /// Where the open mark is, if there is one.
    pub(in crate::ui) open: Option<Rating>,
    /// Where the bar is, if there is one.
    pub(in crate::ui) bar: Option<Rating>,
    /// How the open mark stands to the filled one.
    pub(in crate::ui) words: String,
}

/// Draws a plot with a place for each rating of a framework.
pub(in crate::ui) fn plot(framework: &Framework, plot: Plot) -> Html {
    let places: Vec<_> = Rating::all(framework).collect();
    let key = |mark, what: String| {
        let attributes = [("class", "skillgauge-plot__sample"), ("aria-hidden", "true")];
        let content = [element("svg", &attributes, mark), text(what)];
        classed("span", "skillgauge-plot__key-item", fragment(content))
    };
    let mut keys = vec![key(filled_mark(50), plot.filled)];
    keys.extend(plot.open.map(|open| key(open_mark(50), open)));
    keys.extend(plot.bar.map(|bar| key(bar_mark(50), bar)));
    let (mut names, mut lines) = (Vec::new(), Vec::new());
    for &place in &places {
        let name = words::rating(framework, Some(place)).to_owned();
        names.push(text_in("span", "skillgauge-plot__place", name));
    }
    for row in plot.rows {
        lines.push(line(row, &places));
    }
    let axis = div("skillgauge-plot__places", fragment(names));
    let body = [div("skillgauge-plot__row skillgauge-plot__axis", axis), slot(fragment(lines))];
    let content = [
        classed("figcaption", "skillgauge-plot__key govuk-body-s", fragment(keys)),
        element("div", &[("role", "img"), ("aria-label", texts::PLOT_ALTERNATIVE)], fragment(body)),
    ];
    element("figure", &[("class", "skillgauge-plot"), ("part", "plot")], fragment(content))
}

fn line(row: PlotRow, ratings: &[Rating]) -> Html {
    let places = ratings.len();
    let x = |rating| ratings.iter().position(|r| Some(*r) == rating).map(|p| middle(p, places));
    let (filled, open, bar_x) = (x(row.filled), x(row.open), x(row.bar));
    let last = middle(places.saturating_sub(1), places);
    let mut marks = vec![bar("skillgauge-plot__rail", middle(0, places), last)];
    for place in 0..places {
        marks.push(tick(middle(place, places)));
    }
    if let (Some(filled), Some(open)) = (filled, open) {
        marks.push(bar("skillgauge-plot__span", filled, open));
    }
    marks.extend(bar_x.map(bar_mark));
    marks.extend(open.map(open_mark));
    marks.extend(filled.map(filled_mark));
    // The key has the places of the marks, so that a line whose marks change is drawn anew.
    let key = format!("{} {filled:?} {open:?} {bar_x:?}", row.name);
    let track = [("class", "skillgauge-plot__track"), ("aria-hidden", "true")];
    let content = [
        text_in("div", "skillgauge-plot__name", row.name),
        element("svg", &track, fragment(marks)),
        text_in("div", "skillgauge-plot__words", row.words),
    ];
    element("div", &[("key", &key), ("class", "skillgauge-plot__row")], fragment(content))
}

/// The middle of a place's column, in per cent of the width.
fn middle(place: usize, places: usize) -> usize {
    (2 * place + 1) * 50 / places.max(1)
}

fn percent(x: usize) -> String {
    format!("{x}%")
}

fn bar(class: &'static str, from: usize, to: usize) -> Html {
    stroke(class, (from, "14"), (to, "14"))
}

fn tick(x: usize) -> Html {
    stroke("skillgauge-plot__tick", (x, "9"), (x, "19"))
}

fn stroke(class: &'static str, from: (usize, &str), to: (usize, &str)) -> Html {
    let (x1, x2) = (percent(from.0), percent(to.0));
    let attributes = [("class", class), ("x1", &*x1), ("x2", &*x2), ("y1", from.1), ("y2", to.1)];
    element("line", &attributes, fragment([]))
}

fn bar_mark(x: usize) -> Html {
    stroke("skillgauge-plot__bar", (x, "1"), (x, "27"))
}

fn filled_mark(x: usize) -> Html {
    let x = percent(x);
    let attributes = [("class", "skillgauge-plot__filled"), ("cx", &*x), ("cy", "14"), ("r", "6")];
    element("circle", &attributes, fragment([]))
}

/// A diamond. A path cannot be placed in per cent, so it stands in a drawing of its own that can.
fn open_mark(x: usize) -> Html {
    let diamond = element("path", &[("d", "M0-12 12 0 0 12-12 0Z")], fragment([]));
    element("svg", &[("class", "skillgauge-plot__open"), ("x", &percent(x)), ("y", "14")], diamond)
}
