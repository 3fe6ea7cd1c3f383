//! A second opinion on somebody's shared result.

use crate::person::Person;
use crate::support::{PRODUCT_MANAGER, built_in, rate, skill};
use proptest::prelude::*;
use skillgauge::app::{
    Action, AssessAction, Confirmation, Decision, Effect, FormError, LoadAction, OpinionAction,
    OpinionDraft, OpinionStep, Route, ShareAction, SharedResult,
};
use skillgauge::domain::assessment::opinion::Opinion;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::assessment::rating_set::RatingSet;
use skillgauge::domain::formats::share_code::encode;
use std::rc::Rc;

fn new() -> Person {
    Person::new(PRODUCT_MANAGER).has_all_screens()
}

/// Somebody with a shared result on screen, in which two skills are rated.
fn with_shared_result() -> Person {
    let code = new().does_all([rate(0), rate(3)]).model.share_code();
    new().visits(Route::Shared(code))
}

fn at(step: OpinionStep) -> Route {
    Route::Opinion(step)
}

fn expert() -> Option<Rating> {
    Rating::all(&built_in()).last()
}

fn shared_result(person: &Person) -> &SharedResult {
    person.model.shared().unwrap().as_ref().unwrap()
}

#[test]
fn an_opinion_is_asked_skill_by_skill_and_needs_an_answer_or_a_skip() {
    let begun = with_shared_result().does(OpinionAction::Begin(OpinionStep::ShowTheirs));
    assert_eq!(*begun.model.route(), at(OpinionStep::ShowTheirs));
    let asked = begun.does(Action::Continue);
    assert_eq!(asked.model.error(), Some(&FormError::NoShowTheirs));
    let first = asked.does(OpinionAction::ShowTheirs(false)).does(Action::Continue);
    assert_eq!(*first.model.route(), at(OpinionStep::Skill(0)));
    let nothing = first.clone().does(Action::Continue);
    assert_eq!(nothing.model.error(), Some(&FormError::NoRating));
    let rated = first.does(OpinionAction::Rate(skill(0), expert())).does(Action::Continue);
    assert_eq!(*rated.model.route(), at(OpinionStep::Skill(1)));
    let end = rated.does_all(vec![Action::Skip; 9]);
    assert_eq!(*end.model.route(), at(OpinionStep::End));
    assert!(end.answers().is_empty() && !end.saves(), "one's own answers are not touched");
}

#[test]
fn who_comes_back_to_an_opinion_goes_on_with_it() {
    let begun = with_shared_result()
        .does(OpinionAction::Begin(OpinionStep::ShowTheirs))
        .does(OpinionAction::Rate(skill(0), expert()));
    let code = begun.model.opinion().unwrap().of().code.clone();
    let back = begun
        .clone()
        .visits(Route::Shared(code))
        .does(OpinionAction::Begin(OpinionStep::ShowTheirs));
    assert_eq!(back.model.opinion(), begun.model.opinion());
}

#[test]
fn a_name_is_in_the_code_only_once_that_is_ticked() {
    let opened = |person: &Person| {
        let code = person.model.opinion().unwrap().code(&built_in());
        shared_result(&new().visits(Route::Shared(code))).clone()
    };
    let named = with_shared_result()
        .does(OpinionAction::Begin(OpinionStep::ShowTheirs))
        .does(OpinionAction::Rate(skill(0), expert()))
        .does(OpinionAction::Name("Grace".to_owned()));
    assert_eq!(opened(&named).opinion.unwrap().name, "");
    let opened = opened(&named.does(OpinionAction::IncludeName(true)));
    let opinion = opened.opinion.unwrap();
    assert_eq!(opinion.name, "Grace");
    assert_eq!(opinion.ratings.get(skill(0)).copied(), expert());
    assert_eq!(opened.assessment.ratings.len(), 2, "the other's ratings are in it too");
}

#[test]
fn without_a_shared_result_there_is_no_opinion_and_no_panic() {
    let steps = [OpinionStep::ShowTheirs, OpinionStep::Skill(0), OpinionStep::Skill(usize::MAX)];
    for step in steps.into_iter().chain([OpinionStep::End]) {
        let actions = [Action::Continue, Action::Skip, OpinionAction::IncludeName(true).into()];
        let person = new().visits(at(step)).does_all(actions);
        assert_eq!((person.model.route(), person.model.opinion()), (&at(step), None));
        assert_eq!(person.effects, []);
    }
    assert_eq!(
        *new().does(OpinionAction::Begin(OpinionStep::ShowTheirs)).model.route(),
        Route::Start
    );
}

#[test]
fn the_name_of_an_opinion_is_on_one_line_and_short() {
    assert_eq!(Opinion::name_of(" A\n\tB\u{0} "), "A  B");
    assert_eq!(Opinion::name_of(&"🧭".repeat(99)).chars().count(), 60);
    let shared = RatingSet {
        opinion: Some(Opinion { name: "🧭".repeat(99), ..Opinion::default() }),
        ..new().answers().rating_set()
    };
    let person = new().visits(Route::Shared(encode(&built_in(), &shared)));
    assert_eq!(shared_result(&person).opinion.as_ref().unwrap().name, "🧭".repeat(60));
}

/// What the tab keeps after what a person last did, if it is to keep something new.
fn kept(person: &Person) -> Option<String> {
    let keeps = person.effects.contains(&Effect::KeepOpinions);
    keeps.then(|| {
        let opinion = person.model.opinion().unwrap();
        opinion.to_kept(person.model.opinion_framework().unwrap())
    })
}

fn tab_keeps(is_kept: bool) -> OpinionAction {
    OpinionAction::Kept { opinion: is_kept, decisions: is_kept }
}

/// Somebody who opens the page in a tab that keeps this text.
fn finds(text: &str) -> Person {
    let person = new();
    let found = OpinionDraft::from_kept(person.model.workspaces(), text);
    person.does(OpinionAction::Found(found.map(Rc::new), String::new())).does(tab_keeps(true))
}

#[test]
fn somebody_elses_result_is_shown_only_once_the_person_has_chosen_to_see_it() {
    let opened = with_shared_result();
    assert!(!opened.model.shows_shared_result());
    let seen = opened.clone().does(OpinionAction::See);
    assert!(seen.model.shows_shared_result());
    let code = shared_result(&seen).code.clone();
    let again = seen.visits(Route::Start).visits(Route::Shared(code.clone()));
    assert!(again.model.shows_shared_result(), "it is not asked twice");
    let another = again.visits(Route::Shared(new().does(rate(1)).model.share_code()));
    assert!(!another.model.shows_shared_result(), "what is in another code was not seen");
    // Who has chosen to see the ratings meanwhile, or has come to the end, has seen them too.
    let asked = opened.clone().does(OpinionAction::Begin(OpinionStep::ShowTheirs));
    for actions in [
        vec![OpinionAction::ShowTheirs(true).into()],
        [vec![OpinionAction::ShowTheirs(false).into()], vec![Action::Skip; 11]].concat(),
    ] {
        let seen = asked.clone().does_all(actions).visits(Route::Shared(code.clone()));
        assert!(seen.model.shows_shared_result());
    }
    let hidden = asked.does(OpinionAction::ShowTheirs(false)).visits(Route::Shared(code));
    assert!(!hidden.model.shows_shared_result());
}

#[test]
fn ones_own_result_is_shown_at_once() {
    let own = new().does_all([rate(0), rate(3)]);
    let opened = own.clone().visits(Route::Shared(own.model.share_code()));
    assert!(opened.model.is_shared_own() && opened.model.shows_shared_result());
    let changed = opened.does(rate(1));
    assert!(!changed.model.is_shared_own() && !changed.model.shows_shared_result());
    // Nobody's own are no ratings at all.
    let nothing = new().visits(Route::Shared(new().model.share_code()));
    assert!(!nothing.model.is_shared_own());
    // Who keeps a copy has it as their own.
    let copied = with_shared_result().does(ShareAction::KeepShared);
    let code = copied.model.share_code();
    assert!(copied.visits(Route::Shared(code)).model.shows_shared_result());
}

#[test]
fn giving_ones_view_first_leads_to_a_skill_with_theirs_hidden_unless_that_was_chosen_before() {
    let first = OpinionAction::Begin(OpinionStep::Skill(0));
    let begun = with_shared_result().does(first.clone());
    assert_eq!(*begun.model.route(), at(OpinionStep::Skill(0)));
    assert_eq!(begun.model.opinion().unwrap().show_theirs(), Some(false));
    let rated =
        begun.does(OpinionAction::ShowTheirs(true)).does(OpinionAction::Rate(skill(0), expert()));
    let code = rated.model.opinion().unwrap().of().code.clone();
    let back = rated.clone().visits(Route::Shared(code)).does(first.clone());
    assert_eq!(back.model.opinion(), rated.model.opinion());
    // One about somebody else begins anew.
    let other = back.visits(Route::Shared(new().does(rate(1)).model.share_code())).does(first);
    assert!(other.model.opinion().unwrap().ratings().is_empty());
    assert_eq!(other.model.opinion().unwrap().show_theirs(), Some(false));
}

#[test]
fn an_opinion_is_kept_in_the_tab_at_each_step_and_found_again_as_it_was() {
    let mut person = with_shared_result();
    let actions = [
        OpinionAction::Begin(OpinionStep::ShowTheirs),
        OpinionAction::ShowTheirs(true),
        OpinionAction::ShowTheirs(false),
        OpinionAction::Rate(skill(0), expert()),
        OpinionAction::Rate(skill(2), Some(Rating::NotYet)),
        OpinionAction::Rate(skill(0), None),
        OpinionAction::Name("Grace".to_owned()),
        OpinionAction::IncludeName(true),
        OpinionAction::IncludeName(false),
    ];
    for action in actions {
        person = person.does(action.clone());
        let found = finds(&kept(&person).unwrap());
        assert_eq!(found.model.opinion(), person.model.opinion(), "{action:?}");
        assert!(found.model.is_opinion_kept() && !person.saves());
    }
    // A tab that keeps nothing is not said to keep it.
    assert!(!person.clone().does(tab_keeps(false)).model.is_opinion_kept());
    assert!(person.does(tab_keeps(true)).model.is_opinion_kept());
}

#[test]
fn what_the_tab_has_kept_is_found_with_the_code_for_it_and_never_lost_to_one_just_begun() {
    let came = |person: Person| person.does(LoadAction::RestLoaded(true));
    assert!(came(Person::new(PRODUCT_MANAGER)).effects.contains(&Effect::FindOpinions));
    let rated = with_shared_result()
        .does(OpinionAction::Begin(OpinionStep::Skill(0)))
        .does(OpinionAction::Rate(skill(0), expert()));
    let found = || OpinionAction::Found(rated.model.opinion().cloned().map(Rc::new), String::new());
    // It was begun once more before the code came.
    let begun = with_shared_result().does(OpinionAction::Begin(OpinionStep::Skill(0)));
    assert_eq!(begun.does(found()).model.opinion(), rated.model.opinion());
    // One about another result goes back to that, where the person is asked when they begin it once more.
    let code = new().does(rate(1)).model.share_code();
    let other = new().visits(Route::Shared(code.clone()));
    let other = other.does(OpinionAction::Begin(OpinionStep::Skill(0)));
    let back = other.clone().does(found());
    assert_eq!(*back.model.route(), Route::Shared(code));
    assert_eq!(back.model.opinion(), rated.model.opinion());
    // One with answers stays, and takes the place of what was kept.
    let other = other.does(OpinionAction::Rate(skill(1), expert()));
    let newer = rated.clone().does(OpinionAction::Rate(skill(1), expert()));
    for person in [other, newer] {
        let after = person.clone().does(found());
        assert_eq!(after.model.opinion(), person.model.opinion());
        assert_eq!(kept(&after), kept(&person.does(OpinionAction::ShowTheirs(false))));
    }
}

#[test]
fn a_view_on_another_result_is_given_up_once_the_person_has_said_so() {
    let begun = with_shared_result()
        .does(OpinionAction::Begin(OpinionStep::Skill(0)))
        .does(OpinionAction::Rate(skill(0), expert()));
    let code = begun.model.opinion().unwrap().of().code.clone();
    let other = begun.visits(Route::Shared(new().does(rate(1)).model.share_code()));
    let asked = other.does(Action::Ask(Confirmation::ReplaceOpinion(OpinionStep::Skill(0))));
    assert_eq!(asked.model.opinion().unwrap().of().code, code);
    let stays = asked.clone().does(Action::Cancel);
    assert_eq!(stays.model.opinion(), asked.model.opinion());
    let new = asked.does(Action::Confirm);
    assert_eq!(*new.model.route(), at(OpinionStep::Skill(0)));
    assert_ne!(new.model.opinion().unwrap().of().code, code);
    assert!(new.model.opinion().unwrap().ratings().is_empty());
}

#[test]
fn deleting_everything_forgets_the_opinion_and_what_was_seen() {
    let begun = with_shared_result()
        .does(OpinionAction::See)
        .does(OpinionAction::Begin(OpinionStep::ShowTheirs));
    let code = begun.model.opinion().unwrap().of().code.clone();
    let deleted = begun.does(Action::Ask(Confirmation::DeleteEverything)).does(Action::Confirm);
    assert!(deleted.effects.contains(&Effect::ClearStorage));
    assert!(deleted.model.opinion().is_none() && !deleted.model.is_opinion_kept());
    assert!(!deleted.visits(Route::Shared(code)).model.shows_shared_result());
}

#[test]
fn what_a_password_has_opened_is_not_kept_in_the_tab() {
    let opened = with_shared_result().model.shared().unwrap().as_ref().unwrap().code.clone();
    let locked = new().visits(Route::Shared("Z".to_owned()));
    let begun = locked
        .does(ShareAction::Opened(opened))
        .does(OpinionAction::Begin(OpinionStep::ShowTheirs));
    assert!(begun.model.opinion().is_some());
    assert_eq!(kept(&begun).as_deref(), Some(""));
}

/// A person with two skills rated in their draft, and the code of an opinion that came back: one level is another,
/// one is the same, and one is of a skill that the person has not rated.
fn with_opinion() -> (Person, String) {
    let person = new().does_all([rate(0), rate(3)]);
    let given = new()
        .visits(Route::Shared(person.model.share_code()))
        .does(OpinionAction::Begin(OpinionStep::Skill(0)))
        .does(OpinionAction::Rate(skill(0), expert()))
        .does(OpinionAction::Rate(skill(3), person.answers().rating(skill(3))))
        .does(OpinionAction::Rate(skill(5), expert()));
    (person, given.model.opinion().unwrap().code(&built_in()))
}

fn decides(person: Person, place: usize, decision: Decision) -> Person {
    let action = person.model.decide(skill(place), decision).unwrap();
    person.does(action)
}

#[test]
fn a_level_that_is_taken_is_in_ones_own_draft_at_once_and_goes_back_once_it_is_not() {
    let (person, code) = with_opinion();
    let own = person.answers().rating(skill(0));
    assert_ne!(own, expert());
    let opened = person.visits(Route::Shared(code));
    assert!(opened.model.is_shared_own());
    assert_eq!(opened.model.decision(skill(0)), None);
    let taken = decides(opened.clone(), 0, Decision::Take);
    assert_eq!(taken.answers().rating(skill(0)), expert());
    assert!(taken.saves() && taken.model.is_shared_own());
    for decision in [Decision::Keep, Decision::Talk] {
        let person = decides(taken.clone(), 0, decision);
        assert_eq!(person.answers().rating(skill(0)), own);
        assert_eq!(person.model.decision(skill(0)), Some(decision));
        assert!(person.saves());
        // Nothing is saved where nothing changes.
        assert!(!decides(opened.clone(), 0, decision).saves());
    }
    // A skill that was not rated can be taken, and left.
    let new = decides(taken, 5, Decision::Take);
    assert_eq!(new.answers().rating(skill(5)), expert());
    assert_eq!(decides(new, 5, Decision::Keep).answers().rating(skill(5)), None);
}

#[test]
fn a_taken_level_is_known_from_the_draft_where_nothing_else_is() {
    let (person, code) = with_opinion();
    let taken = person.does(AssessAction::Rate(skill(0), expert())).visits(Route::Shared(code));
    assert!(taken.model.is_shared_own());
    assert_eq!(taken.model.decision(skill(0)), Some(Decision::Take));
    assert_eq!(taken.model.decision(skill(5)), None);
}

#[test]
fn the_opinion_on_ratings_that_are_not_those_of_the_draft_changes_no_draft() {
    let (_, code) = with_opinion();
    for person in [new(), new().does(rate(1)), new().does_all([rate(0), rate(3), rate(4)])] {
        let before = person.answers().clone();
        let opened = person.visits(Route::Shared(code.clone()));
        assert!(!opened.model.is_shared_own());
        let decided = decides(opened, 0, Decision::Take);
        assert_eq!(decided.model.decision(skill(0)), Some(Decision::Take));
        assert_eq!(*decided.answers(), before);
        assert!(!decided.saves());
    }
}

#[test]
fn what_is_decided_counts_for_its_code_alone_and_goes_with_everything() {
    let (person, code) = with_opinion();
    let decided = decides(person.visits(Route::Shared(code.clone())), 0, Decision::Talk);
    let elsewhere = decided.clone().visits(Route::Shared(new().does(rate(0)).model.share_code()));
    assert_eq!(elsewhere.model.decision(skill(0)), None);
    let back = elsewhere.visits(Route::Shared(code.clone()));
    assert_eq!(back.model.decision(skill(0)), Some(Decision::Talk));
    let deleted = back.does(Action::Ask(Confirmation::DeleteEverything)).does(Action::Confirm);
    assert_eq!(deleted.visits(Route::Shared(code)).model.decision(skill(0)), None);
}

#[test]
fn what_is_decided_is_there_again_after_a_reload_and_any_other_text_is_nothing() {
    let (person, code) = with_opinion();
    let own = person.answers().clone();
    let opened = person.visits(Route::Shared(code.clone()));
    let decided = decides(decides(opened, 0, Decision::Talk), 5, Decision::Keep);
    assert!(decided.effects.contains(&Effect::KeepOpinions));
    let decided = decides(decided, 5, Decision::Take);
    let kept = decided.model.decisions().to_owned();

    // The draft is read from storage, and what was decided from the tab.
    let finds = |text: &str| {
        let reloaded =
            new().does_all([rate(0), rate(3), AssessAction::Rate(skill(5), expert()).into()]);
        let found = OpinionAction::Found(None, text.to_owned());
        reloaded.visits(Route::Shared(code.clone())).does(found)
    };
    let found = finds(&kept);
    assert!(found.model.are_decisions_kept());
    assert_eq!(found.model.decision(skill(0)), Some(Decision::Talk));
    assert_eq!(found.model.decision(skill(5)), Some(Decision::Take));
    let back = decides(found.clone(), 5, Decision::Keep);
    assert_eq!(back.answers().rating(skill(5)), own.rating(skill(5)));
    assert_eq!(found.model.decisions(), kept);
    for text in ["", " ", "\n", &kept.replace(' ', ""), &kept.replace(['t', '?'], "x"), &code] {
        let nothing = finds(text);
        assert_eq!(nothing.model.decision(skill(0)), None, "{text}");
    }
}

#[test]
fn who_has_rated_anew_says_that_the_result_is_theirs_and_takes_and_keeps_from_there() {
    let (person, code) = with_opinion();
    let [was, now] = [0, 2].map(|place| Rating::all(&built_in()).nth(place));
    let newer = person.does(AssessAction::Rate(skill(3), now)).visits(Route::Shared(code.clone()));
    assert!(!newer.model.is_shared_own() && newer.model.may_shared_be_own());
    assert_eq!(newer.model.rating_beside_opinion(skill(3)), was);
    let says_so = newer.model.is_mine().unwrap();
    let mine = newer.does(says_so);
    assert!(mine.model.is_shared_own() && !mine.model.may_shared_be_own());
    assert!(mine.effects.contains(&Effect::KeepOpinions) && !mine.saves());
    assert_eq!(mine.model.rating_beside_opinion(skill(3)), now);
    // The opinion has what was shared there: it can be taken, and left for what the draft had.
    let taken = decides(mine.clone(), 3, Decision::Take);
    assert_eq!(taken.answers().rating(skill(3)), was);
    assert_eq!(taken.model.decision(skill(3)), Some(Decision::Take));
    assert_eq!(taken.model.rating_beside_opinion(skill(3)), now);
    for decision in [Decision::Keep, Decision::Talk] {
        let back = decides(taken.clone(), 3, decision);
        assert_eq!(back.answers().rating(skill(3)), now);
        assert_eq!(back.model.decision(skill(3)), Some(decision));
    }
    // What is rated anew after that is not taken any more.
    let again = taken.does(AssessAction::Rate(skill(3), expert()));
    assert_eq!(again.model.decision(skill(3)), None);
    assert_eq!(again.model.rating_beside_opinion(skill(3)), expert());
    // A draft for nothing, and none for another role, is not asked about.
    let none = new().visits(Route::Shared(code));
    assert!(!none.model.may_shared_be_own());
    let says_so = none.model.is_mine().unwrap();
    assert!(!none.does(says_so).model.is_shared_own());
}

#[test]
fn a_skill_to_talk_about_goes_into_the_plan_and_out_again() {
    let (person, code) = with_opinion();
    let opened = person.visits(Route::Shared(code));
    let planned = opened.does(OpinionAction::Plan(skill(0), "Talk about it.".to_owned()));
    assert_eq!(planned.answers().plan_item(skill(0)).what, "Talk about it.");
    assert!(planned.saves() && planned.model.is_shared_own());
    let out = planned.does(OpinionAction::Plan(skill(0), String::new()));
    assert!(!out.answers().has_plan() && out.saves());
}

proptest! {
    #[test]
    fn any_text_in_the_tab_is_an_opinion_as_it_was_kept_or_none(
        text in prop_oneof![".{0,60}", "[0-9][0-9A-Z]{0,40}", "(?s).{0,60}"],
        cut in 0..40usize,
        place in 0..40usize,
        char in any::<char>(),
    ) {
        let look = |text: &str| {
            let found = finds(text);
            let steps = [OpinionStep::ShowTheirs, OpinionStep::Skill(3), OpinionStep::End];
            for step in steps {
                let on = found.clone().visits(at(step));
                let _ = (on.model.screen(), on.model.heading(), on.model.opinion_skill(3));
                let _ = on.does_all([Action::Continue, Action::Skip, OpinionAction::IncludeName(true).into()]);
            }
            found
        };
        look(&text);
        let whole = with_shared_result().does(OpinionAction::Begin(OpinionStep::ShowTheirs)).does(OpinionAction::Rate(skill(0), expert()));
        let whole = kept(&whole).unwrap();
        // Cut, or with another character, it is none: but for what the code allows to be written in two ways.
        let part: String = whole.chars().take(cut.min(whole.chars().count() - 1)).collect();
        prop_assert!(look(&part).model.opinion().is_none());
        let mut changed: Vec<char> = whole.chars().collect();
        if let Some(there) = changed.get_mut(place) {
            *there = char;
        }
        let changed: String = changed.into_iter().collect();
        let found = look(&changed);
        if let Some(opinion) = found.model.opinion() {
            prop_assert_eq!(opinion.ratings().get(skill(0)).copied(), expert());
            prop_assert_eq!(opinion.ratings().len(), 1);
        }
    }
}
