//! Codes as people and programs leave them, brought back to the form in which they were written.

use crate::domain::formats::percent::percent_decoded;

/// Takes the code out of a link or a pasted text, and undoes what people and programs do to codes.
pub fn normalise(text: &str) -> String {
    let text = percent_decoded(text);
    let code = after_marker(&text).split('&').next().unwrap_or_default();
    code.trim_matches(|c: char| c.is_whitespace() || is_around(c))
        .chars()
        .filter(|&c| !is_separator(c))
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// What stands behind `#s=` in a link, or behind `s=` in a fragment. The whole text if it is neither.
fn after_marker(text: &str) -> &str {
    let fragment = text.rsplit_once('#').map_or(text, |(_, fragment)| fragment).trim_start();
    fragment.strip_prefix("s=").or_else(|| fragment.strip_prefix("S=")).unwrap_or(fragment)
}

/// What people and programs put around a code.
fn is_around(c: char) -> bool {
    matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | '.' | ',' | ';' | ':')
}

/// Spaces and hyphens of every kind, visible or not, and the plus that stands for a space.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '+' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}')
        || matches!(c, '\u{2060}' | '\u{2212}' | '\u{feff}')
}
