//! The start screen.

use super::{count, date, in_sentence};
use crate::domain::framework::Framework;

/// The heading.
pub const HEADING: &str = "See where your product skills stand";
/// What this is.
pub fn intro(skills: usize, role_levels: usize) -> String {
    format!(
        "Rate yourself in {skills} skills. Then see how far you are from what each of the \
         {role_levels} product manager role levels asks for."
    )
}
/// What a person can expect.
pub fn facts(skills: usize) -> Vec<String> {
    vec![
        format!(
            "It takes about 10 minutes: one question for each of the {skills} skills. You can stop \
             and come back."
        ),
        "Your answers stay in this browser. Nobody else can see them, and nothing is sent anywhere."
            .to_owned(),
        "You can share your result when you choose to, with a link or a short code.".to_owned(),
    ]
}
/// Which edition is used, and that there is a newer one.
pub fn edition(framework: &Framework) -> String {
    let this = format!(
        "This uses the {} role as published on {}.",
        in_sentence(&framework.title),
        date(&framework.edition)
    );
    match &framework.newer_edition {
        None => this,
        Some(newer) => {
            format!(
                "{this} The publisher has newer editions, the latest of {}.",
                date(&newer.edition)
            )
        }
    }
}
/// On the link to the framework's screen.
pub const ABOUT: &str = "About this framework";
/// On the button that begins.
pub const START: &str = "Start now";
/// Heads the draft found here.
pub const DRAFT_HEADING: &str = "Your draft";
/// What the draft holds.
pub fn draft(rated: usize, skills: usize) -> String {
    format!("You have rated {rated} of {}.", count(skills, "skill", "skills"))
}
/// When the draft was saved.
pub fn draft_saved(date: &str, time: &str) -> String {
    format!("Saved on {date} at {time}.")
}
/// On the button that goes on with the draft.
pub const CONTINUE_DRAFT: &str = "Continue your draft";
/// On the button that deletes the draft.
pub const DELETE_DRAFT: &str = "Delete your draft";
/// Asks whether the person means it.
pub const DELETE_QUESTION: &str =
    "Delete your ratings and examples from this browser? You cannot undo this.";
/// On the button that does delete it.
pub const DELETE_CONFIRM: &str = "Yes, delete my draft";
/// Heads the code to paste.
pub const CODE_HEADING: &str = "Open a result someone shared with you";
/// Labels the code to paste.
pub const CODE_LABEL: &str = "Code or link";
/// Helps with the code to paste.
pub const CODE_HINT: &str =
    "Paste the code or the whole link. Opening it does not change your draft.";
/// On the button that opens the code.
pub const CODE_OPEN: &str = "Open result";
/// The screen in a link.
pub const PLACE: &str = "the start";
