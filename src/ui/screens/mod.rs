//! One screen a file.

mod about;
mod between;
mod bring;
mod carry_over;
mod choose;
mod data;
mod embed;
mod export;
mod history;
mod later;
mod nearest;
mod opinion;
mod plan;
mod result;
mod role_level;
mod roles;
mod share;
mod shared;
mod skill;
mod skills;
mod start;
mod team;

use super::View;
use super::parts::{all, block, keeping_line, node, notices};
use crate::state::{Opened, Screen, State, Step, Topic};
use crate::text;
use yew::Html;

/// The widget in this state: the news, the screen, and where the answers are.
pub fn whole(view: &View) -> Html {
    let address = view.state.screen.address(&view.state.library);
    // The key makes each screen a new one: nothing of the one before stays in its fields.
    let screen = node("div", &[("key", &address)], screen(view));
    all([notices(view), block("", screen), keeping_line(view)])
}

/// The screen that the person is looking at.
fn screen(view: &View) -> Html {
    match &view.state.screen {
        _ if view.state.is_later() => later::screen_or_loading(view),
        Screen::Start => start::start(view),
        Screen::Choose => choose::choose(view),
        Screen::Shared(_) => shared::shared(view),
        Screen::Of(Topic::Roles) => roles::roles(view),
        Screen::Of(Topic::RoleLevel) => role_level::role_level(view),
        Screen::Of(Topic::Skills) => skills::skills(view),
        Screen::Of(Topic::Skill(index)) => skill::skill(view, *index),
        Screen::Of(Topic::Result) => result::result(view),
        Screen::Of(Topic::Share) => share::share(view),
        _ => Html::default(),
    }
}

/// The screen before the first question about a framework, and its name in a link.
fn before_all(view: &View) -> (Screen, &'static str) {
    let before = view.state.before_all();
    let place =
        if before == Screen::Start { text::start::SCREEN_NAME } else { text::choose::SCREEN_NAME };
    (before, place)
}

/// The screen's heading, which is its title too.
pub(super) fn heading(state: &State) -> String {
    let framework = state.framework();
    let heading = match &state.screen {
        Screen::Start => text::start::HEADING,
        Screen::Choose => text::choose::HEADING,
        Screen::Bring => text::import::HEADING,
        Screen::Embed => text::embed::HEADING,
        Screen::Data => text::data::HEADING,
        Screen::Team => text::team::HEADING,
        Screen::Opinion(step) => return opinion_heading(state, *step),
        Screen::Shared(_) => match state.shared {
            Some(Ok(Opened { opinion: Some(_), .. })) => text::opinion::SHARED_HEADING,
            Some(Ok(_)) => text::share::SHARED_HEADING,
            _ => text::share::UNREADABLE_HEADING,
        },
        Screen::Of(topic) => match topic {
            Topic::Roles => text::roles::HEADING,
            Topic::RoleLevel => text::role_level::HEADING,
            Topic::Skills => text::skills::heading(framework.subject),
            Topic::Skill(index) => framework.skill(*index).map_or("", |skill| &skill.name),
            Topic::AddSkills => text::roles::ADD_HEADING,
            Topic::CarryOver => text::migration::HEADING,
            Topic::Result => text::result::heading(framework.subject),
            Topic::Plan => text::plan::HEADING,
            Topic::Nearest => text::nearest::HEADING,
            Topic::Between => text::compare_role_levels::HEADING,
            Topic::Share => text::share::HEADING,
            Topic::Export => text::export::HEADING,
            Topic::History => text::history::HEADING,
            Topic::About => text::about::HEADING,
        },
    };
    heading.to_owned()
}

fn opinion_heading(state: &State, step: Step) -> String {
    let heading = match step {
        Step::Sight => text::opinion::HEADING,
        Step::End => text::opinion::END_HEADING,
        Step::Skill(place) => {
            let index = state.opinion_skill(place);
            let skill = index.and_then(|index| state.opinion_framework()?.skill(index));
            skill.map_or(text::opinion::HEADING, |skill| &skill.name)
        }
    };
    heading.to_owned()
}
