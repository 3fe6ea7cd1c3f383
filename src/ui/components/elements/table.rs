//! Skills, one a row, with what is said of each.

use crate::ui::components::{element, fragment, text, text_in};
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
    element("div", &attributes, table("govuk-table", caption, columns, rows))
}

/// The roles repeat what the elements say, because some browsers forget it when the styles lay the rows
/// out anew.
fn table(class: &str, caption: String, columns: &[&str], rows: Vec<Vec<String>>) -> Html {
    let header = |scope, role, said: String| {
        let class = ("class", "govuk-table__header");
        element("th", &[("scope", scope), ("role", role), class], text(said))
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
