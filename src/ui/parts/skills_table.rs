//! Skills, one a row, with what is said of each.

use super::block::{all, element, node, plain, text_in};
use yew::Html;

/// A table whose first column names the rows.
pub(super) fn skills_table(
    caption: String,
    columns: &[&'static str],
    rows: Vec<Vec<String>>,
) -> Html {
    let header = |scope, text: String| {
        node("th", &[("scope", scope), ("class", "govuk-table__header")], plain(text))
    };
    let row = |cells: Vec<String>| {
        let cell = |(place, cell)| match place {
            0 => header("row", cell),
            _ => text_in("td", "govuk-table__cell", cell),
        };
        element("tr", "govuk-table__row", cells.into_iter().enumerate().map(cell).collect())
    };
    let head = columns.iter().map(|&column| header("col", column.to_owned())).collect();
    let content = vec![
        text_in("caption", "govuk-table__caption govuk-table__caption--s", caption),
        element("thead", "govuk-table__head", element("tr", "govuk-table__row", head)),
        element("tbody", "govuk-table__body", rows.into_iter().map(row).collect()),
    ];
    element("table", "govuk-table skillgauge-table", all(content))
}
