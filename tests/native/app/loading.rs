//! What is loaded when it is needed: the code of screens, and the descriptions of frameworks.

use crate::person::Person;
use crate::support::{CONDITIONS, GOVERNMENT, PRODUCT_MANAGER, with_descriptions};
use skillgauge::app::{
    Action, Effect, Focus, FrameworkRoute, LoadAction, LoadStatus, Route, Screen, Stage,
};
use std::rc::Rc;

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

fn loads(person: &Person, stage: Stage) -> bool {
    person.effects.contains(&Effect::LoadLazy(stage))
}

#[test]
fn the_code_of_a_screen_is_loaded_when_it_is_opened_and_again_when_that_failed() {
    let before = new().goes(FrameworkRoute::Skills);
    assert_eq!(before.model.load_status(Stage::Rest), LoadStatus::NotNeeded);
    assert!(!loads(&before, Stage::Rest));
    let opened = before.visits(Route::Team);
    assert!(matches!(opened.model.screen(), Screen::Rest(_)));
    assert_eq!(opened.model.load_status(Stage::Rest), LoadStatus::Loading);
    assert!(loads(&opened, Stage::Rest));
    let failed = opened.clone().does(LoadAction::StageLoaded(Stage::Rest, false));
    assert_eq!(failed.model.load_status(Stage::Rest), LoadStatus::Failed);
    assert_eq!(failed.focus(), Some(&Focus::Heading));
    let again = failed.clone().does(LoadAction::RetryStage(Stage::Rest));
    assert_eq!(again.model.load_status(Stage::Rest), LoadStatus::Loading);
    assert!(loads(&again, Stage::Rest));
    let elsewhere = failed.goes(FrameworkRoute::History);
    assert_eq!(elsewhere.model.load_status(Stage::Rest), LoadStatus::Loading);
    assert!(loads(&elsewhere, Stage::Rest));
    let here = opened.does(LoadAction::StageLoaded(Stage::Rest, true)).visits(Route::Restore);
    assert_eq!(here.model.load_status(Stage::Rest), LoadStatus::Loaded);
    assert!(!loads(&here, Stage::Rest));
}

#[test]
fn code_that_is_on_its_way_is_not_asked_for_again() {
    let opened = new().visits(Route::Team).visits(Route::Restore);
    assert!(!loads(&opened, Stage::Rest));
    assert_eq!(opened.does(LoadAction::RetryStage(Stage::Rest)).effects, []);
}

#[test]
fn code_that_comes_while_another_screen_is_read_leaves_focus_alone() {
    let start = new().does(LoadAction::Idle).does(LoadAction::StageLoaded(Stage::Journey, true));
    assert_eq!(start.focus(), None);
    let away = new().visits(Route::Team).visits(Route::Start);
    assert_eq!(away.does(LoadAction::StageLoaded(Stage::Rest, true)).focus(), None);
}

fn status(person: &Person, id: &str) -> LoadStatus {
    person.model.workspaces().get(id).unwrap().descriptions
}

fn loads_descriptions(person: &Person, id: &str) -> bool {
    let effect = Effect::LoadDescriptions { key: id.into(), id: id.to_owned() };
    person.effects.contains(&effect)
}

#[test]
fn descriptions_are_loaded_when_a_framework_is_opened() {
    assert_eq!(status(&new(), GOVERNMENT), LoadStatus::NotNeeded);
    let to = Action::NavigateIn(GOVERNMENT.into(), FrameworkRoute::Skills.into());
    let opened = new().does(to);
    assert_eq!(status(&opened, GOVERNMENT), LoadStatus::Loading);
    assert!(loads_descriptions(&opened, GOVERNMENT));
    assert_eq!(status(&opened, PRODUCT_MANAGER), LoadStatus::NotNeeded, "nobody asked for that");
    assert!(!loads_descriptions(&opened, PRODUCT_MANAGER));

    let come = |framework| {
        let loaded = Some(Rc::new(framework));
        opened.clone().does(LoadAction::DescriptionsLoaded(GOVERNMENT.into(), loaded))
    };
    let here = come(with_descriptions(GOVERNMENT));
    assert_eq!(status(&here, GOVERNMENT), LoadStatus::Loaded);
    assert!(here.model.framework().has_descriptions());
    // The file of another framework, or of another edition of this one.
    let other = come(with_descriptions(PRODUCT_MANAGER));
    assert_eq!(status(&other, GOVERNMENT), LoadStatus::Failed);
    assert!(!other.model.framework().has_descriptions());
}

#[test]
fn descriptions_that_failed_are_loaded_once_more_when_the_person_asks() {
    let opened = new().goes(FrameworkRoute::Skills);
    assert_eq!(opened.clone().does(LoadAction::RetryDescriptions).effects, [], "they are coming");
    let failed = opened.does(LoadAction::DescriptionsLoaded(PRODUCT_MANAGER.into(), None));
    assert_eq!(status(&failed, PRODUCT_MANAGER), LoadStatus::Failed);
    assert!(!loads_descriptions(&failed.clone().goes(FrameworkRoute::Result), PRODUCT_MANAGER));
    let again = failed.does(LoadAction::RetryDescriptions);
    assert_eq!(status(&again, PRODUCT_MANAGER), LoadStatus::Loading);
    assert!(loads_descriptions(&again, PRODUCT_MANAGER));
}

#[test]
fn a_shared_result_needs_the_descriptions_of_its_own_framework() {
    let code = Person::new(CONDITIONS).model.share_code();
    let shared = new().does(Action::UrlChanged(format!("#s={code}")));
    assert_eq!(status(&shared, CONDITIONS), LoadStatus::Loading);
    assert!(loads_descriptions(&shared, CONDITIONS));
    // It is the framework of the shared result that is tried again, not the one that is open.
    let failed = shared.does(LoadAction::DescriptionsLoaded(CONDITIONS.into(), None));
    let again = failed.does(LoadAction::RetryDescriptions);
    assert_eq!(status(&again, CONDITIONS), LoadStatus::Loading);
    assert!(loads_descriptions(&again, CONDITIONS));
    assert_eq!(status(&again, PRODUCT_MANAGER), LoadStatus::NotNeeded);
}
