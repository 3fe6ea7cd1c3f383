//! Texts of others without the characters that turn the direction of what stands around them.

/// The text without embeddings, overrides and isolates of direction, which reach beyond a text where they are
/// not ended. Letters have a direction of their own, so that a text reads as before.
pub fn without_direction_marks(text: &str) -> String {
    // In UTF-8 each of them begins with this byte, and few texts have it.
    if !text.as_bytes().contains(&0xE2) {
        return text.to_owned();
    }
    let is_mark = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_mark(c)).collect()
}
