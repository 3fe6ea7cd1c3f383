//! Tables as CSV, for spreadsheets.

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The characters that begin a cell which a spreadsheet would take for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes a table, its head first, as RFC 4180 has it, with quotes around every cell. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
pub fn write(rows: &[Vec<String>]) -> String {
    let mut text = BYTE_ORDER_MARK.to_owned();
    for row in rows {
        add(&mut text, row);
    }
    text
}

/// Adds a row to a table that has been begun.
pub fn add(text: &mut String, row: &[String]) {
    let mut separator = "\"";
    for cell in row {
        text.push_str(separator);
        separator = ",\"";
        if is_formula(cell) {
            text.push('\'');
        }
        // A team of thousands has hundreds of thousands of cells, and hardly a quote in them.
        if cell.contains('"') {
            text.push_str(&quoted(cell));
        } else {
            text.push_str(cell);
        }
        text.push('"');
    }
    text.push_str("\r\n");
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(FORMULA)
}

/// A cell that no spreadsheet takes for a formula: one that it would begins with an apostrophe.
pub fn escape_formula(cell: &str) -> String {
    let sign = if is_formula(cell) { "'" } else { "" };
    [sign, cell].concat()
}

/// A cell as it was before [`escape_formula`].
pub fn unescape_formula(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// A cell with each quote in it doubled. It is the only function of the library that is used, because its
/// writer looks for numbers too, which takes 12 KB of tables.
fn quoted(cell: &str) -> String {
    // Every byte can be a quote.
    let mut output = vec![0; cell.len() * 2];
    let (_, _, written) = csv_core::quote(cell.as_bytes(), &mut output, b'"', b'"', true);
    output.truncate(written);
    String::from_utf8(output).unwrap_or_default()
}
