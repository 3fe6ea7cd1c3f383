//! The state: what each action does, and what no action does.

use crate::support::{any_assessment, built_in};
use proptest::prelude::*;
use skillgauge::domain::assessment::{Assessment, CompareWith};
use skillgauge::domain::framework::SkillIndex;
use skillgauge::domain::rating::Rating;
use skillgauge::domain::share::CodeError;
use skillgauge::state::{
    Action, Copyable, Focus, Heard, KeepError, Keeping, Problem, SavedAt, Screen, SetAside, State,
};
use std::rc::Rc;

fn new() -> State {
    State::new(Rc::new(built_in()))
}

fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| state.apply(action))
}

fn skill(place: usize) -> SkillIndex {
    built_in().skills().nth(place).unwrap().0
}

fn rate(place: usize) -> Action {
    Action::Rate(skill(place), Some(Rating::NotYet))
}

fn saved_at() -> SavedAt {
    SavedAt { time: "14:02".to_owned(), date: "22 November 2026".to_owned(), today: true }
}

fn some_code() -> String {
    after(&new(), [rate(0), rate(3)]).code()
}

#[test]
fn continue_needs_an_answer_and_skip_does_not() {
    let asked = after(&new(), [Action::Go(Screen::Skill(skill(0))), Action::Continue]);
    assert_eq!(asked.form.problem, Some(Problem::NoRating));
    assert_eq!(asked.screen, Screen::Skill(skill(0)));

    let rated = after(&asked, [rate(0)]);
    assert_eq!(rated.form.problem, None);
    assert_eq!(after(&rated, [Action::Continue]).screen, Screen::Skill(skill(1)));
    assert_eq!(after(&asked, [Action::Skip]).screen, Screen::Skill(skill(1)));

    let role = after(&new(), [Action::Go(Screen::Role), Action::Continue]);
    assert_eq!(role.form.problem, Some(Problem::NoRoleLevel));
    let chosen = after(&role, [Action::CompareWith(CompareWith::All), Action::Continue]);
    assert_eq!(chosen.screen, Screen::Skills);
}

#[test]
fn after_a_skill_comes_the_next_unrated_one_and_then_the_list() {
    let state =
        after(&new(), [rate(1), rate(2), Action::Go(Screen::Skill(skill(0))), Action::Skip]);
    assert_eq!(state.screen, Screen::Skill(skill(3)));
    // Skill 0 is still unrated, but lies behind: no going round and round.
    let last = after(&state, [Action::Go(Screen::Skill(skill(9))), Action::Skip]);
    assert_eq!(last.screen, Screen::Skills);
}

#[test]
fn focus_goes_where_the_person_goes_on() {
    let focus = |actions: &[Action]| {
        let state = after(&new(), actions.iter().cloned());
        (state.focus, state.focuses > 0)
    };
    let skill = Action::Go(Screen::Skill(skill(0)));
    assert_eq!(focus(&[]), (Focus::Heading, false), "the page has just loaded");
    assert_eq!(focus(&[Action::Go(Screen::Role)]), (Focus::Heading, true));
    assert_eq!(focus(&[Action::Go(Screen::Role), Action::Continue]), (Focus::Problem, true));
    // What the person pressed is gone after each of these.
    assert_eq!(focus(&[skill, rate(0), Action::Rate(self::skill(0), None)]), (Focus::Level, true));
    assert_eq!(focus(&[rate(0), Action::Ask]), (Focus::Question, true));
    assert_eq!(focus(&[rate(0), Action::Ask, Action::Cancel]), (Focus::Heading, true));
    assert_eq!(focus(&[rate(0), Action::Ask, Action::Delete]), (Focus::Heading, true));
}

#[test]
fn a_rating_can_be_taken_back() {
    let state = after(&new(), [rate(4), Action::Rate(skill(4), None)]);
    assert!(state.assessment.is_empty());
    assert_eq!(state.edits, 2);
}

#[test]
fn opening_a_shared_result_never_touches_the_draft() {
    let mine = after(&new(), [rate(7), Action::Evidence(skill(7), "mine".to_owned())]);
    let level = built_in().role_levels().next().unwrap().0;
    let open = [
        Action::Go(Screen::Shared(some_code())),
        Action::CompareWith(CompareWith::RoleLevel(level)),
        Action::Ask,
        Action::Cancel,
        Action::Go(Screen::Start),
        Action::Go(Screen::Shared("nonsense".to_owned())),
        Action::KeepShared,
    ];
    for length in 0..=open.len() {
        let state = after(&mine, open[..length].iter().cloned());
        assert_eq!(state.assessment, mine.assessment);
        assert_eq!(state.edits, mine.edits);
    }
}

#[test]
fn keeping_a_shared_result_replaces_the_draft() {
    let mine = after(&new(), [rate(7), Action::Evidence(skill(7), "mine".to_owned())]);
    let kept = after(&mine, [Action::Go(Screen::Shared(some_code())), Action::KeepShared]);
    assert_eq!(kept.screen, Screen::Result);
    assert_eq!(kept.assessment.ratings, after(&new(), [rate(0), rate(3)]).assessment.ratings);
    assert_eq!(kept.assessment.evidence(skill(7)), "");
    assert!(kept.edits > mine.edits, "it must be saved");
}

#[test]
fn a_code_that_cannot_be_opened_changes_nothing_but_the_form() {
    let state = after(&new(), [Action::EnterCode("14PBN".to_owned()), Action::OpenCode]);
    assert_eq!(state.form.problem, Some(Problem::Code(CodeError::Checksum)));
    assert_eq!((state.screen, state.moves), (Screen::Start, 0));

    let opened =
        after(&new(), [Action::EnterCode(format!("x#s={}", some_code())), Action::OpenCode]);
    assert_eq!(opened.screen, Screen::Shared(some_code()));
}

#[test]
fn deleting_leaves_nothing_to_keep() {
    let state = after(&new(), [rate(0), Action::Ask, Action::Delete]);
    assert!(state.assessment.is_empty());
    assert!(!state.form.confirming);
    assert_eq!(state.edits, 2, "storage must hear of it");
}

#[test]
fn what_storage_says_decides_where_the_answers_are() {
    let hear = |heard| after(&new(), [rate(0), Action::Storage(heard)]);
    assert_eq!(hear(Heard::Saved(Some(saved_at()))).keeping, Keeping::Saved(saved_at()));
    assert_eq!(hear(Heard::Saved(None)).keeping, Keeping::Nothing);
    let full = hear(Heard::NotSaved(KeepError::Full));
    assert_eq!(full.keeping, Keeping::InMemory(KeepError::Full));
    assert_eq!(full.assessment.ratings.len(), 1, "it works on in memory");

    let set_aside = hear(Heard::FoundUnreadable(SetAside::Kept));
    assert_eq!(set_aside.keeping, Keeping::Nothing);
    assert_eq!(set_aside.set_aside, Some(SetAside::Kept));
    let stays = hear(Heard::FoundUnreadable(SetAside::Stays));
    assert_eq!(stays.keeping, Keeping::InMemory(KeepError::Unreadable));
}

#[test]
fn the_person_chooses_between_two_drafts() {
    let theirs = after(&new(), [rate(5), rate(6)]).assessment;
    let changed = Action::Storage(Heard::ChangedElsewhere(Some((theirs.clone(), saved_at()))));
    let mine = after(&new(), [rate(0), changed]);
    assert_eq!(mine.assessment.ratings.len(), 1, "nothing is taken over unasked");

    let took = after(&mine, [Action::TakeTheirs]);
    assert_eq!((took.assessment, took.edits), (theirs, mine.edits));
    assert_eq!(took.keeping, Keeping::Saved(saved_at()));

    let kept = after(&mine, [Action::KeepMine]);
    assert_eq!(kept.assessment, mine.assessment);
    assert!(kept.edits > mine.edits, "it must be saved");
}

#[test]
fn a_draft_from_elsewhere_is_taken_where_there_is_nothing_to_lose() {
    let theirs = after(&new(), [rate(5)]).assessment;
    let heard = Heard::ChangedElsewhere(Some((theirs.clone(), saved_at())));
    let state = after(&new(), [Action::Storage(heard)]);
    assert_eq!(state.assessment, theirs);
    assert_eq!(state.keeping, Keeping::Saved(saved_at()));
}

#[test]
fn each_screen_has_an_address_that_leads_to_it() {
    let framework = built_in();
    let skills = framework.skills().map(|(index, _)| Screen::Skill(index));
    let others = [
        Screen::Start,
        Screen::Role,
        Screen::Skills,
        Screen::Result,
        Screen::Share,
        Screen::About,
        Screen::Shared(some_code()),
    ];
    for screen in others.into_iter().chain(skills) {
        let address = screen.address(&framework);
        assert!(address.starts_with('#'), "{address}");
        assert_eq!(Screen::at(&framework, &address), screen);
    }
    assert_eq!(Screen::at(&framework, ""), Screen::Start);
    assert_eq!(Screen::at(&framework, "#/skill/juggling"), Screen::Start);
    let escaped = format!("#s%3d{}", some_code());
    assert_eq!(Screen::at(&framework, &escaped), Screen::Shared(some_code()));
}

fn any_screen() -> impl Strategy<Value = Screen> {
    prop_oneof![
        prop::sample::select(vec![Screen::Start, Screen::Role, Screen::Skills, Screen::Result]),
        prop::sample::select(vec![Screen::Share, Screen::About, Screen::Shared(some_code())]),
        any_skill().prop_map(Screen::Skill),
        ".{0,20}".prop_map(Screen::Shared),
    ]
}

fn any_skill() -> impl Strategy<Value = SkillIndex> {
    prop::sample::select(built_in().skills().map(|(index, _)| index).collect::<Vec<_>>())
}

fn any_draft() -> impl Strategy<Value = Option<(Assessment, SavedAt)>> {
    prop::option::of(any_assessment(&built_in()).prop_map(|draft| (draft, saved_at())))
}

fn any_action() -> impl Strategy<Value = Action> {
    let ratings: Vec<_> = std::iter::once(None).chain(Rating::all(&built_in()).map(Some)).collect();
    let heard = prop_oneof![
        any_draft().prop_map(Heard::Found),
        Just(Heard::FoundUnreadable(SetAside::Kept)),
        Just(Heard::FoundUnreadable(SetAside::Stays)),
        Just(Heard::Saved(Some(saved_at()))),
        Just(Heard::NotSaved(KeepError::Full)),
        any_draft().prop_map(Heard::ChangedElsewhere),
    ];
    let compare_with = crate::support::any_compare_with(&built_in());
    prop_oneof![
        any_screen().prop_map(Action::Go),
        (any_screen(), prop::option::of(".{0,20}"))
            .prop_map(|(screen, page)| Action::Open { screen, page }),
        (any_skill(), prop::sample::select(ratings)).prop_map(|(s, r)| Action::Rate(s, r)),
        (any_skill(), ".{0,20}").prop_map(|(skill, text)| Action::Evidence(skill, text)),
        compare_with.prop_map(Action::CompareWith),
        prop::sample::select(vec![
            Action::Continue,
            Action::Skip,
            Action::OpenCode,
            Action::Ask,
            Action::Cancel,
            Action::Delete,
            Action::KeepShared,
            Action::TakeTheirs,
            Action::KeepMine,
            Action::Copied(Copyable::Code, true),
        ]),
        ".{0,30}".prop_map(Action::EnterCode),
        heard.prop_map(Action::Storage),
    ]
}

proptest! {
    #[test]
    fn the_same_actions_give_the_same_state(
        actions in prop::collection::vec(any_action(), 0..30)
    ) {
        let state = after(&new(), actions.clone());
        prop_assert_eq!(&after(&new(), actions), &state);
        // Whatever happened, the state can be shown and shared.
        let _ = (state.shared(), state.link(), state.screen.address(&state.framework));
        prop_assert_eq!(state.code().len(), 16);
    }

    #[test]
    fn no_fragment_makes_an_address_panic(fragment in ".{0,40}") {
        let framework = built_in();
        let screen = Screen::at(&framework, &fragment);
        let _ = screen.address(&framework);
    }
}
