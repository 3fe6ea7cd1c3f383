//! How a frame's height is told to the page around it, so that the page does not learn from it what the answers
//! are.

use super::route::{JourneyScreen, RestScreen, Screen};

/// The step for screens on which answers change nothing, in pixels.
pub(super) const PLAIN: usize = 256;
/// The step for screens on which they change something, but whose length goes by other things too.
const MIXED: usize = 2048;
/// The step for each skill of the list of skills, where a rating may need a line more.
const LISTED: usize = 128;
/// The step for each skill of a screen about results. One skill takes at most as much with the longest outcome,
/// so that all results of a role have one height.
const COMPARED: usize = 700;
/// The most skills that count: a person who has not chosen a role yet has those of the whole framework.
const MOST_SKILLS: usize = 24;

/// The step in pixels that the height of a screen is told in, with so many skills on it. It is for a wide frame
/// and the usual size of text.
pub(super) fn step(screen: Screen, skills: usize) -> usize {
    let skills = skills.min(MOST_SKILLS);
    match screen {
        Screen::Journey(JourneyScreen::Skills) => (skills * LISTED).max(PLAIN),
        Screen::Journey(JourneyScreen::Result | JourneyScreen::SharedResult)
        | Screen::Rest(RestScreen::SharedOpinion | RestScreen::Plan | RestScreen::Nearest) => {
            (skills * COMPARED).max(MIXED)
        }
        Screen::Rest(
            RestScreen::Team
            | RestScreen::Opinion(_)
            | RestScreen::Migration
            | RestScreen::QuickPass
            | RestScreen::History
            | RestScreen::Export,
        ) => MIXED,
        Screen::Journey(
            JourneyScreen::Start
            | JourneyScreen::Choose
            | JourneyScreen::Roles
            | JourneyScreen::RoleLevel
            | JourneyScreen::Skill(_)
            | JourneyScreen::Share,
        )
        | Screen::Rest(
            RestScreen::Import
            | RestScreen::EmbedSnippet
            | RestScreen::Restore
            | RestScreen::Tables
            | RestScreen::AddSkills
            | RestScreen::CompareRoleLevels
            | RestScreen::Lock
            | RestScreen::QrCode
            | RestScreen::LockedResult
            | RestScreen::About,
        ) => PLAIN,
    }
}
