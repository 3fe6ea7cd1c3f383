//! While the code of a screen is not here, the widget says so.

use crate::markup::{Expected, Fault, buttons, check, said_as, text};
use crate::models::{Models, act, at, draw, of_every_framework};
use crate::quiet;
use crate::routes::every_route;
use skillgauge::app::{
    Action, Arrival, AssessAction, Effect, FrameworkRoute, LoadAction, LoadStatus, Model, Route,
    Settings, ShareAction, Waiting, Workspaces,
};
use skillgauge::frameworks;
use skillgauge::text::start as texts;
use skillgauge::text::{SCREEN_LOADING, SCREEN_NOT_LOADED, TRY_AGAIN};
use skillgauge::ui::{self, DrawRest, View};
use std::rc::Rc;
use yew::{Callback, Html};

/// Every screen, with nothing rated and with everything.
fn every_screen() -> Vec<Model> {
    let on_screen = |models: &Models| {
        let skill = models.new.framework().skill_at(0).unwrap();
        let routes = every_route(&[skill], &models.codes);
        let states = [&models.new, &models.rated];
        states.map(|model| { routes.iter() }.map(|route| at(model, route.clone())).collect())
    };
    of_every_framework().iter().flat_map(on_screen).collect::<Vec<Vec<_>>>().concat()
}

fn draw_waiting(waiting: &Waiting) -> Html {
    let model = waiting.model();
    let view = View { model, dispatch: Callback::noop(), id: "widget".into(), can_lock: false };
    ui::waiting(&view, waiting.shown())
}

fn checked(model: &Model, rest: Option<DrawRest>, quiet: bool) -> Result<(), Fault> {
    let (address, heading) = (&*model.address(), model.heading());
    check(&draw(model, rest), &Expected { address, heading, has_verdict: false, quiet })
}

#[test]
fn the_first_screen_is_whole_before_any_other_code_is_here() {
    let settings = Rc::new(Settings::default());
    let outlines = Workspaces::built_in(frameworks::outlines().unwrap()).unwrap();
    let waiting = Waiting::new(outlines, Rc::clone(&settings), Arrival::FirstVisit);
    let facts = Workspaces::built_in(frameworks::built_in().unwrap()).unwrap();
    let ready = Model::new(facts, settings);
    let before = draw_waiting(&waiting);
    assert_eq!(text(&before), text(&draw(&ready, None)));
    let expected = Expected {
        address: &ready.address(),
        heading: ready.heading(),
        has_verdict: false,
        quiet: quiet::entry(&ready).is_some(),
    };
    assert_eq!(check(&before, &expected), Ok(()));
}

#[test]
fn what_is_coming_has_its_heading_where_that_is_known_and_stays_where_it_is() {
    let outlines = Workspaces::built_in(frameworks::outlines().unwrap()).unwrap();
    let said = |arrival| {
        let waiting = Waiting::new(outlines.clone(), Rc::default(), arrival);
        let drawn = draw_waiting(&waiting);
        (said_as("status", &drawn), text(&drawn).contains(waiting.model().heading()))
    };
    assert_eq!(said(Arrival::Start), (SCREEN_LOADING.to_owned(), true));
    assert_eq!(said(Arrival::Elsewhere), (SCREEN_LOADING.to_owned(), false));
}

#[test]
fn any_link_of_the_first_screen_says_that_the_screen_is_coming_or_did_not() {
    let outlines = Workspaces::built_in(frameworks::outlines().unwrap()).unwrap();
    let key = outlines.open().key.clone();
    for action in [
        Action::Navigate(Route::Choose),
        Action::Navigate(Route::Team),
        Action::NavigateIn(key, FrameworkRoute::Roles.into()),
    ] {
        let mut waiting = Waiting::new(outlines.clone(), Rc::default(), Arrival::FirstVisit);
        assert!(!waiting.note(Rc::new(action)));
        assert_eq!(said_as("status", &draw_waiting(&waiting)), SCREEN_LOADING);
        waiting.fail();
        assert_eq!(said_as("alert", &draw_waiting(&waiting)), SCREEN_NOT_LOADED);
        assert_eq!(buttons(&draw_waiting(&waiting)), [TRY_AGAIN]);
        assert!(waiting.note(Rc::new(LoadAction::RetryCode.into())), "it is asked for once more");
        assert_eq!(said_as("status", &draw_waiting(&waiting)), SCREEN_LOADING);
        assert_eq!(
            waiting.into_done(true).actions.len(),
            2,
            "what the person did, and focus on the heading"
        );
    }
}

#[test]
fn what_was_typed_before_the_code_was_here_is_in_the_fields_and_is_done() {
    let outlines = Workspaces::built_in(frameworks::outlines().unwrap()).unwrap();
    let mut waiting = Waiting::new(outlines, Rc::default(), Arrival::FirstVisit);
    let typed = AssessAction::FilterRoles("prod".to_owned());
    waiting.note(Rc::new(typed.clone().into()));
    waiting.note(Rc::new(ShareAction::EnterCode("14PB".to_owned()).into()));
    assert_eq!(said_as("status", &draw_waiting(&waiting)), texts::LOOKING);
    let done = waiting.into_done(true);
    let facts = Workspaces::built_in(frameworks::built_in().unwrap()).unwrap();
    let model = done.model(facts, Rc::default());
    assert_eq!((model.role_filter(), model.entered_code()), ("prod", "14PB"));
    assert_eq!(*done.actions[0], typed.into());
}

#[test]
fn a_screen_of_the_rest_says_that_it_is_loading_until_its_code_is_here() {
    for model in every_screen() {
        if !model.screen().is_rest() {
            continue;
        }
        assert_eq!(model.rest_status(), LoadStatus::Loading, "it was asked for");
        assert_eq!(checked(&model, None, true), Ok(()), "{:?}", model.route());
        assert_eq!(said_as("status", &draw(&model, None)), SCREEN_LOADING);
    }
}

#[test]
fn a_screen_whose_code_did_not_come_has_a_button_to_try_again() {
    for mut model in every_screen() {
        if !model.screen().is_rest() {
            continue;
        }
        act(&mut model, LoadAction::RestLoaded(false));
        assert_eq!(model.rest_status(), LoadStatus::Failed);
        let html = draw(&model, None);
        assert_eq!(said_as("alert", &html), SCREEN_NOT_LOADED);
        assert_eq!(buttons(&html), [TRY_AGAIN]);
        assert_eq!(checked(&model, None, true), Ok(()), "{:?}", model.route());

        let effects = act(&mut model, LoadAction::RetryCode);
        assert_eq!(effects, [Effect::LoadRest]);
        assert_eq!(said_as("status", &draw(&model, None)), SCREEN_LOADING);
    }
}
