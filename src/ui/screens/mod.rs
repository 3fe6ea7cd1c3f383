//! One screen a file. The matches below have no catch-all: a screen that nobody draws does not compile.

mod about;
mod choose;
mod compare_role_levels;
mod embed_snippet;
mod export;
mod first_visit;
mod history;
mod import;
mod lock;
mod locked_result;
mod migration;
mod nearest;
mod opinion;
mod plan;
mod qr_code;
mod quick_pass;
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
mod tables;
mod team;

pub(super) use first_visit::first_screen;

use super::View;
use crate::app::{JourneyScreen, RestScreen};
use yew::Html;

/// Draws a screen of the chunk that comes right after the first one.
pub(super) fn draw_journey(view: &View, screen: JourneyScreen) -> Html {
    match screen {
        JourneyScreen::Start => start::start(view),
        JourneyScreen::Choose => choose::choose(view),
        JourneyScreen::Roles => roles::roles(view),
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
        RestScreen::Tables => tables::tables(view),
        RestScreen::Team => team::team(view),
        RestScreen::Opinion(step) => opinion::opinion(view, step),
        RestScreen::SharedOpinion => shared_opinion::shared_opinion(view),
        RestScreen::AddSkills => roles::add_skills(view),
        RestScreen::QuickPass => quick_pass::quick_pass(view),
        RestScreen::Migration => migration::migration(view),
        RestScreen::Plan => plan::plan(view),
        RestScreen::Nearest => nearest::nearest(view),
        RestScreen::CompareRoleLevels => compare_role_levels::compare_role_levels(view),
        RestScreen::Export => export::export(view),
        RestScreen::History => history::history(view),
        RestScreen::About => about::about(view),
        RestScreen::QrCode => qr_code::qr_code(view),
        RestScreen::Lock => lock::lock(view),
        RestScreen::LockedResult => locked_result::locked_result(view),
    }
}
