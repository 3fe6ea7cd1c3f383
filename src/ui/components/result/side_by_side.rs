//! Two sets of levels side by side: a plot, and a table that says the same.

use crate::domain::analysis::difference::ChangeRow;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, Level};
use crate::text::comparison as words;
use crate::ui::components::{Plot, PlotRow, fragment, plot, skills_table};
use yew::Html;

/// The words around two sets of levels.
pub(in crate::ui) struct SideBySideLabels<'a> {
    /// What the marks of each set stand for.
    pub(in crate::ui) marks: (String, String),
    /// The words for a skill that is not in a set, for each set.
    pub(in crate::ui) absent: (&'a str, &'a str),
    /// Names the table.
    pub(in crate::ui) caption: String,
    /// Heads the columns: the skill, its level in each set, and how the second stands to the first.
    pub(in crate::ui) columns: [&'a str; 4],
    /// Where a role level's requirements stand beside both: what the bar stands for, and the column's head.
    pub(in crate::ui) requirement: Option<(String, &'a str)>,
}

/// One skill of two sets.
pub(in crate::ui) struct SideBySideRow {
    pub(in crate::ui) name: String,
    /// Its level in each set.
    pub(in crate::ui) levels: (Option<Rating>, Option<Rating>),
    /// The role level's requirement, where one stands beside both.
    pub(in crate::ui) requirement: Option<Level>,
    /// How the second level stands to the first.
    pub(in crate::ui) words: String,
}

impl SideBySideRow {
    /// The row of a skill whose levels are compared by themselves.
    pub(in crate::ui) fn of(row: &ChangeRow<'_>, words: String) -> Self {
        Self { name: row.skill.name.clone(), levels: (row.from, row.to), requirement: None, words }
    }
}

/// Two sets of levels side by side.
pub(in crate::ui) fn side_by_side(
    framework: &Framework,
    labels: SideBySideLabels<'_>,
    lines: Vec<SideBySideRow>,
) -> Html {
    let SideBySideLabels { marks, absent, caption, columns, requirement } = labels;
    let (bar, column) = requirement.unzip();
    let mut heads = columns.to_vec();
    if let Some(column) = column {
        heads.insert(3, column);
    }
    let level = |rating: Option<Rating>, absent: &str| match rating {
        None => absent.to_owned(),
        rating => words::rating(framework, rating).to_owned(),
    };
    let (mut plot_rows, mut table_rows) = (Vec::new(), Vec::new());
    for SideBySideRow { name, levels, requirement, words } in lines {
        let (filled, open) = levels;
        let (from, to) = (level(filled, absent.0), level(open, absent.1));
        let mut cells = vec![name.clone(), from, to];
        cells.extend(column.map(|_| words::requirement(framework, requirement).to_owned()));
        cells.push(words.clone());
        table_rows.push(cells);
        plot_rows.push(PlotRow { name, filled, open, bar: requirement.map(Rating::At), words });
    }
    fragment([
        plot(framework, Plot { filled: marks.0, open: Some(marks.1), bar, rows: plot_rows }),
        skills_table(caption, &heads, table_rows),
    ])
}
