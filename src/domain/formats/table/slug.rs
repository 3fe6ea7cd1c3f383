//! Ids that are made from names.

/// The longest id that is made from a name, in characters.
const MOST: usize = 80;

/// The id for a name: its letters and digits in lower case, with a hyphen for all else. Letters with marks lose
/// them where it is known which letter that is. Empty for a name that has no such letter.
pub fn slug(name: &str) -> String {
    let mut id = String::new();
    for c in name.chars() {
        match plain(c) {
            "" if c.is_ascii_alphanumeric() => id.push(c.to_ascii_lowercase()),
            // Apostrophes stand inside words.
            "" if matches!(c, '\'' | '’') => {}
            "" if id.is_empty() || id.ends_with('-') => {}
            "" => id.push('-'),
            letters => id.push_str(letters),
        }
    }
    let end = id.char_indices().nth(MOST).map_or(id.len(), |(end, _)| end);
    id.truncate(end);
    id.trim_end_matches('-').to_owned()
}

/// The letters that stand for one with a mark, in the languages of these islands and their neighbours.
fn plain(c: char) -> &'static str {
    match c {
        'à'..='å' | 'À'..='Å' => "a",
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => "o",
        'œ' | 'Œ' => "oe",
        'ß' => "ss",
        'ù'..='ü' | 'Ù'..='Ü' => "u",
        'ŵ' | 'Ŵ' => "w",
        'ý' | 'ŷ' | 'ÿ' | 'Ý' | 'Ŷ' => "y",
        _ => "",
    }
}
