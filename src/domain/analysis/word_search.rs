//! Texts found by words that were typed: in any order, or how they begin.

/// The words of a text: letters and digits of any alphabet.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether each word that was typed begins a word of the name.
pub(super) fn has_all(name: &str, typed: &[&str]) -> bool {
    typed.iter().all(|typed| has_word(name, typed))
}

/// Whether a word that was typed begins a word of the name.
pub(super) fn has_word(name: &str, typed: &str) -> bool {
    words(name).any(|word| begins(word, typed))
}

/// Whether a word begins with what was typed, in capitals or small letters, or differs from it in no more than its ending:
/// "analysis" finds "analyst".
pub(super) fn begins(word: &str, typed: &str) -> bool {
    let (word, typed) = (word.as_bytes(), typed.as_bytes());
    let pairs = word.iter().zip(typed);
    let same = pairs.take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count();
    same == typed.len()
        || same >= STEM && word.len() - same <= ENDING && typed.len() - same <= ENDING
}

/// The fewest bytes that two words with different endings have in common, and the most of such an ending.
const STEM: usize = 5;
const ENDING: usize = 4;
