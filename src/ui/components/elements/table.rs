//! Tables. The first column names the rows.

use crate::ui::components::{element, fragment, text, text_in};
use yew::Html;

/// A table of few columns. In a narrow widget each row becomes its name with the other cells below.
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

/// A table of many columns. It scrolls sideways, and takes focus under this name, so that the keyboard
/// scrolls it too.
pub(in crate::ui) fn wide_table(
    name: &str,
    caption: String,
    columns: &[&str],
    rows: Vec<Vec<String>>,
) -> Html {
    let attributes =
        [("class", "skillgauge-wide"), ("role", "region"), ("aria-label", name), ("tabindex", "0")];
    element("div", &attributes, table("govuk-table", caption, columns, rows))
}

/// The roles repeat what the elements are, because some browsers drop that when a style changes how the rows
/// are laid out.
fn table(class: &str, caption: String, columns: &[&str], rows: Vec<Vec<String>>) -> Html {
    let header = |scope, role, content: String| {
        let class = ("class", "govuk-table__header");
        element("th", &[("scope", scope), ("role", role), class], text(content))
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
                element("td", &[("role", "cell"), ("class", "govuk-table__cell")], text(cell))
            });
        }
        body.push(table_row(cells));
    }
    let content = [
        text_in("caption", "govuk-table__caption govuk-table__caption--s", caption),
        element("thead", &[("role", "rowgroup"), ("class", "govuk-table__head")], table_row(head)),
        element("tbody", &[("role", "rowgroup"), ("class", "govuk-table__body")], fragment(body)),
    ];
    element("table", &[("role", "table"), ("class", class), ("part", "table")], fragment(content))
}

fn table_row(cells: Vec<Html>) -> Html {
    element("tr", &[("role", "row"), ("class", "govuk-table__row")], fragment(cells))
}
