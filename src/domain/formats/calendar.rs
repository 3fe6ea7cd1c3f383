//! The plan as a calendar file: as much of RFC 5545 as entries that take a whole day need.
//!
//! The `ics` crate, which does this and more, took 8.2 KB with brotli; this takes under one.

use crate::domain::assessment::plan::Month;

/// What is said of a program that writes such files.
const PROGRAM: &str = "-//Skillgauge//Plan//EN";
/// The most bytes of a line, without its end.
const MOST_BYTES: usize = 75;

/// What goes into a calendar: it takes the whole of the first day of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What tells it from others. The same one takes the place of an earlier one.
    pub id: String,
    /// The month.
    pub month: Month,
    /// What it is called.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
}

/// Writes the entries, as of a day like `2026-11-27`.
pub fn write(entries: &[Entry], today: &str) -> String {
    let mut file = String::new();
    let mut line = |name: &str, value: &str| push_folded(&mut file, &[name, value].concat());
    let stamp = [&*today.replace('-', ""), "T000000Z"].concat();
    line("BEGIN:", "VCALENDAR");
    line("VERSION:", "2.0");
    line("PRODID:", PROGRAM);
    for Entry { id, month, summary, description } in entries {
        line("BEGIN:", "VEVENT");
        line("UID:", &escaped(id));
        line("DTSTAMP:", &stamp);
        line("DTSTART;VALUE=DATE:", &[&*month.to_string().replace('-', ""), "01"].concat());
        line("SUMMARY:", &escaped(summary));
        if !description.is_empty() {
            line("DESCRIPTION:", &escaped(description));
        }
        // Nobody is busy all day with it.
        line("TRANSP:", "TRANSPARENT");
        line("END:", "VEVENT");
    }
    line("END:", "VCALENDAR");
    file
}

/// A text in which nothing ends the line or the value. Control characters, which no calendar may have, are left
/// out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            c if c.is_control() && c != '\t' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Adds a line. One that is too long goes on in the next after a space, and no character is cut in two.
fn push_folded(file: &mut String, line: &str) {
    let mut bytes = 0;
    for c in line.chars() {
        if bytes + c.len_utf8() > MOST_BYTES {
            file.push_str("\r\n ");
            bytes = 1;
        }
        file.push(c);
        bytes += c.len_utf8();
    }
    file.push_str("\r\n");
}
