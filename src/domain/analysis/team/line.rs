//! What one line that a person has pasted can mean: a code or a link anywhere in it, and a label in the rest.

use crate::domain::order::sorted;
use std::ops::Range;

/// How many words of a line can begin a code that has spaces in it. Each is tried with each end, which takes
/// time, and few people write more before a code.
const MOST_WORDS: usize = 24;
/// The fewest characters of a word that is taken for a code with something missing.
const FEWEST_OF_DAMAGED: usize = 4;
/// What can stand in pairs around a label or a code.
const PAIRS: [(char, char); 9] = [
    ('"', '"'),
    ('\'', '\''),
    ('“', '”'),
    ('‘', '’'),
    ('(', ')'),
    ('[', ']'),
    ('<', '>'),
    ('*', '*'),
    ('`', '`'),
];

/// What may be a code in a line, and the label that the rest of the line then is.
pub(super) struct Reading<'a> {
    /// What may be a code.
    pub(super) code: &'a str,
    before: &'a str,
    after: &'a str,
}

impl Reading<'_> {
    /// What stands around the code, without what parts it from the code.
    pub(super) fn label(&self) -> String {
        let (mut before, mut after) = (self.before, self.after);
        loop {
            before = before.trim_end_matches(is_between);
            after = after.trim_start_matches(is_between);
            let stripped = PAIRS.iter().find_map(|&(open, close)| {
                Some((before.strip_suffix(open)?, after.strip_prefix(close)?))
            });
            let Some(stripped) = stripped else { break };
            (before, after) = stripped;
        }
        let (before, after) = (unwrapped(before), unwrapped(after));
        let space = if before.is_empty() || after.is_empty() { "" } else { " " };
        [before, space, after].concat()
    }
}

/// What can stand between a label and a code.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | ':' | '|' | '-' | '\u{2010}'..='\u{2015}' | '→')
}

/// A label without the pair of quotes or brackets around it.
fn unwrapped(label: &str) -> &str {
    let label = label.trim();
    let inner = PAIRS.iter().find_map(|&(open, close)| {
        // A pair of angle brackets is more likely to be part of what somebody has typed.
        (open != '<').then(|| label.strip_prefix(open)?.strip_suffix(close)).flatten()
    });
    inner.unwrap_or(label).trim()
}

/// The code and what stands around it.
fn reading(line: &str, Range { start, end }: Range<usize>) -> Reading<'_> {
    let part = |range: Range<usize>| line.get(range).unwrap_or_default();
    Reading { code: part(start..end), before: part(0..start), after: part(end..line.len()) }
}

/// Everything in a line that may be a code, the likeliest first: a link, then a word, then several words,
/// because a code may have spaces in it. Only a real code fits its own checksum, so that nothing is lost by
/// trying all.
pub(super) fn readings(line: &str) -> impl Iterator<Item = Reading<'_>> {
    let links = link(line).into_iter().flat_map(|start| {
        let end = link_end(line, start);
        [start..end, start..line.len()]
    });
    let words = words(line);
    let length = |place: usize| words.get(place).map(ExactSizeIterator::len);
    let longest = sorted(words.len(), &|one, other| length(other).cmp(&length(one)));
    let single: Vec<_> = longest.iter().filter_map(|&place| words.get(place).cloned()).collect();
    let mut several = Vec::new();
    for (place, first) in words.iter().enumerate().take(MOST_WORDS) {
        for last in words.iter().skip(place + 1).take(MOST_WORDS).rev() {
            several.push(first.start..last.end);
        }
        several.extend(words.last().map(|last| first.start..last.end));
    }
    let found = links.chain(single.into_iter().chain(several).map(|range| in_address(line, range)));
    found.map(|range| reading(line, range))
}

/// What in a line looks like a code that somebody has mistyped or cut: a link, or else the longest word of
/// letters and digits.
pub(super) fn damaged(line: &str) -> Option<Reading<'_>> {
    let has_fragment =
        |link: &Range<usize>| line.get(link.clone()).is_some_and(|l| l.contains('#'));
    let address = link(line).map(|start| start..link_end(line, start)).filter(has_fragment);
    let is_like_a_code = |word: &Range<usize>| {
        let word = line.get(word.clone()).unwrap_or_default();
        word.chars().count() >= FEWEST_OF_DAMAGED
            && word.chars().any(|c| c.is_ascii_digit())
            && word.chars().any(char::is_alphabetic)
    };
    let word = || words(line).into_iter().filter(is_like_a_code).max_by_key(ExactSizeIterator::len);
    address.or_else(word).map(|range| reading(line, range))
}

/// Where a link begins.
fn link(line: &str) -> Option<usize> {
    line.find("https://").or_else(|| line.find("http://"))
}

/// Where a link ends that begins at this place.
fn link_end(line: &str, start: usize) -> usize {
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | ']' | ';' | ',');
    let rest = line.get(start..).unwrap_or_default();
    rest.find(ends).map_or(line.len(), |end| start + end)
}

/// The runs of letters and digits in a line.
fn words(line: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (place, c) in line.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = place + c.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == place => word.end = end,
            _ => words.push(place..end),
        }
    }
    words
}

/// The whole address, where the code is the end of one that has no `https://` before it.
fn in_address(line: &str, Range { start, end }: Range<usize>) -> Range<usize> {
    let before = line.get(..start).unwrap_or_default();
    let word = before.trim_end_matches(|c: char| !c.is_whitespace()).len();
    let is_address = line.get(word..start).is_some_and(|before| before.contains('#'));
    if is_address { word..link_end(line, end) } else { start..end }
}
