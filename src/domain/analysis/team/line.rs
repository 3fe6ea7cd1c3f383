//! What one line that a person has pasted can mean: a code or a link, with a label beside it or without.

/// A code has none of them in it, and a label few.
const MOST_SEPARATORS: usize = 20;
/// What can stand between a label and a code.
const SEPARATORS: [char; 4] = ['\t', ',', ';', ':'];

/// What a line can mean, each time a label and a code, the likeliest first. Why a line cannot be read is
/// said of the first.
pub(super) fn readings(line: &str) -> Vec<(&str, &str)> {
    // A link has separators of its own, and before it can be nothing but a label.
    if let Some(link) = line.find("https://").or_else(|| line.find("http://")) {
        let (label, code) = line.split_at(link);
        return vec![(unquoted(label.trim().trim_end_matches(SEPARATORS)), unquoted(code))];
    }
    let mut readings = Vec::new();
    let mut reversed = Vec::new();
    let separators = line.char_indices().filter(|(_, c)| SEPARATORS.contains(c));
    for (place, separator) in separators.take(MOST_SEPARATORS) {
        let (before, rest) = line.split_at(place);
        let after = rest.get(separator.len_utf8()..).unwrap_or_default();
        let (before, after) = (unquoted(before), unquoted(after));
        readings.push((before, after));
        reversed.push((after, before));
    }
    readings.append(&mut reversed);
    // A code may have spaces in it.
    readings.push(("", unquoted(line)));
    readings
}

/// A cell of a CSV file without its quotes.
fn unquoted(cell: &str) -> &str {
    let cell = cell.trim();
    let inner = cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
    inner.unwrap_or(cell).trim()
}
