//! Two sets of levels side by side: a plot, and a table that says the same.

use crate::domain::analysis::difference::ChangeRow;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, Level};
use crate::text::comparison as words;
use crate::ui::components::{Mark, Plot, PlotRow, fragment, plot, skills_table};
use yew::Html;

/// The words around two sets of levels.
pub(in crate::ui) struct SideBySideLabels<'a> {
    /// The mark of each set, and what it stands for.
    pub(in crate::ui) marks: [(Mark, String); 2],
    /// The words for a skill that is not in a set, for each set.
    pub(in crate::ui) absent: (&'a str, &'a str),
    /// Names the plot and the table.
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
    fragment(plot_and_table(framework, labels, lines))
}

/// The plot of two sets of levels, and the table that says the same.
pub(in crate::ui) fn plot_and_table(
    framework: &Framework,
    labels: SideBySideLabels<'_>,
    lines: Vec<SideBySideRow>,
) -> [Html; 2] {
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
    let [(first, _), (second, _)] = marks;
    let (mut plot_rows, mut table_rows) = (Vec::new(), Vec::new());
    for SideBySideRow { name, levels, requirement, words } in lines {
        let (from, to) = levels;
        let requirement = requirement.map(Rating::At);
        let mut cells = vec![name.clone(), level(from, absent.0), level(to, absent.1)];
        cells.extend(column.map(|_| level(requirement, words::requirement(framework, None))));
        let mut said = String::new();
        for (head, cell) in heads.iter().zip(&cells).skip(1) {
            said.push_str(&words::labelled(head, cell));
        }
        cells.push(words.clone());
        table_rows.push(cells);
        let mut marks = Vec::new();
        for (mark, rating) in [(first, from), (second, to), (Mark::Asked, requirement)] {
            marks.extend(rating.map(|rating| (mark, rating)));
        }
        plot_rows.push(PlotRow { name, link: None, marks, levels: said, words });
    }
    let mut mark_key = marks.to_vec();
    mark_key.extend(bar.map(|bar| (Mark::Asked, bar)));
    let name = caption.clone();
    [
        plot(framework, Plot { mark_key, choice: Html::default(), name, rows: plot_rows }),
        skills_table(caption, &heads, table_rows),
    ]
}
