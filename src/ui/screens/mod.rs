//! One screen a file.

mod about;
mod between;
mod bring;
mod carry_over;
mod choose;
mod embed;
mod nearest;
mod plan;
mod result;
mod role_level;
mod roles;
mod share;
mod shared;
mod skill;
mod skills;
mod start;

use super::View;
use super::parts::{all, block, keeping_line, node, notices};
use crate::state::{Screen, State, Topic};
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
        Screen::Start => start::start(view),
        Screen::Choose => choose::choose(view),
        Screen::Bring => bring::bring(view),
        Screen::Embed => embed::embed(view),
        Screen::Shared(_) => shared::shared(view),
        Screen::Of(topic) => match topic {
            Topic::Roles => roles::roles(view),
            Topic::RoleLevel => role_level::role_level(view),
            Topic::Skills => skills::skills(view),
            Topic::Skill(index) => skill::skill(view, *index),
            Topic::AddSkills => roles::add_skills(view),
            Topic::CarryOver => carry_over::carry_over(view),
            Topic::Result => result::result(view),
            Topic::Plan => plan::plan(view),
            Topic::Nearest => nearest::nearest(view),
            Topic::Between => between::between(view),
            Topic::Share => share::share(view),
            Topic::About => about::about(view),
        },
    }
}

/// The screen before the first question about a framework, and its name in a link.
fn before_all(view: &View) -> (Screen, &'static str) {
    let before = view.state.before_all();
    let place = if before == Screen::Start { text::start::PLACE } else { text::choose::PLACE };
    (before, place)
}

/// The screen's heading, which is its title too.
pub(super) fn heading(state: &State) -> String {
    let framework = state.framework();
    let heading = match &state.screen {
        Screen::Start => text::start::HEADING,
        Screen::Choose => text::choose::HEADING,
        Screen::Bring => text::bring::HEADING,
        Screen::Embed => text::embed::HEADING,
        Screen::Shared(_) => match state.shared {
            Some(Ok(_)) => text::share::SHARED_HEADING,
            _ => text::share::UNREADABLE_HEADING,
        },
        Screen::Of(topic) => match topic {
            Topic::Roles => text::roles::HEADING,
            Topic::RoleLevel => text::role_level::HEADING,
            Topic::Skills => text::skills::heading(framework.subject),
            Topic::Skill(index) => framework.skill(*index).map_or("", |skill| &skill.name),
            Topic::AddSkills => text::roles::ADD_HEADING,
            Topic::CarryOver => text::carry_over::HEADING,
            Topic::Result => text::result::heading(framework.subject),
            Topic::Plan => text::plan::HEADING,
            Topic::Nearest => text::nearest::HEADING,
            Topic::Between => text::between::HEADING,
            Topic::Share => text::share::HEADING,
            Topic::About => text::about::HEADING,
        },
    };
    heading.to_owned()
}
