//! The marks of the plot, each with one meaning on every screen, and the line between two of them.

use crate::ui::components::{element, fragment};
use yew::Html;

/// A mark on a line of a plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Mark {
    /// A small dot: a level that there is.
    Place,
    /// A bar: asked for by the role level.
    Asked,
    /// A ring: somebody else's view.
    Other,
    /// An outlined dot: one's own level at an earlier time.
    OwnBefore,
    /// A filled dot: one's own level.
    Own,
}

impl Mark {
    /// Those of levels, as they lie on each other: the last above all.
    pub(in crate::ui) const ORDER: [Self; 4] =
        [Self::Asked, Self::Other, Self::OwnBefore, Self::Own];

    /// Whether it is a level that somebody has given themselves.
    pub(in crate::ui) fn is_own(self) -> bool {
        matches!(self, Self::Own | Self::OwnBefore)
    }

    /// Draws it at this place, in per cent of the width.
    pub(in crate::ui) fn draw(self, x: usize) -> Html {
        let (class, shape) = match self {
            Self::Place => ("skillgauge-plot__peg", Shape::Circle("2.5")),
            Self::Asked => ("skillgauge-plot__asked", Shape::Bar("6", "translate(-3)")),
            Self::Other => ("skillgauge-plot__other", Shape::Circle("11")),
            Self::OwnBefore => ("skillgauge-plot__own-before", Shape::Circle("7")),
            Self::Own => ("skillgauge-plot__own", Shape::Circle("8")),
        };
        let x = percent(x);
        match shape {
            Shape::Circle(r) => {
                let attributes = [("class", class), ("cx", &*x), ("cy", "14"), ("r", r)];
                element("circle", &attributes, fragment([]))
            }
            Shape::Bar(width, transform) => {
                // A place in per cent is that of the bar's edge: it is moved by half its width.
                let attributes = [
                    ("class", class),
                    ("x", &*x),
                    ("width", width),
                    ("height", "28"),
                    ("transform", transform),
                ];
                element("rect", &attributes, fragment([]))
            }
        }
    }
}

enum Shape {
    /// With this radius.
    Circle(&'static str),
    /// With this width, moved by half of it.
    Bar(&'static str, &'static str),
}

/// The rail from the first place to the last. It is dotted where nothing is rated yet.
pub(in crate::ui) fn rail((from, to): (usize, usize), is_rated: bool) -> Html {
    let class = if is_rated {
        "skillgauge-plot__rail"
    } else {
        "skillgauge-plot__rail skillgauge-plot__rail--unrated"
    };
    stroke(class, from, to)
}

/// The line between the marks of a row, and whether one's own level is below what is asked for: thick where it
/// is, hollow where it is above, and dashed where two views or two moments differ.
pub(in crate::ui) fn line_between(marks: &[(Mark, usize)], to_asked: bool) -> (Option<Html>, bool) {
    let at = |wanted| marks.iter().find(|(mark, _)| *mark == wanted).map(|(_, x)| *x);
    let differ = [(Mark::Own, Mark::Other), (Mark::OwnBefore, Mark::Own)];
    for (from, to) in differ {
        if let (Some(from), Some(to)) = (at(from), at(to)) {
            return (Some(stroke("skillgauge-plot__differ", from, to)), false);
        }
    }
    match (at(Mark::Own), at(Mark::Asked).filter(|_| to_asked)) {
        (Some(own), Some(asked)) if own < asked => {
            (Some(stroke("skillgauge-plot__below", own, asked)), true)
        }
        (Some(own), Some(asked)) if own > asked => {
            let (x, width) = (percent(asked), percent(own - asked));
            let attributes = [
                ("class", "skillgauge-plot__above"),
                ("x", &*x),
                ("width", &*width),
                ("y", "10"),
                ("height", "8"),
            ];
            (Some(element("rect", &attributes, fragment([]))), false)
        }
        _ => (None, false),
    }
}

fn percent(x: usize) -> String {
    format!("{x}%")
}

fn stroke(class: &'static str, from: usize, to: usize) -> Html {
    let (x1, x2) = (percent(from), percent(to));
    let attributes = [("class", class), ("x1", &*x1), ("x2", &*x2), ("y1", "14"), ("y2", "14")];
    element("line", &attributes, fragment([]))
}
