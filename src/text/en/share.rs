//! Sharing a result, and opening a shared one.

use crate::domain::formats::share_code::CodeError;

/// The heading.
pub const HEADING: &str = "Share your result";
/// That it is the person's choice.
pub const INTRO: &str = "Send the link or the code to someone you choose. Your answers are in it: \
    nothing is kept on a server.";
/// Heads what is in it.
pub const IN_IT_HEADING: &str = "What is in it";
/// What is in it.
pub const IN_IT: [&str; 3] = [
    "each of your ratings",
    "the role and the role level you compare with",
    "the edition of the framework",
];
/// Heads what is not in it.
pub const NOT_IN_IT_HEADING: &str = "What is not in it";
/// What is not in it.
pub const NOT_IN_IT: [&str; 2] =
    ["your examples, and when you last used a skill", "your name, or anything else about you"];
/// Whom it reaches.
pub const WARNING: &str =
    "Anyone who has the link or the code can read your ratings. You cannot take it back.";
/// Where a link leaves traces.
pub const TRACES: &str = "A link can also be seen by the chat or mail program you send it with, and stays in browser history.";
/// Labels the link.
pub const LINK: &str = "Link";
/// Labels the code.
pub const CODE: &str = "Code";
/// Helps with the link.
pub const LINK_HINT: &str = "It opens your result in the other person’s browser.";
/// Helps with the link to a second opinion.
pub const OPINION_LINK_HINT: &str = "It opens both views in the other person’s browser.";
/// Helps with the code.
pub const CODE_HINT: &str = "Use the code if a link gets changed on the way. The other person pastes \
    it on the start screen.";
/// On the button that copies the link.
pub const COPY_LINK: &str = "Copy link";
/// On the button that copies the code.
pub const COPY_CODE: &str = "Copy code";
/// After the link was copied.
pub const LINK_COPIED: &str = "Link copied";
/// After the code was copied.
pub const CODE_COPIED: &str = "Code copied";
/// When the browser does not allow copying.
pub const NOT_COPIED: &str =
    "Your browser did not allow copying. Select the text and copy it yourself.";
/// When there is nothing to share.
pub const NOTHING_TO_SHARE: &str = "You have not rated anything yet, so there is nothing to share.";

/// The screen of a shared result in a link.
pub const SHARED_SCREEN_NAME: &str = "the shared result";
/// The heading over a shared result.
pub const SHARED_HEADING: &str = "A result shared with you";
/// That it is not the reader's own.
pub const SHARED_NOTICE: &str = "These are someone else’s ratings, or ratings you shared before. You can read them, not change \
     them. Your own draft stays as it is.";
/// On the button that makes it one's own.
pub const KEEP: &str = "Keep a copy as my draft";
/// Asks before a draft is replaced.
pub fn keep_question(rated: usize, skills: &str) -> String {
    format!(
        "You already have a draft in this browser, with {rated} of {skills} rated. Keeping this copy \
         replaces it, with its examples, plan and snapshots. You cannot undo this."
    )
}
/// On the button that does replace it.
pub const KEEP_CONFIRM: &str = "Yes, replace my draft";
/// Heads a link or code that cannot be opened.
pub const UNREADABLE_HEADING: &str = "This result cannot be opened";
/// What to do about it.
pub const UNREADABLE_HELP: &str = "Ask the person to send you the code again, or paste it on the start screen. Your own draft has \
     not been changed.";

/// Why a code cannot be opened.
pub fn code_error(error: CodeError) -> String {
    match error {
        CodeError::Empty => "Enter a code or a link".to_owned(),
        CodeError::TooLong => {
            "The code is too long: check that it was copied once, with nothing after it".to_owned()
        }
        CodeError::Character(c) => format!(
            "The code has a character that no code has: “{c}”. Codes have letters and digits only"
        ),
        CodeError::Version => {
            "The code starts in a way this version does not know: it is mistyped or comes from a \
             newer Skillgauge"
                .to_owned()
        }
        CodeError::Checksum => {
            "The code is not complete or has a wrong character: compare it with the one you were sent"
                .to_owned()
        }
        CodeError::OtherFramework => {
            "The code is for a framework or edition that is not in this browser: if it is your \
             organisation’s own, open its file first and then the code again"
                .to_owned()
        }
        CodeError::Values => {
            "The code holds answers that its framework does not have".to_owned()
        }
    }
}
/// Which framework a shared result is for.
pub fn shared_framework(name: &str) -> String {
    format!("{name}.")
}
