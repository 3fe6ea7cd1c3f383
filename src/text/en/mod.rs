//! English, as GOV.UK writes: short sentences, active, no jargon.

pub mod about;
pub mod comparison;
pub mod keeping;
pub mod result;
pub mod role;
pub mod share;
pub mod skill;
pub mod skills;
pub mod start;

/// The tool's name.
pub const NAME: &str = "Skillgauge";
/// On the button that goes on.
pub const CONTINUE: &str = "Continue";
/// On the button that takes a question back.
pub const CANCEL: &str = "Cancel";
/// Heads the list of problems.
pub const PROBLEM_HEADING: &str = "There is a problem";
/// Stands before a problem for people who cannot see its colour.
pub const ERROR_PREFIX: &str = "Error:";
/// Behind the text of a link that opens elsewhere.
pub const OPENS_IN_NEW_TAB: &str = "(opens in new tab)";

/// The page's title on a screen.
pub fn page_title(heading: &str, problem: bool) -> String {
    let error = if problem { "Error: " } else { "" };
    format!("{error}{heading} – {NAME}")
}

/// On the link to the screen that this one belongs to.
pub fn back_to(place: &str) -> String {
    format!("Back to {place}")
}

/// "1 skill", "2 skills".
pub fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// A name as it stands inside a sentence: "senior product manager", but "`DDaT` perspective".
pub fn in_sentence(name: &str) -> String {
    let mut chars = name.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_ascii_uppercase() => {
            format!("{}{}", first.to_ascii_lowercase(), chars.as_str())
        }
        _ => name.to_owned(),
    }
}

/// "a", "a and b", "a, b and c".
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A date like `2020-01-07` as "7 January 2020". Any other text stays as it is.
pub fn date(iso: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = iso.split('-').map(str::parse::<usize>);
    let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) =
        (parts.next(), parts.next(), parts.next())
    else {
        return iso.to_owned();
    };
    match MONTHS.get(month.wrapping_sub(1)) {
        Some(month) => format!("{day} {month} {year}"),
        None => iso.to_owned(),
    }
}
