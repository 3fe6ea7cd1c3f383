//! The steps that a page around a frame is told the height in: they do not depend on what the answers are.

use crate::person::Person;
use crate::support::{PRODUCT_MANAGER, built_in, skill};
use skillgauge::app::FrameworkRoute::{History, Nearest, Plan, Result, Share, Skills};
use skillgauge::app::{Action, AssessAction, Route};
use skillgauge::domain::assessment::rating::Rating;

fn rated(rating: impl Fn(usize) -> Option<Rating>) -> Person {
    let rate = |place| AssessAction::Rate(skill(place), rating(place)).into();
    Person::new(PRODUCT_MANAGER).does_all((0..10).map(rate))
}

/// Very different answers to the same ten skills.
fn people() -> Vec<Person> {
    let all: Vec<_> = Rating::all(&built_in()).collect();
    let all = |place: usize| Some(all[place % all.len()]);
    vec![
        rated(|_| None),
        rated(|_| all(0)),
        rated(|_| all(4)),
        rated(|place| if place == 4 { all(1) } else { None }),
        rated(all),
    ]
}

#[test]
fn the_step_of_a_screen_is_the_same_whatever_the_answers_are() {
    for route in [Skills, Result, Plan, Nearest, History, Share] {
        let steps: Vec<_> =
            people().into_iter().map(|person| person.goes(route).model.frame_step()).collect();
        assert!(steps.iter().all(|step| *step == steps[0]), "{route:?}: {steps:?}");
    }
}

#[test]
fn results_have_the_coarsest_steps_and_one_for_all_their_screens() {
    let person = rated(|_| Some(Rating::NotYet));
    let step = |route| person.clone().goes(route).model.frame_step();
    assert!(step(Share) < step(Skills) && step(Skills) < step(Result));
    assert_eq!([step(Plan), step(Nearest)], [step(Result); 2]);
    let code = person.model.share_code();
    let shared = Person::new(PRODUCT_MANAGER).does(Action::Navigate(Route::Shared(code)));
    assert_eq!(shared.model.frame_step(), step(Result));
}
