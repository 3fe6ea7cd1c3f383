//! Every screen renders without a browser: here there is none, and a call to it would panic.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)]

use skillgauge::domain::analysis::team::TeamReader;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::history::Moment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::file::{Fault, FaultKind};
use skillgauge::state::{
    Action, Asked, Embedding, Entry, FileProblem, FoundFile, Heard, KeepError, Later, Library,
    Loading, SavedAt, Screen, SetAside, Settings, State, Step, Topic, Way,
};
use skillgauge::ui::{View, whole};
use std::rc::Rc;
use yew::virtual_dom::VNode;
use yew::{Callback, Html};

fn render(state: &State) -> Html {
    whole(&View { state: Rc::new(state.clone()), act: Callback::noop(), id: "widget".into() })
}

/// How many elements and texts there are.
fn size(html: &Html) -> usize {
    match html {
        VNode::VTag(tag) => 1 + tag.children().map_or(0, size),
        VNode::VList(list) => list.iter().map(size).sum(),
        _ => 1,
    }
}

/// Every built-in framework in turn, open, with all others beside it.
fn libraries() -> Vec<Library> {
    let built_in = skillgauge::frameworks::built_in().unwrap();
    let entries: Vec<_> = built_in.into_iter().map(Entry::built_in).collect();
    (0..entries.len())
        .map(|open| {
            let mut rest = entries.clone();
            let first = rest.remove(open);
            Library::new(first, rest)
        })
        .collect()
}

/// The state with something chosen and rated, compared with all and with one role level.
fn states(library: Library) -> Vec<State> {
    let new = State::new(library, Rc::new(Settings::default()));
    let framework = Rc::clone(new.framework());
    let mut rated = new.apply(Action::Go(Topic::Roles.into()));
    if let Some(role) = framework.role_at(28) {
        rated = rated.apply(Action::PickRole(role)).apply(Action::Continue);
    }
    let ratings: Vec<_> = Rating::all(&framework).collect();
    let skills = rated.assessment().role_skills(&framework);
    for (skill, rating) in skills.into_iter().zip(ratings.iter().copied().cycle()) {
        rated = rated.apply(Action::Rate(skill, Some(rating)));
    }
    let levels = rated.assessment().levels_in(&framework);
    let with = levels.last().map_or(CompareWith::All, |level| CompareWith::RoleLevel(*level));
    let compared = rated.apply(Action::CompareWith(with));
    let given = json_settings(&framework.id, "");
    let on_a_page = compared.apply(Action::Set(Rc::new(given)));
    let refused = new.apply(Action::Set(Rc::new(json_settings("none of ours", "1.2.3"))));
    let loading = new.apply(Action::Give(Err(FileProblem::TooLarge)));
    let loaded = compared.apply(Action::LaterLoaded(true));
    let kept = loaded.apply(Later::KeepSnapshot("2026-11-24".into()).into());
    let again = kept.apply(Later::RateAgain("2026-11-25".into()).into());
    let opinion = [
        Action::Go(Screen::Shared(loaded.code())),
        Action::GiveOpinion,
        Later::Sight(true).into(),
        Action::Continue,
        Later::RateFor(framework.skill_at(0).unwrap(), ratings.last().copied()).into(),
    ];
    let opinion = opinion.into_iter().fold(loaded.clone(), |state, action| state.apply(action));
    let team = with_team(&loaded);
    let found = FoundFile { frameworks: Vec::new(), refused: 1, drafts: vec![Json::Null] };
    let found = Later::Found(Ok(Rc::new(found)));
    let found = loaded.apply(Action::Go(Screen::Data)).apply(found.into());
    vec![
        new, rated, compared, on_a_page, refused, loading, loaded, kept, again, opinion, team,
        found,
    ]
}

/// The state with a team of three, one of whom nobody can read.
fn with_team(state: &State) -> State {
    let frameworks = state.library.entries().map(|entry| Rc::clone(&entry.framework)).collect();
    let mut reader = TeamReader::new(frameworks);
    let code = state.code();
    for line in [&*format!("Ada,{code}"), &*format!("Bob,{code}"), "nonsense"] {
        reader.read(line);
    }
    let team = reader.finish().map(Rc::new).map_err(Into::into);
    let state = state.apply(Action::Go(Screen::Team)).apply(Later::ReadTeam.into());
    let reading = state.team.readings;
    state.apply(Later::Team(reading, team).into())
}

/// A page about this framework; or the widget's own page, where it knows its release.
fn json_settings(framework: &str, version: &str) -> Settings {
    let text = |text: &str| Json::text(text);
    let settings = Json::object([
        ("framework", text(framework)),
        ("share-page", text("https://a.example/")),
        ("version", text(version)),
        ("element", text("sha384-e")),
        ("frame", text("sha384-f")),
    ]);
    let embedded = Json::object([("embedded", text("")), ("apart", text(""))]);
    match (version, settings, embedded) {
        ("", Json::Object(settings), Json::Object(embedded)) => {
            Settings::read(&Json::Object([settings, embedded].concat()))
        }
        (_, settings, _) => Settings::read(&settings),
    }
}

#[test]
fn every_screen_renders_in_every_state() {
    for library in libraries() {
        let states = states(library);
        let framework = Rc::clone(states[0].framework());
        let key = states[0].entry().key.clone();
        let skills = framework.skills().map(|(index, _)| Topic::Skill(index)).take(20);
        let topics = Topic::all().chain(skills).map(Screen::from);
        let shared = [states[2].code(), "nonsense".to_owned(), String::new()].map(Screen::Shared);
        let steps = [Step::Sight, Step::Skill(0), Step::Skill(300), Step::End].map(Screen::Opinion);
        let giving = states.iter().find_map(|state| state.opinion.as_ref()).unwrap();
        let opinion = Screen::Shared(giving.code(&framework));
        let others = [
            Screen::Start,
            Screen::Choose,
            Screen::Bring,
            Screen::Embed,
            Screen::Data,
            Screen::Team,
            opinion,
        ];
        let others = others.into_iter().chain(steps).chain(shared);
        let screens: Vec<_> = others.chain(topics).collect();

        let at = SavedAt { time: "14:02".into(), date: "21 November 2026".into(), today: false };
        let draft = || Some((states[1].assessment().clone(), at.clone()));
        let heard = [
            Heard::Found(draft()),
            Heard::FoundUnreadable(SetAside::Kept),
            Heard::NotSaved(KeepError::Full),
            Heard::ChangedElsewhere(None),
        ];
        let fault = Fault { path: "scale".into(), kind: FaultKind::Missing };
        let on_screen = [
            Action::Continue,
            Action::Begin,
            Action::Embed(Embedding { framework: framework.id.clone(), ..Embedding::default() }),
            Action::Embed(Embedding { way: Way::File, ..Embedding::default() }),
            Action::OpenCode,
            Action::EnterCode(states[2].code()),
            Action::Ask(Asked::Delete(key.clone())),
            Action::Ask(Asked::Snapshot(0)),
            Action::Ask(Asked::PutBack),
            Later::From(Moment::Now).into(),
            Later::Saved(true).into(),
            Later::BringBack.into(),
            Action::LaterLoaded(false),
            Action::LaterLoaded(true),
            Action::Filter("manage".into()),
            Action::Bring(Err(FileProblem::Faults([fault].into()))),
            Action::Descriptions(key.clone(), None),
        ];
        for state in &states {
            // What storage says, and what is on the screens that are loaded later, is each told once.
            let heard = heard.iter().map(|heard| Action::Storage(key.clone(), heard.clone()));
            let states: Vec<_> = match state.later {
                Loading::Done => vec![state.clone()],
                _ => heard.map(|heard| state.apply(heard)).collect(),
            };
            for state in &states {
                for screen in &screens {
                    let mut state = state.apply(Action::Go(screen.clone()));
                    assert!(size(&render(&state)) > 3, "{screen:?}");
                    for action in &on_screen {
                        state = state.apply(Action::Go(screen.clone())).apply(action.clone());
                        assert!(size(&render(&state)) > 3, "{screen:?}");
                    }
                }
            }
        }
    }
}
