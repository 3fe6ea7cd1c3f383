//! Two sets of levels side by side: a plot, and a table that says the same.

use super::block::all;
use super::plot::{Plot, PlotRow, plot};
use super::skills_table::skills_table;
use crate::domain::framework::Framework;
use crate::domain::rating::Rating;
use crate::text::comparison as words;
use yew::Html;

/// The words around two sets of levels.
pub(in crate::ui) struct SideBySide<'a> {
    /// What the marks of each set stand for.
    pub(in crate::ui) marks: (String, String),
    /// What a skill has in each set if it is not in it.
    pub(in crate::ui) absent: (&'a str, &'a str),
    /// Names the table.
    pub(in crate::ui) caption: String,
    /// Heads the columns: the skill, its level in each set, and how the one stands to the other.
    pub(in crate::ui) columns: [&'a str; 4],
}

/// One skill of two sets.
pub(in crate::ui) struct Line {
    pub(in crate::ui) name: String,
    /// Its level in each set.
    pub(in crate::ui) levels: (Option<Rating>, Option<Rating>),
    /// How the one stands to the other.
    pub(in crate::ui) words: String,
}

/// Two sets of levels side by side.
pub(in crate::ui) fn side_by_side(
    framework: &Framework,
    around: SideBySide<'_>,
    lines: Vec<Line>,
) -> Html {
    let SideBySide { marks, absent, caption, columns } = around;
    let level = |rating: Option<Rating>, absent: &str| match rating {
        None => absent.to_owned(),
        rating => words::rating(framework, rating).to_owned(),
    };
    let (mut plot_rows, mut table_rows) = (Vec::new(), Vec::new());
    for Line { name, levels, words } in lines {
        let (filled, open) = levels;
        let (from, to) = (level(filled, absent.0), level(open, absent.1));
        table_rows.push(vec![name.clone(), from, to, words.clone()]);
        plot_rows.push(PlotRow { name, filled, open, words });
    }
    all([
        plot(framework, Plot { filled: marks.0, open: Some(marks.1), rows: plot_rows }),
        skills_table(caption, &columns, table_rows),
    ])
}
