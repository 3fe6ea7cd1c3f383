//! One screen a file. The matches below have no catch-all: a screen that nobody draws does not compile.

mod about;
mod choose;
mod compare_role_levels;
mod embed_snippet;
mod export;
mod history;
mod import;
mod migration;
mod nearest;
mod opinion;
mod plan;
mod restore;
mod result;
mod role_level;
mod roles;
mod share;
mod shared_opinion;
mod shared_result;
mod skill;
mod skills;
mod start;
mod team;

use super::View;
use crate::app::{JourneyScreen, MainScreen, RestScreen};
use yew::Html;

/// Draws a screen of the main chunk.
pub(super) fn draw_main(view: &View, screen: MainScreen) -> Html {
    match screen {
        MainScreen::Start => start::start(view),
        MainScreen::Choose => choose::choose(view),
        MainScreen::Roles => roles::roles(view),
    }
}

/// Draws a screen of the chunk that nearly everybody needs next.
pub(crate) fn draw_journey(view: &View, screen: JourneyScreen) -> Html {
    match screen {
        JourneyScreen::RoleLevel => role_level::role_level(view),
        JourneyScreen::Skills => skills::skills(view),
        JourneyScreen::Skill(index) => skill::skill(view, index),
        JourneyScreen::Result => result::result(view),
        JourneyScreen::Share => share::share(view),
        JourneyScreen::SharedResult => shared_result::shared_result(view),
    }
}

/// Draws a screen of the chunk that few people open in a visit.
pub(crate) fn draw_rest(view: &View, screen: RestScreen) -> Html {
    match screen {
        RestScreen::Import => import::import(view),
        RestScreen::EmbedSnippet => embed_snippet::embed_snippet(view),
        RestScreen::Restore => restore::restore(view),
        RestScreen::Team => team::team(view),
        RestScreen::Opinion(step) => opinion::opinion(view, step),
        RestScreen::SharedOpinion => shared_opinion::shared_opinion(view),
        RestScreen::AddSkills => roles::add_skills(view),
        RestScreen::Migration => migration::migration(view),
        RestScreen::Plan => plan::plan(view),
        RestScreen::Nearest => nearest::nearest(view),
        RestScreen::CompareRoleLevels => compare_role_levels::compare_role_levels(view),
        RestScreen::Export => export::export(view),
        RestScreen::History => history::history(view),
        RestScreen::About => about::about(view),
    }
}
