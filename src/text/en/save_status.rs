//! Whether the answers are saved, and where.

use crate::app::{SavedAt, StorageError};

/// Where answers are, and who can see them.
pub const WHERE: &str = "Your answers stay in this browser and are not sent anywhere. Anyone using \
    this browser could see them.";
/// Before there is anything to keep.
pub const NOTHING: &str = "Your answers will be kept in this browser.";
/// Before the disk has what was last changed.
pub const SAVING: &str = "Saving in this browser.";
/// When they are stored, but the browser does not say whether the disk has them.
pub const VOLATILE: &str =
    "Kept in this browser. If the browser stops suddenly, your last minute may be lost.";
/// When the disk has them.
pub fn saved(at: &SavedAt) -> String {
    let SavedAt { time, date, today } = at;
    let day = if *today { String::new() } else { format!("on {date} ") };
    format!("Saved in this browser {day}at {time}.")
}
/// When the browser partitions storage by site.
pub const PARTITIONED: &str =
    "On another site, and on Skillgauge’s own page, you may not find them.";
/// When they are not saved.
pub const NOT_SAVED: &str = "Not saved: your answers are in this open page only.";
/// While the person has a choice to make.
pub const PAUSED: &str = "Saving has stopped until you choose which draft to use.";
/// While a shared result is on screen.
pub const SHARED: &str = "You are looking at a shared result.";
/// While a second opinion is being given.
pub const OPINION: &str =
    "Your view of somebody else is not part of your draft. Your own answers are not on this page.";
/// While a team is on screen.
pub const TEAM: &str = "Nothing on this page is saved. Your own answers are not on it.";
/// Heads what stands at the top.
pub const IMPORTANT: &str = "Important";
/// Why they are not saved.
pub fn error(error: StorageError) -> &'static str {
    match error {
        StorageError::Blocked => {
            "This browser does not let the page save anything. Your answers will be gone when you \
             close the page."
        }
        StorageError::Off => {
            "This page is set up to save nothing. Your answers will be gone when you close it."
        }
        StorageError::Full => {
            "There is no room left in this browser to save your answers. They will be gone when you \
             close the page."
        }
        StorageError::Unreadable => {
            "What is saved in this browser cannot be read, so it is left as it is and nothing is \
             saved over it. Your answers will be gone when you close the page."
        }
    }
}
/// Before the code with which a person can keep ratings that are not saved.
pub const FALLBACK_CODE: &str = "To keep your ratings, copy this code. You can paste it on the start screen \
    later. Examples are not part of it.";
/// When an unreadable draft was quarantined.
pub const QUARANTINED: &str = "A draft in this browser could not be read. It has been set aside, not \
    deleted, and you can start a new one.";
/// When the draft was changed elsewhere, or the journal has another one than storage.
pub const ELSEWHERE: &str =
    "Your draft was changed somewhere else in this browser, or before it last stopped.";
/// When it was deleted there or then.
pub const ELSEWHERE_DELETED: &str =
    "Your draft was deleted somewhere else in this browser, or before it last stopped.";
/// What the other draft holds.
pub fn elsewhere(rated: usize, skills: usize, time: &str) -> String {
    format!("The other one has {rated} of {skills} rated and was saved at {time}.")
}
/// What this draft holds.
pub fn mine(rated: usize, skills: usize) -> String {
    format!("This page has {rated} of {skills} rated.")
}
/// On the button that takes the other draft.
pub const TAKE_THEIRS: &str = "Use the other draft";
/// On the button that keeps this one.
pub const KEEP_MINE: &str = "Keep the draft on this page";
