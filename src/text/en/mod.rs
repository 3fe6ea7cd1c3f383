//! English, as GOV.UK writes: short sentences, active, no jargon.

pub mod about;
pub mod choose;
pub mod compare_role_levels;
pub mod comparison;
pub mod data;
pub mod delete_everything;
mod difference;
pub mod embed;
pub mod export;
pub mod faults;
pub mod find_skill;
pub mod grid;
pub mod history;
pub mod import;
pub mod lock;
pub mod migration;
pub mod nearest;
pub mod opinion;
pub mod picture;
pub mod plan;
pub mod point_of_view;
pub mod prompt;
pub mod quick_pass;
pub mod requirements;
pub mod result;
pub mod result_text;
pub mod role_level;
pub mod roles;
pub mod save_status;
pub mod share;
pub mod skill;
pub mod skills;
pub mod start;
pub mod tables;
pub mod team;

use crate::domain::framework::file::UNDATED;
use crate::domain::framework::{Framework, Role};

/// The language of all texts here.
pub const LANG: &str = "en-GB";
/// The tool's name.
pub const NAME: &str = "Skillgauge";
/// On the button that goes on.
pub const CONTINUE: &str = "Continue";
/// On the button that goes back from a question.
pub const CANCEL: &str = "Cancel";
/// Heads the list of problems.
pub const PROBLEM_HEADING: &str = "There is a problem";
/// Stands before a problem for people who cannot see its colour.
pub const ERROR_PREFIX: &str = "Error:";
/// On the button that loads once more what did not come.
pub const TRY_AGAIN: &str = "Try again";
/// While the code of a screen is loading.
pub const SCREEN_LOADING: &str = "Loading…";
/// When the code of a screen could not be loaded.
pub const SCREEN_NOT_LOADED: &str =
    "What comes next could not be loaded. Your answers are still there.";
/// Behind the text of a link that opens in another tab.
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

/// A number as English writes it: "999", "10,000".
pub fn number(number: usize) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{},{rest:03}", self::number(thousands)),
    }
}

/// "1 skill", "2 skills".
pub fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{} {many}", self::number(number)) }
}

/// A name as it stands inside a sentence: "senior product manager", "agile and Lean practices", but "`DDaT` perspective"
/// and "`DevOps` engineer". One that may be written from right to left is isolated, so that it does not turn the words
/// behind it.
pub fn in_sentence(name: &str) -> String {
    let mut chars = name.chars();
    // A word with a capital further on is written like that everywhere.
    let mut letters = name.bytes().skip(1).take_while(|&letter| letter != b' ');
    match chars.next() {
        _ if !name.is_ascii() => ["\u{2068}", name, "\u{2069}"].concat(),
        Some(first) if !letters.any(|letter| letter.is_ascii_uppercase()) => {
            [first.to_ascii_lowercase().encode_utf8(&mut [0; 4]), chars.as_str()].concat()
        }
        _ => name.to_owned(),
    }
}

/// A text of others as it stands beside words of ours: one that may be written from right to left is isolated,
/// so that it does not turn them.
pub fn isolated(name: &str) -> String {
    // How letters of these scripts, and few others, begin in UTF-8.
    let may_turn = |byte| matches!(byte, 0xd6..=0xe0 | 0xef | 0xf0);
    let (start, end) = if name.bytes().any(may_turn) { ("\u{2068}", "\u{2069}") } else { ("", "") };
    [start, name, end].concat()
}

/// "a", "a and b", "a, b and c".
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// What is rated, by name: the role where there is a choice of roles, or else the framework.
pub fn name<'a>(framework: &'a Framework, role: Option<&'a Role>) -> &'a str {
    let role = role.filter(|_| framework.has_several_roles());
    role.map_or(&framework.title, |role| &role.name)
}

/// What is rated, by name and edition.
pub fn name_and_edition(framework: &Framework, role: Option<&Role>) -> String {
    format!("{}, {}", isolated(name(framework, role)), date(&framework.edition))
}

/// The framework by title and edition.
pub fn edition(framework: &Framework) -> String {
    let title = isolated(&framework.title);
    if framework.edition == UNDATED {
        return format!("{title}, which carries no date");
    }
    format!("{title}, edition of {}", date(&framework.edition))
}

/// A date like `2020-01-07` as "7 January 2020". Any other text stays as it is.
pub fn date(iso: &str) -> String {
    let parts = iso.split_once('-').and_then(|(year, rest)| Some((year, rest.split_once('-')?)));
    let Some((year, (month, day))) = parts else { return iso.to_owned() };
    match month_name(month) {
        Some(month) => [day.trim_start_matches('0'), month, year].join(" "),
        None => iso.to_owned(),
    }
}

/// The name of a month, by its number as text.
fn month_name(number: &str) -> Option<&'static str> {
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
    let number: usize = number.parse().ok()?;
    MONTHS.get(number.wrapping_sub(1)).copied()
}
