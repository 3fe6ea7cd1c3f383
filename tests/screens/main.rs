//! Every screen renders without a browser: here there is none, and a call to it would panic.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use skillgauge::domain::assessment::CompareWith;
use skillgauge::domain::rating::Rating;
use skillgauge::state::{Action, Heard, KeepError, SavedAt, Screen, SetAside, State};
use skillgauge::ui::{View, whole};
use std::rc::Rc;
use yew::virtual_dom::VNode;
use yew::{Callback, Html};

fn render(state: &State) -> Html {
    whole(&View {
        state: Rc::new(state.clone()),
        act: Callback::noop(),
        id: "widget".into(),
        heading_level: 2,
    })
}

/// How many elements and texts there are.
fn size(html: &Html) -> usize {
    match html {
        VNode::VTag(tag) => 1 + tag.children().map_or(0, size),
        VNode::VList(list) => list.iter().map(size).sum(),
        _ => 1,
    }
}

#[test]
fn every_screen_renders_in_every_state() {
    let framework = Rc::new(skillgauge::frameworks::product_manager_2020().unwrap());
    let new = State::new(Rc::clone(&framework));
    let ratings: Vec<_> = Rating::all(&framework).collect();
    let rated = framework
        .skills()
        .zip(ratings.into_iter().cycle())
        .fold(new.clone(), |state, ((skill, _), rating)| {
            state.apply(Action::Rate(skill, Some(rating)))
        });
    let level = framework.role_levels().nth(2).unwrap().0;
    let compared = rated.apply(Action::CompareWith(CompareWith::RoleLevel(level)));

    let skills = framework.skills().map(|(index, _)| Screen::Skill(index));
    let shared = [compared.code(), "nonsense".to_owned(), String::new()].map(Screen::Shared);
    let others =
        [Screen::Start, Screen::Role, Screen::Skills, Screen::Result, Screen::Share, Screen::About];
    let screens: Vec<_> = others.into_iter().chain(shared).chain(skills).collect();

    let at = SavedAt { time: "14:02".into(), date: "21 November 2026".into(), today: false };
    let draft = || Some((rated.assessment.clone(), at.clone()));
    let heard = [
        Heard::Found(draft()),
        Heard::FoundUnreadable(SetAside::Kept),
        Heard::FoundUnreadable(SetAside::Stays),
        Heard::NotSaved(KeepError::Full),
        Heard::ChangedElsewhere(draft()),
        Heard::ChangedElsewhere(None),
    ];
    let open = Action::Open { screen: Screen::Start, page: Some("https://example.gov.uk/".into()) };
    let on_screen = [Action::Continue, Action::OpenCode, Action::Ask];

    for state in [new, rated, compared] {
        for heard in &heard {
            let state = state.apply(open.clone()).apply(Action::Storage(heard.clone()));
            for screen in &screens {
                let state = state.apply(Action::Go(screen.clone()));
                assert!(size(&render(&state)) > 5, "{screen:?}");
                for action in &on_screen {
                    assert!(size(&render(&state.apply(action.clone()))) > 5, "{screen:?}");
                }
            }
        }
    }
}
