//! Locking a link or a file with a password, and opening what is locked.

use crate::app::{PasswordError, PasswordUse};
use crate::domain::formats::locked::LockedError;

/// The heading.
pub const HEADING: &str = "Lock your link with a password";
/// On the link to it, and over the same for a second opinion.
pub const LINK: &str = "Lock the link with a password";
/// When to lock a link.
pub const SHARE_INTRO: &str =
    "If others may come across the link, you can lock it. Then it opens with a password only.";
/// What this is for.
pub const INTRO: &str = "A locked link opens with the password only. You choose the password, and send it \
    to the other person another way.";
/// Heads what a lock does not do.
pub const NOT_HEADING: &str = "What a lock does not do";
/// What a lock does not do.
pub const NOT: [&str; 4] = [
    "It does not protect you from anyone who has both the link and the password.",
    "It does not hide that this is a result from Skillgauge, or roughly how many skills are in it.",
    "It does not help against a password that can be guessed: anyone with the link can try as many as they like.",
    "It cannot be undone without the password. If it is forgotten, nobody can open the link, and neither can we.",
];
/// Heads locking a file.
pub const FILE_HEADING: &str = "Save everything as a locked file";
/// What a locked file is for.
pub const FILE_INTRO: &str = "A locked file opens with its password only. It does not protect you from anyone who \
    has both. If you forget the password, nobody can open the file, and neither can we: you lose what is in it.";
/// Labels the new password.
pub const NEW_PASSWORD: &str = "Password";
/// Helps with the new password.
pub const NEW_PASSWORD_HINT: &str = "At least 12 characters. Three words that have nothing to do with each other are a good choice.";
/// Labels the password of what is locked.
pub const PASSWORD: &str = "Password it was locked with";
/// Helps with the password of what is locked.
pub const PASSWORD_HINT: &str = "Capital letters and spaces matter.";
/// On the box that shows the password.
pub const SHOW: &str = "Show password";
/// While the password is being used.
pub const AT_WORK: &str = "One moment. This takes a second or two.";
/// Where the browser has no cryptography.
pub const NOT_HERE: &str = "This browser cannot lock or open anything on this page. Browsers can where the page’s \
    address begins with https, and so does that of every page around it.";
/// Heads the locked link.
pub const LOCKED: &str = "Your locked link";
/// Heads the locked code, where there is no page that a link could lead to.
pub const LOCKED_WITHOUT_LINK: &str = "Your locked code";
/// What to do with the password.
pub const SEND_APART: &str = "It asks the other person for the password. Send the password another way: say it on \
    the phone, for example. Do not send it in the same message.";
/// The heading over a result that is locked.
pub const LOCKED_HEADING: &str = "This result is locked";
/// How to open it.
pub const OPEN_INTRO: &str = "The person who sent you the link has locked it with a password. Ask them for it if you \
    do not have it.";
/// That a password goes nowhere.
pub const OPEN_PRIVATE: &str =
    "It is opened in your browser. Neither the password nor the result is sent anywhere.";
/// Heads the password of a file.
pub const OPEN_FILE_HEADING: &str = "This file is locked";

/// On the button that uses the password.
pub fn submit(usage: PasswordUse) -> &'static str {
    match usage {
        PasswordUse::LockCode | PasswordUse::LockOpinion => "Lock the link",
        PasswordUse::LockBackup => "Save everything locked",
        PasswordUse::OpenCode => "Open the result",
        PasswordUse::OpenBackup => "Open the file",
    }
}

/// Why a password does not do what it is for.
pub fn problem(usage: PasswordUse, error: PasswordError) -> String {
    let what = match usage {
        PasswordUse::LockCode | PasswordUse::LockOpinion | PasswordUse::OpenCode => "link",
        PasswordUse::LockBackup | PasswordUse::OpenBackup => "file",
    };
    match error {
        PasswordError::Empty => "Enter the password".to_owned(),
        PasswordError::TooShort => "Enter a password of at least 12 characters".to_owned(),
        PasswordError::Wrong => {
            format!(
                "The password is wrong, or somebody has changed the {what}: check the password first"
            )
        }
        PasswordError::Malformed => not_locked(LockedError::Malformed, what),
        PasswordError::Version => not_locked(LockedError::Version, what),
        PasswordError::Rounds => not_locked(LockedError::Rounds, what),
        PasswordError::TooLong => {
            "There are too many ratings for a locked link: save everything as a locked file instead"
                .to_owned()
        }
        PasswordError::Unavailable => NOT_HERE.trim_end_matches('.').to_owned(),
        PasswordError::Failed => {
            "Your browser could not do this: try again, or use another browser".to_owned()
        }
    }
}

/// Why no password opens something.
pub fn not_locked(error: LockedError, what: &str) -> String {
    match error {
        LockedError::Malformed => {
            format!("The {what} is damaged or not complete: ask for it again")
        }
        LockedError::Version => {
            format!(
                "A later version of Skillgauge has locked this {what}. Reload the page to get that version"
            )
        }
        LockedError::Rounds => {
            format!(
                "The {what} was not locked by Skillgauge: opening it would take too little or too much work"
            )
        }
    }
}
