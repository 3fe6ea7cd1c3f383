//! The plot of levels: one line per item, with a mark for each level on it. Each mark has one meaning, on every
//! screen: `styles/_plot.scss` says how it looks.
//!
//! Each line is a drawing of its own, with places in per cent, so that text is not drawn and keeps its size at
//! any width. The marks differ in shape and not only in colour. Drawings are hidden from screen readers, so each
//! line says its levels in words.

use crate::domain::assessment::rating::Rating;
use crate::domain::framework::Framework;
use crate::text::comparison as words;
use crate::ui::components::{
    Mark, classed, div, element, fragment, hidden, line_between, rail, slot, text, text_in,
};
use yew::Html;

/// A plot of levels.
pub(in crate::ui) struct Plot {
    /// What each mark stands for.
    pub(in crate::ui) mark_key: Vec<(Mark, String)>,
    /// Beside that, a choice of what is asked for, if there is one.
    pub(in crate::ui) choice: Html,
    /// Names the list of lines.
    pub(in crate::ui) name: String,
    /// The lines, which have different names.
    pub(in crate::ui) rows: Vec<PlotRow>,
}

/// One line of the plot.
pub(in crate::ui) struct PlotRow {
    pub(in crate::ui) name: String,
    /// The name as a link, if it leads anywhere.
    pub(in crate::ui) link: Option<Html>,
    /// Each mark that has a place.
    pub(in crate::ui) marks: Vec<(Mark, Rating)>,
    /// The levels in words, for who does not see the marks.
    pub(in crate::ui) levels: String,
    /// How they stand to each other.
    pub(in crate::ui) words: String,
}

/// The longest name of a level that fits above its place without being broken.
const LONGEST_NAME: usize = 14;
/// The most levels whose names do.
const MOST_PLACES: usize = 6;

/// Draws a plot with a place for each rating of a framework.
pub(in crate::ui) fn plot(framework: &Framework, plot: Plot) -> Html {
    let places: Vec<_> = Rating::all(framework).collect();
    let shows = |wanted| plot.mark_key.iter().any(|(mark, _)| *mark == wanted);
    let (shows_own, shows_other) = (shows(Mark::Own), shows(Mark::Other));
    let mut keys = Vec::new();
    for (mark, what) in plot.mark_key {
        // Each line says whose level is which.
        let attributes = [("class", "skillgauge-plot__key-item"), ("aria-hidden", "true")];
        keys.push(element("span", &attributes, fragment([sample(mark), text(what)])));
    }
    let mut has_long_names = places.len() > MOST_PLACES;
    let (mut names, mut lines) = (Vec::new(), Vec::new());
    for &place in &places {
        let name = words::rating(framework, Some(place)).to_owned();
        has_long_names |= name.chars().count() > LONGEST_NAME;
        names.push(text_in("span", "skillgauge-plot__place", name));
    }
    for row in plot.rows {
        lines.push(line(row, &places, (shows_own, shows_other)));
    }
    let axis = if has_long_names {
        "skillgauge-plot__places skillgauge-plot__places--long"
    } else {
        "skillgauge-plot__places"
    };
    let axis_row =
        [("class", "skillgauge-plot__row skillgauge-plot__axis"), ("aria-hidden", "true")];
    // Without the role, browsers that draw no bullets say nothing of a list.
    let list = [("class", "skillgauge-plot__rows"), ("role", "list"), ("aria-label", &*plot.name)];
    let content = [
        div("skillgauge-plot__key", fragment([slot(fragment(keys)), slot(plot.choice)])),
        element("div", &axis_row, div(axis, fragment(names))),
        element("ul", &list, fragment(lines)),
    ];
    element("div", &[("class", "skillgauge-plot"), ("part", "plot")], fragment(content))
}

/// A mark by itself, as the key shows it.
pub(in crate::ui) fn sample(mark: Mark) -> Html {
    let attributes = [("class", "skillgauge-plot__sample"), ("aria-hidden", "true")];
    element("svg", &attributes, mark.draw(50))
}

fn line(row: PlotRow, ratings: &[Rating], shows: (bool, bool)) -> Html {
    let (shows_own, shows_other) = shows;
    let places = ratings.len();
    let (mut marks, mut key) = (Vec::new(), row.name.clone());
    for (mark, rating) in row.marks {
        if let Some(place) = ratings.iter().position(|known| *known == rating) {
            marks.push((mark, middle(place, places)));
            // The key has the places of the marks, so that a line whose marks change is drawn anew.
            let at = [" ", &*(mark as usize).to_string(), " ", &*place.to_string()].concat();
            key.push_str(&at);
        }
    }
    let is_rated = marks.iter().any(|(mark, _)| mark.is_own());
    let (first, last) = (middle(0, places), middle(places.saturating_sub(1), places));
    let mut drawn = vec![rail((first, last), !shows_own || is_rated)];
    for place in 0..places {
        drawn.push(Mark::Place.draw(middle(place, places)));
    }
    // Beside two views, how far one is from what is asked for has no line of its own.
    let (between, is_below) = line_between(&marks, !shows_other);
    drawn.extend(between);
    // Where two have the same place, the later one lies above.
    for mark in Mark::ORDER {
        for (_, x) in marks.iter().filter(|(known, _)| *known == mark) {
            drawn.push(mark.draw(*x));
        }
    }
    let name = row.link.unwrap_or_else(|| text(row.name));
    let words = if is_below {
        "skillgauge-plot__words skillgauge-plot__words--below"
    } else {
        "skillgauge-plot__words"
    };
    let said = [hidden(row.levels), text(row.words)];
    let drawing = [("class", "skillgauge-plot__track"), ("aria-hidden", "true")];
    let content = [
        classed("span", "skillgauge-plot__name", name),
        element("svg", &drawing, fragment(drawn)),
        classed("span", words, fragment(said)),
    ];
    element("li", &[("key", &key), ("class", "skillgauge-plot__row")], fragment(content))
}

/// The middle of a place's column, in per cent of the width.
fn middle(place: usize, places: usize) -> usize {
    (2 * place + 1) * 50 / places.max(1)
}
