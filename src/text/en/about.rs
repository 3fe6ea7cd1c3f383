//! About the framework.

/// The heading.
pub const HEADING: &str = "About this framework";
/// What Skillgauge did with it.
pub const INTRO: &str = "The role levels, the skills and the levels asked for are the publisher’s. The \
    descriptions are written for Skillgauge, in other words than the publisher’s.";
/// Labels the title.
pub const TITLE: &str = "Title";
/// Labels the edition.
pub const EDITION: &str = "Edition";
/// Labels the newer edition.
pub const NEWER_EDITION: &str = "Newer edition";
/// Labels the publisher.
pub const PUBLISHER: &str = "Publisher";
/// Labels the source.
pub const SOURCE: &str = "Source";
/// Labels the licence.
pub const LICENCE: &str = "Licence";
/// Heads the levels.
pub const LEVELS_HEADING: &str = "The skill levels";
/// Says what is left out.
pub fn not_described(pairs: usize) -> String {
    format!(
        "This edition does not describe every level of every skill: {pairs} are left out. You can \
         still choose them, and we show what the level means in general."
    )
}
/// Heads the requirements.
pub const REQUIREMENTS_HEADING: &str = "What each role level asks for";
/// Heads the privacy part.
pub const PRIVACY_HEADING: &str = "Your privacy";
/// What becomes of the answers.
pub const PRIVACY: &str = "Your answers are kept in this browser and nowhere else. Skillgauge sends \
    nothing: once the page has loaded, it makes no further request. You can delete your draft on \
    the start screen.";
