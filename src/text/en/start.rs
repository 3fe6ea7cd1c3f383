//! The start screen.

use super::point_of_view::rated_things;
use crate::domain::framework::Subject;

/// The heading.
pub const HEADING: &str = "See where your skills stand";
/// What this is.
pub const INTRO: &str = "Rate your skills against a published framework. Then see how far you are \
    from what a role asks for.";
/// What a person can expect.
pub const FACTS: [&str; 3] = [
    "There is one question for each skill, and 6 to 14 skills for a role. You can stop and come back.",
    "Your answers stay in this browser. Nobody else can see them, and they are sent nowhere.",
    "You can share your result when you choose to, with a link or a short code.",
];
/// On the link to the framework's screen.
pub const ABOUT: &str = "About this framework";
/// While the framework that the page asks for is on its way.
pub const HOST_FRAMEWORK_LOADING: &str = "Loading the framework for this page…";
/// When the framework that the page asks for cannot be used.
pub const HOST_FRAMEWORK_REFUSED: &str = "The framework for this page cannot be used. Please tell the people \
    who look after the page. You can choose another framework meanwhile.";
/// When there is none with the id that the page asks for.
pub const HOST_FRAMEWORK_UNKNOWN: &str = "There is no framework with the id that this page names.";
/// On the button that begins.
pub const START: &str = "Start now";
/// On the button that begins another.
pub const START_ANOTHER: &str = "Start another";
/// Heads the drafts found here.
pub fn drafts_heading(drafts: usize) -> &'static str {
    if drafts == 1 { "Your draft" } else { "Your drafts" }
}
/// What a draft holds.
pub fn draft(subject: Subject, rated: usize, skills: usize) -> String {
    format!("You have rated {rated} of {}.", rated_things(subject, skills))
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
pub const DELETE_QUESTION: &str = "Delete this draft, with its ratings, examples, plan and \
    snapshots, from this browser? You cannot undo this.";
/// On the button that does delete it.
pub const DELETE_CONFIRM: &str = "Yes, delete my draft";
/// Heads what can be done without ratings.
pub const ROLE_LEVELS_HEADING: &str = "Compare role levels";
/// What that is.
pub const ROLE_LEVELS_INTRO: &str = "See what changes from one role level to another, for a job \
    advert or a career talk. You do not have to rate anything.";
/// Heads what else there is.
pub const MORE_HEADING: &str = "Teams, files and pages";
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
pub const SCREEN_NAME: &str = "the start";
