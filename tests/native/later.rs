//! What happens on the screens whose code is loaded when one of them is opened.

use crate::support::{PRODUCT_MANAGER, after, built_in, library, rate, skill};
use skillgauge::domain::analysis::team::{Baseline, MemberOrder, TeamReader};
use skillgauge::domain::assessment::history::Moment;
use skillgauge::domain::assessment::opinion::Opinion;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::assessment::rating_set::RatingSet;
use skillgauge::domain::formats::share_code::encode;
use skillgauge::state::{
    Action, Asked, Focus, Heard, Later, Loading, PAGE, Problem, Screen, Settings, State, Step,
    Topic,
};
use std::rc::Rc;

fn new() -> State {
    State::new(library(PRODUCT_MANAGER), Rc::new(Settings::default()))
}

/// With the code of these screens loaded.
fn loaded() -> State {
    new().apply(Action::LaterLoaded(true))
}

fn day() -> String {
    "2026-11-24".to_owned()
}

#[test]
fn their_code_is_loaded_when_one_is_opened_and_again_when_that_failed() {
    let state = after(&new(), [Action::Go(Topic::Skills.into())]);
    assert_eq!(state.later, Loading::NotYet);
    let opened = after(&state, [Action::Go(Screen::Team)]);
    assert!(opened.is_later());
    assert_eq!(opened.later, Loading::Begun);
    let failed = after(&opened, [Action::LaterLoaded(false)]);
    assert_eq!((failed.later, failed.focus), (Loading::Failed, Focus::Heading));
    assert_eq!(after(&failed, [Action::LoadLater]).later, Loading::Begun);
    let elsewhere = after(&failed, [Action::Go(Topic::History.into())]);
    assert_eq!(elsewhere.later, Loading::Begun);
    let here = after(&opened, [Action::LaterLoaded(true), Action::Go(Screen::Data)]);
    assert_eq!(here.later, Loading::Done);
}

#[test]
fn nothing_of_theirs_happens_before_their_code_is_here() {
    let state = after(&new(), [rate(0), Action::Go(Topic::History.into())]);
    for action in [
        Later::KeepSnapshot(day()).into(),
        Later::RateAgain(day()).into(),
        Later::ReadTeam.into(),
        Later::BringBack.into(),
    ] {
        assert_eq!(after(&state, [action]), state);
    }
    let asked = after(&state, [Action::Ask(Asked::PutBack), Action::Confirm]);
    assert_eq!(asked.assessment(), state.assessment());
}

#[test]
fn a_snapshot_is_kept_by_name_and_day_and_deleted_once_asked() {
    let state = after(
        &loaded(),
        [
            rate(0),
            Action::Go(Topic::History.into()),
            Later::NameSnapshot(" Before ".to_owned()).into(),
            Later::KeepSnapshot(day()).into(),
        ],
    );
    let [snapshot] = state.assessment().history.snapshots() else { panic!("one snapshot") };
    assert_eq!((&*snapshot.name, &*snapshot.taken_on), ("Before", "2026-11-24"));
    assert_eq!(state.form.snapshot_name, "");
    assert_eq!(state.moments(), (Moment::Snapshot(0), Moment::Now));
    let chosen = after(&state, [Later::From(Moment::Now).into()]);
    assert_eq!(chosen.moments(), (Moment::Now, Moment::Now));
    let asked = after(&chosen, [Action::Ask(Asked::Snapshot(0))]);
    assert_eq!(after(&asked, [Action::Cancel]).assessment(), state.assessment());
    let deleted = after(&asked, [Action::Confirm]);
    assert!(deleted.assessment().history.is_empty());
    assert!(deleted.entry().edits > state.entry().edits);
}

#[test]
fn rating_again_begins_with_nothing_and_ends_with_both() {
    let state = after(&loaded(), [rate(0), rate(1), Action::Go(Topic::History.into())]);
    let again = after(&state, [Later::RateAgain(day()).into()]);
    assert_eq!(again.screen, Screen::from(Topic::Skills));
    assert!(again.assessment().ratings.is_empty());
    let higher = Action::Rate(skill(0), Rating::all(&built_in()).last());
    let rated = after(&again, [higher, Action::Go(Topic::History.into())]);
    let stopped = after(&rated, [Action::Ask(Asked::PutBack), Action::Confirm]);
    assert_eq!(stopped.assessment(), state.assessment());
    let finished = after(&rated, [Later::FinishAgain.into()]);
    assert_eq!(finished.assessment().ratings.len(), 1);
    assert_eq!(finished.assessment().history.snapshots()[0].rating_set.ratings.len(), 2);
}

#[test]
fn without_room_for_a_snapshot_it_says_so() {
    let mut state = after(&loaded(), [rate(0), Action::Go(Topic::History.into())]);
    for _ in 0..50 {
        state = after(&state, [Later::KeepSnapshot(day()).into()]);
        assert_eq!(state.form.problem, None);
    }
    for later in [Later::KeepSnapshot(day()), Later::RateAgain(day())] {
        let full = after(&state, [later.into()]);
        assert_eq!(full.form.problem, Some(Problem::HistoryFull));
        assert_eq!(full.assessment(), state.assessment());
    }
}

#[test]
fn a_draft_of_another_tab_does_not_end_rating_again() {
    let again = after(&loaded(), [rate(0), Later::RateAgain(day()).into()]);
    let theirs = Heard::ChangedElsewhere(None);
    let state = again.apply(Action::Storage(PRODUCT_MANAGER.into(), theirs));
    assert_eq!(after(&state, [Action::KeepMine]).assessment(), again.assessment());
}

/// A shared result with two skills rated, on screen.
fn shared() -> State {
    let code = after(&new(), [rate(0), rate(3)]).code();
    after(&loaded(), [Action::Go(Screen::Shared(code))])
}

#[test]
fn an_opinion_is_asked_skill_by_skill_and_needs_an_answer_or_a_skip() {
    let begun = after(&shared(), [Action::GiveOpinion]);
    assert_eq!(begun.screen, Screen::Opinion(Step::Sight));
    let asked = after(&begun, [Action::Continue]);
    assert_eq!(asked.form.problem, Some(Problem::NoSight));
    let first = after(&asked, [Later::Sight(false).into(), Action::Continue]);
    assert_eq!(first.screen, Screen::Opinion(Step::Skill(0)));
    assert_eq!(after(&first, [Action::Continue]).form.problem, Some(Problem::NoRating));
    let expert = Rating::all(&built_in()).last();
    let rated = after(&first, [Later::RateFor(skill(0), expert).into(), Action::Continue]);
    assert_eq!(rated.screen, Screen::Opinion(Step::Skill(1)));
    let end = after(&rated, vec![Action::Skip; 9]);
    assert_eq!(end.screen, Screen::Opinion(Step::End));
    assert!(end.assessment().is_empty(), "one's own answers are not touched");
    // Who comes back goes on.
    let code = end.opinion.as_ref().unwrap().of.code.clone();
    let back = after(&end, [Action::Go(Screen::Shared(code)), Action::GiveOpinion]);
    assert_eq!(back.opinion, end.opinion);
}

#[test]
fn a_name_is_in_the_code_only_once_that_is_ticked() {
    let expert = Rating::all(&built_in()).last();
    let state = after(
        &shared(),
        [
            Action::GiveOpinion,
            Later::RateFor(skill(0), expert).into(),
            Later::Name("Grace".to_owned()).into(),
        ],
    );
    let code = |state: &State| state.opinion.as_ref().unwrap().code(&built_in());
    let opened = |state: &State| {
        let state = after(&loaded(), [Action::Go(Screen::Shared(code(state)))]);
        state.shared.unwrap().unwrap()
    };
    assert_eq!(opened(&state).opinion.unwrap().name, "");
    let named = after(&state, [Later::Named(true).into()]);
    let opened = opened(&named);
    let opinion = opened.opinion.unwrap();
    assert_eq!(opinion.name, "Grace");
    assert_eq!(opinion.ratings.get(skill(0)).copied(), expert);
    assert_eq!(opened.assessment.ratings.len(), 2, "the other's ratings are in it too");
}

#[test]
fn without_a_shared_result_there_is_no_opinion_and_no_panic() {
    for step in [Step::Sight, Step::Skill(0), Step::Skill(usize::MAX), Step::End] {
        let state = after(&loaded(), [Action::Go(Screen::Opinion(step))]);
        let state = after(&state, [Action::Continue, Action::Skip, Later::Named(true).into()]);
        assert_eq!((&state.screen, &state.opinion), (&Screen::Opinion(step), &None));
    }
    assert_eq!(after(&loaded(), [Action::GiveOpinion]).screen, Screen::Start);
}

#[test]
fn a_team_is_read_once_and_an_earlier_reading_is_ignored() {
    let framework = Rc::new(built_in());
    let answers = after(&new(), [rate(0)]);
    let code = encode(&framework, &answers.assessment().rating_set());
    let mut reader = TeamReader::new(vec![framework]);
    for number in 0..PAGE + 5 {
        reader.read(&format!("{number},{code}"));
    }
    let team = Rc::new(reader.finish().unwrap());
    let begun = after(&loaded(), [Action::Go(Screen::Team), Later::ReadTeam.into()]);
    let reading = begun.team.readings;
    assert_eq!(begun.team.progress, Some((0, 0)));
    let some = after(&begun, [Later::TeamRead(reading, 10, 30).into()]);
    assert_eq!(some.team.progress, Some((10, 30)));
    let anew = after(&some, [Later::ReadTeam.into()]);
    let late = after(&anew, [Later::Team(reading, Ok(Rc::clone(&team))).into()]);
    assert_eq!(late.team, anew.team);
    let read = after(&some, [Later::Team(reading, Ok(team)).into()]);
    let teamed = read.team.team.as_ref().unwrap();
    assert_eq!(teamed.selected().len(), PAGE + 5);
    let next = after(&read, [Later::Page(1).into()]);
    assert_eq!(next.team.team.as_ref().unwrap().page, 1);
    for later in [
        Later::Part("1".to_owned()),
        Later::Order(MemberOrder::Label),
        Later::Below(Some(skill(0))),
        Later::Baseline(Baseline::Own),
    ] {
        let changed = after(&next, [later.into()]);
        assert_eq!(changed.team.team.unwrap().page, 0, "another choice begins at the first page");
    }
    let gone = after(&read, [Later::ForgetTeam.into()]);
    assert_eq!((&gone.team.team, &gone.team.progress), (&None, &None));
    let wiped = after(&read, [Action::Ask(Asked::Everything), Action::Confirm]);
    assert_eq!(wiped.team.team, None);
}

#[test]
fn the_name_of_an_opinion_is_on_one_line_and_short() {
    assert_eq!(Opinion::name_of(" A\n\tB\u{0} "), "A  B");
    assert_eq!(Opinion::name_of(&"🧭".repeat(99)).chars().count(), 60);
    let shared = RatingSet {
        opinion: Some(Opinion { name: "🧭".repeat(99), ..Opinion::default() }),
        ..loaded().assessment().rating_set()
    };
    let code = encode(&built_in(), &shared);
    let state = after(&loaded(), [Action::Go(Screen::Shared(code))]);
    assert_eq!(state.shared.unwrap().unwrap().opinion.unwrap().name, "🧭".repeat(60));
}
