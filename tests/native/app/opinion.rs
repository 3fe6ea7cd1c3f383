//! A second opinion on somebody's shared result.

use crate::person::Person;
use crate::support::{PRODUCT_MANAGER, built_in, rate, skill};
use skillgauge::app::{Action, FormError, OpinionAction, OpinionStep, Route, SharedResult};
use skillgauge::domain::assessment::opinion::Opinion;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::assessment::rating_set::RatingSet;
use skillgauge::domain::formats::share_code::encode;

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
    let begun = with_shared_result().does(OpinionAction::Begin);
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
        .does(OpinionAction::Begin)
        .does(OpinionAction::Rate(skill(0), expert()));
    let code = begun.model.opinion().unwrap().of().code.clone();
    let back = begun.clone().visits(Route::Shared(code)).does(OpinionAction::Begin);
    assert_eq!(back.model.opinion(), begun.model.opinion());
}

#[test]
fn a_name_is_in_the_code_only_once_that_is_ticked() {
    let opened = |person: &Person| {
        let code = person.model.opinion().unwrap().code(&built_in());
        shared_result(&new().visits(Route::Shared(code))).clone()
    };
    let named = with_shared_result()
        .does(OpinionAction::Begin)
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
    assert_eq!(*new().does(OpinionAction::Begin).model.route(), Route::Start);
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
