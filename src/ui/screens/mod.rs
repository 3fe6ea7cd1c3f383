//! One screen a file.

mod about;
mod result;
mod role;
mod share;
mod shared;
mod skill;
mod skills;
mod start;

use super::View;
use super::parts::{all, block, keeping_line, node, notices};
use crate::state::{Screen, State};
use crate::text;
use yew::Html;

/// The widget in this state: the news, the screen, and where the answers are.
pub fn whole(view: &View) -> Html {
    let address = view.state.screen.address(&view.state.framework);
    // The key makes each screen a new one: nothing of the one before stays in its fields.
    let screen = node("div", &[("key", &address)], screen(view));
    all(vec![notices(view), block("", screen), keeping_line(view)])
}

/// The screen that the person is looking at.
fn screen(view: &View) -> Html {
    match &view.state.screen {
        Screen::Start => start::start(view),
        Screen::Role => role::role(view),
        Screen::Skills => skills::skills(view),
        Screen::Skill(index) => skill::skill(view, *index),
        Screen::Result => result::result(view),
        Screen::Share => share::share(view),
        Screen::Shared(_) => shared::shared(view),
        Screen::About => about::about(view),
    }
}

/// The screen's heading, which is its title too.
pub(super) fn heading(state: &State) -> String {
    match &state.screen {
        Screen::Start => text::start::HEADING.to_owned(),
        Screen::Role => text::role::HEADING.to_owned(),
        Screen::Skills => text::skills::HEADING.to_owned(),
        Screen::Skill(index) => {
            state.framework.skill(*index).map_or_else(String::new, |skill| skill.name.clone())
        }
        Screen::Result => text::result::HEADING.to_owned(),
        Screen::Share => text::share::HEADING.to_owned(),
        Screen::Shared(_) => match state.shared() {
            Some(Ok(_)) => text::share::SHARED_HEADING.to_owned(),
            _ => text::share::UNREADABLE_HEADING.to_owned(),
        },
        Screen::About => text::about::HEADING.to_owned(),
    }
}
