//! Sharing a result, and opening a shared one.

use super::in_sentence;
use crate::domain::assessment::Assessment;
use crate::domain::formats::share_code::CodeError;
use crate::domain::framework::file::UNDATED;
use crate::domain::framework::{Framework, Role};

/// The heading.
pub const HEADING: &str = "Share your result";
/// That it is the person's choice.
pub const INTRO: &str = "Send the link to someone you choose. Your ratings are in it: nothing is kept on a \
    server.";
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
pub const TRACES: &str = "A link can also be seen by the chat or mail program you send it with, and may stay in browser history.";
/// On the link that begins an e-mail.
pub const EMAIL: &str = "Write an e-mail";
/// What that does, and what to do where it does nothing.
pub const EMAIL_HINT: &str =
    "This opens your own e-mail program. If nothing opens, copy the message below.";
/// Labels the message.
pub const MESSAGE: &str = "A message to send with it";
/// Helps with the message.
pub const MESSAGE_HINT: &str = "It says what the link is, and when your ratings were saved.";
/// On the button that copies the message.
pub const COPY_MESSAGE: &str = "Copy message";
/// After the message was copied.
pub const MESSAGE_COPIED: &str = "Message copied";
/// The heading over the code for a camera.
pub const QR_HEADING: &str = "A QR code of your link";
/// On the link to it.
pub const QR_LINK: &str = "Show a QR code of the link";
/// What it is for.
pub const QR_INTRO: &str = "Point a phone’s camera at it to open your result there. The phone must be able to \
    reach the address below.";
/// Stands for the picture where it cannot be seen.
pub const QR_ALTERNATIVE: &str = "QR code of the link below";
/// When there is no link.
pub const NO_QR: &str =
    "There is no link to make a QR code of: this page has no address for results. Use the code.";
/// When the link is too long for a picture that a camera reads.
pub const QR_TOO_LONG: &str = "The link is too long for a QR code. Copy it instead.";
/// The subject of an e-mail.
pub fn subject(framework: &Framework, assessment: &Assessment) -> String {
    match compared(framework, assessment) {
        Some(level) => format!("My self-assessment for {level}"),
        None => "My self-assessment".to_owned(),
    }
}
/// A message with the link, or the code where there is no link.
pub fn message(
    framework: &Framework,
    assessment: &Assessment,
    saved: Option<&str>,
    (link, code): (Option<&str>, &str),
) -> String {
    let (rated, of) = assessment.progress(framework);
    let level = compared(framework, assessment);
    let level = level.map_or(String::new(), |level| format!(", compared with {level}"));
    let when = saved.map_or(String::new(), |date| format!(" Saved on {date}."));
    let quick = match super::quick_pass::note(framework, assessment) {
        note if note.is_empty() => note,
        note => ["\n", &*note].concat(),
    };
    let what = format!(
        "My self-assessment: {rated} of {} rated{level}.{when}{quick}\nFramework: {}.",
        super::point_of_view::rated_things(framework.subject, of),
        super::edition(framework)
    );
    let how = match link {
        Some(link) => format!(
            "Open this link to see it in your browser:\n{link}\n\nIf the link does not work, paste this code on \
             the start screen there:\n{code}"
        ),
        None => {
            format!("To see it, open Skillgauge and paste this code on its start screen:\n{code}")
        }
    };
    format!(
        "{what}\n\n{how}\n\nAnyone who has this can read my ratings. Please pass it on only if I agree.\n"
    )
}
/// The role level that the person compares with, inside a sentence.
fn compared(framework: &Framework, assessment: &Assessment) -> Option<String> {
    let index = assessment.compare_with_in(framework).role_level()?;
    Some(in_sentence(&framework.role_level(index)?.name))
}
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
/// Says where a link goes that the page around the widget leads elsewhere.
pub fn other_host(host: &str) -> String {
    format!(
        "The link goes to {host}, because the page around Skillgauge says so. That site can read the \
         ratings when someone opens the link."
    )
}
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
/// The screen in a link.
pub const SCREEN_NAME: &str = "your link and code";
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

/// When there is no code at the address of one.
pub const NOT_HERE: &str =
    "The code is not in this browser tab. It may have been deleted, or opened in another tab.";

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
        CodeError::Locked => {
            "The code is locked with a password: open it on the start screen".to_owned()
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
/// What a shared result is for, with the edition of the framework, and that no day of rating is known: else that of the
/// edition would be taken for it.
pub fn shared_framework(framework: &Framework, role: Option<&Role>) -> String {
    let (name, date) = (super::isolated(super::name(framework, role)), &framework.edition);
    let edition = if date == UNDATED {
        "a framework that carries no date".to_owned()
    } else {
        format!("edition of {}", super::date(date))
    };
    format!("{name}, {edition}. {NO_DATE}")
}
/// That a code has no date in it.
const NO_DATE: &str =
    "The link or code does not say when the ratings were made: ask, if it matters.";
