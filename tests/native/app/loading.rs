//! What is loaded when it is needed: the code of screens, and the wording of frameworks.

use crate::person::Person;
use crate::support::{
    CONDITIONS, GOVERNMENT, PRODUCT_MANAGER, from_serde, named, saved_at, workspaces,
};
use serde_json::json;
use skillgauge::app::{
    Action, AssessAction, DraftAction, Effect, Focus, FrameworkRoute, LoadAction, LoadStatus,
    Route, Screen, Settings, StorageEvent,
};
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::framework::WordingPart::{self, First};
use skillgauge::domain::framework::file::check_wording;
use skillgauge::domain::framework::{LoadedWording, Wording};

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

fn loads_code(person: &Person) -> bool {
    person.effects.contains(&Effect::LoadRest)
}

#[test]
fn the_code_of_a_screen_is_loaded_when_it_is_opened_and_again_when_that_failed() {
    let before = new().goes(FrameworkRoute::Skills);
    assert_eq!(before.model.rest_status(), LoadStatus::NotNeeded);
    assert!(!loads_code(&before));
    let opened = before.visits(Route::Team);
    assert!(matches!(opened.model.screen(), Screen::Rest(_)));
    assert_eq!(opened.model.rest_status(), LoadStatus::Loading);
    assert!(loads_code(&opened));
    let failed = opened.clone().does(LoadAction::RestLoaded(false));
    assert_eq!(failed.model.rest_status(), LoadStatus::Failed);
    assert_eq!(failed.focus(), Some(&Focus::Heading));
    let again = failed.clone().does(LoadAction::RetryCode);
    assert_eq!(again.model.rest_status(), LoadStatus::Loading);
    assert!(loads_code(&again));
    let elsewhere = failed.goes(FrameworkRoute::History);
    assert_eq!(elsewhere.model.rest_status(), LoadStatus::Loading);
    assert!(loads_code(&elsewhere));
    let here = opened.does(LoadAction::RestLoaded(true)).visits(Route::Restore);
    assert_eq!(here.model.rest_status(), LoadStatus::Loaded);
    assert!(!loads_code(&here));
}

#[test]
fn code_that_is_on_its_way_is_not_asked_for_again() {
    let opened = new().visits(Route::Team).visits(Route::Restore);
    assert!(!loads_code(&opened));
    assert_eq!(opened.does(LoadAction::RetryCode).effects, []);
}

#[test]
fn code_that_comes_while_another_screen_is_read_leaves_focus_alone() {
    let away = new().visits(Route::Team).visits(Route::Start);
    assert_eq!(away.does(LoadAction::RestLoaded(true)).focus(), None);
}

fn status(person: &Person, id: &str) -> LoadStatus {
    person.model.workspaces().get(id).unwrap().wording()
}

fn loads(person: &Person, key: &str, part: WordingPart) -> bool {
    person.effects.contains(&Effect::LoadWording { key: key.into(), part })
}

fn comes(key: &str, part: WordingPart, loaded: Option<LoadedWording>) -> LoadAction {
    LoadAction::WordingLoaded { key: key.into(), part, loaded }
}

/// The part with the skills of a family of the government framework.
fn family(id: &str) -> WordingPart {
    let name = format!("{GOVERNMENT}.{id}");
    let framework = named(GOVERNMENT);
    let mut parts = framework.families().map(|(place, _)| WordingPart::Family(place));
    parts.find(|part| framework.wording_part_name(*part) == name).unwrap()
}

/// A person who has come to the role level of a role of the government framework.
fn with_role(id: &str) -> Person {
    let to = Action::NavigateIn(GOVERNMENT.into(), FrameworkRoute::Roles.into());
    let person = new().does(to);
    let role = person.model.framework().role_with_id(id).unwrap();
    person.does(AssessAction::PickRole(role)).does(Action::Continue)
}

#[test]
fn wording_is_loaded_when_a_framework_is_opened() {
    assert_eq!(status(&new(), CONDITIONS), LoadStatus::NotNeeded);
    let opened = new().does(Action::NavigateIn(CONDITIONS.into(), FrameworkRoute::Skills.into()));
    assert_eq!(status(&opened, CONDITIONS), LoadStatus::Loading);
    assert!(loads(&opened, CONDITIONS, First));
    assert_eq!(status(&opened, PRODUCT_MANAGER), LoadStatus::NotNeeded, "nobody asked for that");

    let text = json!({ "skills": { "mandate-to-decide": { "summary": "Who decides." } } });
    let wording = check_wording(opened.model.framework(), &from_serde(&text)).unwrap();
    let here = opened.does(comes(CONDITIONS, First, Some(LoadedWording::new(wording))));
    assert_eq!(status(&here, CONDITIONS), LoadStatus::Loaded);
    let framework = here.model.framework();
    let skill = framework.skill_with_id("mandate-to-decide").unwrap();
    assert_eq!(framework.summary(skill), Some("Who decides."));
}

#[test]
fn of_a_large_framework_the_wording_of_a_family_comes_with_a_role_of_it() {
    let data = family("data");
    let person = new().does(Action::NavigateIn(GOVERNMENT.into(), FrameworkRoute::Roles.into()));
    assert_eq!(
        person.effects.iter().filter(|it| matches!(it, Effect::LoadWording { .. })).count(),
        1
    );
    assert!(loads(&person, GOVERNMENT, First));
    let person = with_role("data-analyst");
    assert!(loads(&person, GOVERNMENT, data) && !loads(&person, GOVERNMENT, First));

    let person =
        person.does(comes(GOVERNMENT, First, Some(LoadedWording::new(Wording::default()))));
    assert_eq!(status(&person, GOVERNMENT), LoadStatus::Loading);
    let person = person.does(comes(GOVERNMENT, data, Some(LoadedWording::new(Wording::default()))));
    assert_eq!(status(&person, GOVERNMENT), LoadStatus::Loaded);
    // Another role of the family needs nothing more.
    let person = person.goes(FrameworkRoute::Roles);
    let role = person.model.framework().role_with_id("data-engineer").unwrap();
    let person = person.does(AssessAction::PickRole(role)).does(Action::Continue);
    assert!(!loads(&person, GOVERNMENT, data));
}

#[test]
fn wording_that_failed_is_loaded_once_more_when_the_person_asks() {
    let opened = new().goes(FrameworkRoute::Skills);
    assert_eq!(opened.clone().does(LoadAction::RetryWording).effects, [], "it is coming");
    let failed = opened.does(comes(PRODUCT_MANAGER, First, None));
    assert_eq!(status(&failed, PRODUCT_MANAGER), LoadStatus::Failed);
    let elsewhere = failed.clone().goes(FrameworkRoute::Result);
    assert!(!loads(&elsewhere, PRODUCT_MANAGER, First));
    let again = failed.does(LoadAction::RetryWording);
    assert_eq!(status(&again, PRODUCT_MANAGER), LoadStatus::Loading);
    assert!(loads(&again, PRODUCT_MANAGER, First));
    // One part that has failed is said, whatever becomes of another.
    let data = family("data");
    let person = with_role("data-analyst").does(comes(GOVERNMENT, data, None));
    let person =
        person.does(comes(GOVERNMENT, First, Some(LoadedWording::new(Wording::default()))));
    assert_eq!(status(&person, GOVERNMENT), LoadStatus::Failed);
    let person = person.does(LoadAction::RetryWording);
    assert!(loads(&person, GOVERNMENT, data) && !loads(&person, GOVERNMENT, First));
}

#[test]
fn a_draft_that_comes_to_an_open_screen_brings_the_wording_of_its_role() {
    let mut draft = with_role("data-analyst").model.assessment().clone();
    draft.compare_with = Some(CompareWith::All);
    let person = Person::opening(
        workspaces(PRODUCT_MANAGER),
        Settings::default(),
        &format!("#/{GOVERNMENT}/skills"),
    );
    assert!(loads(&person, GOVERNMENT, First));
    let found = StorageEvent::Found(Some((draft, saved_at())));
    let person = person.does(DraftAction::Storage(GOVERNMENT.into(), found));
    assert!(loads(&person, GOVERNMENT, family("data")));
}

#[test]
fn a_part_that_failed_can_be_tried_again_when_another_role_is_chosen() {
    let data = family("data");
    let person = with_role("data-analyst").does(comes(GOVERNMENT, data, None));
    let person = person.goes(FrameworkRoute::Roles);
    let role = person.model.framework().role_with_id("content-designer").unwrap();
    let person = person.does(AssessAction::PickRole(role)).does(Action::Continue);
    assert_eq!(status(&person, GOVERNMENT), LoadStatus::Failed);
    let person = person.does(LoadAction::RetryWording);
    assert!(loads(&person, GOVERNMENT, data));
}

#[test]
fn a_shared_result_needs_the_wording_of_its_own_framework() {
    let code = Person::new(CONDITIONS).model.share_code();
    let shared = new().does(Action::UrlChanged(format!("#s={code}")));
    assert_eq!(status(&shared, CONDITIONS), LoadStatus::Loading);
    assert!(loads(&shared, CONDITIONS, First));
    // It is the framework of the shared result that is tried again, not the one that is open.
    let failed = shared.does(comes(CONDITIONS, First, None));
    let again = failed.does(LoadAction::RetryWording);
    assert_eq!(status(&again, CONDITIONS), LoadStatus::Loading);
    assert!(loads(&again, CONDITIONS, First));
    assert_eq!(status(&again, PRODUCT_MANAGER), LoadStatus::NotNeeded);
}

#[test]
fn other_names_of_roles_are_loaded_when_somebody_comes_to_the_field_on_the_start() {
    let typed = |text: &str| AssessAction::FilterRoles(text.into());
    let start = new();
    assert!(!loads(&start, GOVERNMENT, First));
    let typing = start.does(typed(""));
    assert!(loads(&typing, GOVERNMENT, First), "before anything is typed");
    assert!(!loads(&typing.clone().does(typed("b")), GOVERNMENT, First), "and once");
    let elsewhere = new().visits(Route::Choose);
    assert!(!loads(&elsewhere, GOVERNMENT, First));
}
