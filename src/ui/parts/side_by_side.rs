//! Two sets of levels side by side: a plot, and a table that says the same.

use super::block::all;
use super::plot::{Plot, PlotRow, plot};
use super::skills_table::skills_table;
use crate::domain::change::{Change, ChangeRow};
use crate::domain::framework::Framework;
use crate::domain::rating::Rating;
use crate::text::{comparison as words, voice};
use yew::Html;

/// The words around two sets of levels.
pub(in crate::ui) struct SideBySide<'a> {
    /// What the first set is.
    pub(in crate::ui) from: &'a str,
    /// What the second is.
    pub(in crate::ui) to: &'a str,
    /// What a skill has in a set that it is not in.
    pub(in crate::ui) absent: &'a str,
    /// Names the table.
    pub(in crate::ui) caption: String,
    /// Heads the column of what becomes of a skill.
    pub(in crate::ui) column: &'static str,
    /// What becomes of a skill.
    pub(in crate::ui) change: fn(Change) -> String,
}

/// Two sets of levels side by side.
pub(in crate::ui) fn side_by_side(
    framework: &Framework,
    words: SideBySide<'_>,
    rows: &[ChangeRow<'_>],
) -> Html {
    let SideBySide { from, to, absent, caption, column, change } = words;
    let level = |rating: Option<Rating>| match rating {
        None => absent.to_owned(),
        rating => words::rating(framework, rating).to_owned(),
    };
    let mut plot_rows = Vec::new();
    let mut table_rows = Vec::new();
    for row in rows {
        let (name, said) = (&row.skill.name, change(row.change));
        table_rows.push(vec![name.clone(), level(row.from), level(row.to), said.clone()]);
        plot_rows.push(PlotRow { name: name.clone(), filled: row.from, open: row.to, words: said });
    }
    let columns = [voice::rated_thing(framework.subject), from, to, column];
    all([
        plot(
            framework,
            Plot { filled: from.to_owned(), open: Some(to.to_owned()), rows: plot_rows },
        ),
        skills_table(caption, &columns, table_rows),
    ])
}
