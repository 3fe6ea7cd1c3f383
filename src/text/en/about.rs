//! The screen about the framework.

/// The heading.
pub const HEADING: &str = "About this framework";
/// What Skillgauge did with it.
pub const INTRO: &str = "Names, role levels and the levels asked for are the publisher’s. The \
    descriptions are written for Skillgauge, in other words than the publisher’s.";
/// Where a framework comes from that the person has imported.
pub const OWN: &str =
    "This framework comes from a file that you opened. It is kept in this browser.";
/// How many roles, role levels and skills there are.
pub fn size(roles: usize, role_levels: usize, skills: &str) -> String {
    let mut parts = Vec::new();
    if roles > 1 {
        parts.push(format!("{roles} roles"));
    }
    if role_levels > 1 {
        parts.push(format!("{role_levels} role levels"));
    }
    parts.push(skills.to_owned());
    parts.join(", ")
}
/// Labels how many there are.
pub const SIZE: &str = "Size";
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
        "{pairs} levels of skills are not described here. You can still choose them, and we show \
         what the level means in general."
    )
}
/// Heads the requirements.
pub const REQUIREMENTS_HEADING: &str = "What each role level asks for";
/// Heads the privacy part.
pub const PRIVACY_HEADING: &str = "Your privacy";
/// Where the answers are kept.
pub const PRIVACY: &str = "Your answers are kept in this browser and nowhere else. Skillgauge sends \
    nothing: once the page has loaded, it asks its own site for nothing but the descriptions \
    of the framework you choose. You can delete your draft on the start screen.";
