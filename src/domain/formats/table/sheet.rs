//! A table as a spreadsheet gives it: comma-separated values from a file, or tabs from the clipboard.

use super::fault::{TableFault, TableFaultKind, TablePlace, WhichTable};
use super::slug::slug;
use crate::domain::formats::csv::unescape_formula;
use csv_core::{ReadRecordResult, ReaderBuilder};

/// What stands in cells that the publisher's tables do not use, written as an id.
const NOT_IN_USE: &str = "not-in-use";

/// The most columns of a table: a grid has one for each role level, and there are at most 1,000.
const MOST_COLUMNS: usize = 1_100;

/// The rows of a table, the first with the headings.
pub(super) struct Sheet {
    pub(super) which: WhichTable,
    /// The headings, in order.
    pub(super) headings: Vec<String>,
    /// The headings as columns are recognised by them. Each row looks up several columns.
    pub(super) heading_ids: Vec<String>,
    /// The other rows that have something in them.
    pub(super) rows: Vec<Row>,
    /// Whether a quotation mark is opened and never closed, so that rows are missing.
    has_open_quote: bool,
}

/// A row below the headings.
pub(super) struct Row {
    /// Its number in the spreadsheet.
    pub(super) number: usize,
    cells: Vec<String>,
}

impl Row {
    /// The text in a column, without white space around it. Empty where there is none.
    pub(super) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| &**cell)
    }

    /// The text in a column, if there is such a column and a text.
    pub(super) fn text(&self, column: Option<usize>) -> Option<&str> {
        column.map(|column| self.cell(column)).filter(|text| !text.is_empty())
    }
}

impl Sheet {
    /// Reads a table. `None` if there is nothing in it.
    pub(super) fn read(which: WhichTable, text: &str) -> Option<Self> {
        let mut rows = records(text);
        let is_empty = |cells: &[String]| cells.iter().all(String::is_empty);
        let first = rows.iter().position(|row| !is_empty(row))?;
        let mut headings = rows.get_mut(first).map(std::mem::take)?;
        while headings.last().is_some_and(String::is_empty) {
            headings.pop();
        }
        let below = rows.into_iter().enumerate().skip(first + 1);
        let rows = below
            .filter(|(_, cells)| !is_empty(cells))
            .map(|(place, cells)| Row { number: place + 1, cells })
            .collect();
        // A quote inside a quoted cell is doubled, so that there is an even number of them.
        let has_open_quote = text.matches('"').count() % 2 == 1;
        let heading_ids = headings.iter().map(|heading| slug(heading)).collect();
        Some(Self { which, headings, heading_ids, rows, has_open_quote })
    }

    /// The faults of the headings and of cells without one.
    pub(super) fn check(&self, faults: &mut Vec<TableFault>) {
        if self.has_open_quote {
            faults.push(self.fault(None, None, TableFaultKind::OpenQuote));
        }
        // Each heading is held against all before it, so that they are counted first.
        if self.headings.len() > MOST_COLUMNS {
            faults.push(self.fault(None, None, TableFaultKind::TooManyColumns(MOST_COLUMNS)));
            return;
        }
        for (column, heading) in self.headings.iter().enumerate() {
            let has_cell = || self.rows.iter().any(|row| !row.cell(column).is_empty());
            if heading.is_empty() && has_cell() {
                faults.push(self.fault(None, None, TableFaultKind::NoHeading));
            }
            let before = self.headings.iter().take(column);
            let mut same = before.filter(|other| is_same(other, heading));
            if !heading.is_empty() && same.next().is_some() {
                faults.push(self.fault(None, Some(column), TableFaultKind::RepeatedHeading));
            }
        }
        for row in &self.rows {
            if row.cells.iter().skip(self.headings.len()).any(|cell| !cell.is_empty()) {
                faults.push(self.fault(Some(row), None, TableFaultKind::NoHeading));
            }
        }
    }

    /// A fault in this table.
    pub(super) fn fault(
        &self,
        row: Option<&Row>,
        column: Option<usize>,
        kind: TableFaultKind,
    ) -> TableFault {
        let column = column.and_then(|column| self.headings.get(column)).cloned();
        let row = row.map(|row| row.number);
        TableFault { place: TablePlace { table: self.which, row, column }, kind }
    }
}

/// Whether two names are the same to a reader: case and white space aside. Letters beyond A to Z must have the same
/// case, because the tables that know theirs are larger than all else that reads tables.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// A name as it is compared with others.
pub(super) fn folded(name: &str) -> String {
    let mut folded = String::new();
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded.make_ascii_lowercase();
    folded
}

/// What separates the cells, by the first line that has something in it.
fn separator(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |separator: u8| line.bytes().filter(|byte| *byte == separator).count();
    // Nobody has tabs inside a heading, while commas and semicolons stand in many.
    if count(b'\t') > 0 {
        return b'\t';
    }
    if count(b';') > count(b',') { b';' } else { b',' }
}

fn records(text: &str) -> Vec<Vec<String>> {
    let mut text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
    text.retain(|c| c != '\r');
    // The last row ends too. A quote that is never closed ends with the text.
    text.push('\n');
    let delimiter = separator(&text);
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    // No row is longer than the text, and none has more cells than there are separators, and one.
    let mut bytes = vec![0; text.len()];
    let mut ends = vec![0; text.bytes().filter(|byte| *byte == delimiter).count() + 2];
    let (mut rows, mut input) = (Vec::new(), text.as_bytes());
    let (mut written, mut cells) = (0, 0);
    loop {
        // The library passes over empty rows, and a spreadsheet counts them.
        while let Some(rest) = input.strip_prefix(b"\n").filter(|_| written + cells == 0) {
            input = rest;
            rows.push(Vec::new());
        }
        let (Some(free), Some(free_ends)) = (bytes.get_mut(written..), ends.get_mut(cells..))
        else {
            return rows;
        };
        let (result, read, more, more_cells) = reader.read_record(input, free, free_ends);
        input = input.get(read..).unwrap_or_default();
        (written, cells) = (written + more, cells + more_cells);
        match result {
            ReadRecordResult::Record => {
                rows.push(cells_of(&bytes, ends.get(..cells).unwrap_or_default()));
                (written, cells) = (0, 0);
            }
            // All has been read. Another turn says that the row ends here.
            ReadRecordResult::InputEmpty => {}
            _ => return rows,
        }
    }
}

/// The cells of a row, which end at these bytes.
fn cells_of(bytes: &[u8], ends: &[usize]) -> Vec<String> {
    let (mut cells, mut start) = (Vec::new(), 0);
    for end in ends {
        let cell = bytes.get(start..*end).unwrap_or_default();
        // What comes out of a text at its separators is text.
        let cell = std::str::from_utf8(cell).unwrap_or_default();
        let cell = unescape_formula(cell.trim());
        let is_unused = cell.len() == NOT_IN_USE.len() && slug(cell) == NOT_IN_USE;
        cells.push(if is_unused { String::new() } else { cell.to_owned() });
        start = *end;
    }
    cells
}
