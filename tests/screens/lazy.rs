//! While the code of a screen is not here, the widget says so.

use crate::markup::{Expected, Fault, buttons, check, said_as, text};
use crate::models::{Models, act, at, draw, of_every_framework};
use crate::quiet;
use crate::routes::every_route;
use skillgauge::app::{Effect, LoadAction, LoadStatus, Model, Stage};
use skillgauge::lazy::LazyChunks;
use skillgauge::text::{SCREEN_LOADING, SCREEN_NOT_LOADED, TRY_AGAIN};

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

/// The chunks of all stages but this one.
fn all_but(stage: Stage) -> LazyChunks {
    match stage {
        Stage::Journey => LazyChunks { journey: None, ..LazyChunks::all() },
        Stage::Rest => LazyChunks { rest: None, ..LazyChunks::all() },
    }
}

fn checked(model: &Model, chunks: LazyChunks, quiet: bool) -> Result<(), Fault> {
    let (address, heading) = (&*model.address(), model.heading());
    check(&draw(model, chunks), &Expected { address, heading, quiet })
}

#[test]
fn a_screen_of_the_main_chunk_is_whole_before_any_other_code_is_here() {
    let mut screens = every_screen();
    screens.retain(|model| model.screen().stage().is_none());
    assert!(!screens.is_empty());
    for model in screens {
        let quiet = quiet::entry(&model).is_some();
        assert_eq!(checked(&model, LazyChunks::default(), quiet), Ok(()), "{:?}", model.route());
        let (before, later) =
            (draw(&model, LazyChunks::default()), draw(&model, LazyChunks::all()));
        assert_eq!(text(&before), text(&later), "{:?}", model.route());
    }
}

#[test]
fn any_other_screen_says_that_it_is_loading_until_its_own_code_is_here() {
    for model in every_screen() {
        let Some(stage) = model.screen().stage() else { continue };
        assert_eq!(model.load_status(stage), LoadStatus::Loading, "it was asked for");
        for chunks in [LazyChunks::default(), all_but(stage)] {
            assert_eq!(checked(&model, chunks, true), Ok(()), "{:?}", model.route());
            assert_eq!(said_as("status", &draw(&model, chunks)), SCREEN_LOADING);
        }
    }
}

#[test]
fn a_screen_whose_code_did_not_come_has_a_button_to_try_again() {
    for mut model in every_screen() {
        let Some(stage) = model.screen().stage() else { continue };
        act(&mut model, LoadAction::StageLoaded(stage, false));
        assert_eq!(model.load_status(stage), LoadStatus::Failed);
        let html = draw(&model, all_but(stage));
        assert_eq!(said_as("alert", &html), SCREEN_NOT_LOADED);
        assert_eq!(buttons(&html), [TRY_AGAIN]);
        assert_eq!(checked(&model, all_but(stage), true), Ok(()), "{:?}", model.route());

        let effects = act(&mut model, LoadAction::RetryStage(stage));
        assert_eq!(effects, [Effect::LoadLazy(stage)]);
        assert_eq!(said_as("status", &draw(&model, all_but(stage))), SCREEN_LOADING);
    }
}
