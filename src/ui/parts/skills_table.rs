//! Skills, one a row, with what is said of each.

use super::block::{all, node, plain, text_in};
use yew::Html;

/// A table whose first column names the rows. In a narrow column of a page each row becomes its name with
/// the rest below.
pub(in crate::ui) fn skills_table(
    caption: String,
    columns: &[&str],
    rows: Vec<Vec<String>>,
) -> Html {
    let class = match columns.len() {
        0..4 => "govuk-table skillgauge-table skillgauge-table--pairs",
        4 => "govuk-table skillgauge-table",
        _ => "govuk-table skillgauge-table skillgauge-table--pairs skillgauge-table--five",
    };
    table(class, caption, columns, rows)
}

/// The same for more columns than fit: it scrolls sideways, by keyboard too, under this name.
pub(in crate::ui) fn wide_table(
    name: &str,
    caption: String,
    columns: &[&str],
    rows: Vec<Vec<String>>,
) -> Html {
    let attributes =
        [("class", "skillgauge-wide"), ("role", "region"), ("aria-label", name), ("tabindex", "0")];
    node("div", &attributes, table("govuk-table", caption, columns, rows))
}

/// The roles repeat what the elements say, because some browsers forget it when the styles lay the rows
/// out anew.
fn table(class: &str, caption: String, columns: &[&str], rows: Vec<Vec<String>>) -> Html {
    let header = |scope, role, text: String| {
        let class = ("class", "govuk-table__header");
        node("th", &[("scope", scope), ("role", role), class], plain(text))
    };
    let mut head = Vec::new();
    for column in columns {
        head.push(header("col", "columnheader", (*column).to_owned()));
    }
    let mut body = Vec::new();
    for row in rows {
        let mut cells = Vec::new();
        for cell in row {
            cells.push(if cells.is_empty() {
                header("row", "rowheader", cell)
            } else {
                node("td", &[("role", "cell"), ("class", "govuk-table__cell")], plain(cell))
            });
        }
        body.push(table_row(cells));
    }
    let content = [
        text_in("caption", "govuk-table__caption govuk-table__caption--s", caption),
        node("thead", &[("role", "rowgroup"), ("class", "govuk-table__head")], table_row(head)),
        node("tbody", &[("role", "rowgroup"), ("class", "govuk-table__body")], all(body)),
    ];
    node("table", &[("role", "table"), ("class", class), ("part", "table")], all(content))
}

fn table_row(cells: Vec<Html>) -> Html {
    node("tr", &[("role", "row"), ("class", "govuk-table__row")], all(cells))
}
