//! A framework of one's own, from a file.

use crate::person::Person;
use crate::support::{
    PRODUCT_MANAGER, check, framework_file, read, saved_at, with_descriptions, workspaces,
};
use serde_json::{Value, json};
use skillgauge::app::{
    Action, AssessAction, Confirmation, DraftAction, Effect, Focus, FormError, FrameworkFileError,
    FrameworkRoute, ImportAction, StorageEvent,
};
use skillgauge::domain::assessment::rating::Rating;
use std::rc::Rc;

const KEY: &str = "made-up.2026-01-31";

fn imports(person: Person, file: &Value) -> Person {
    let imported = (Rc::new(check(file).unwrap()), Rc::from(file.to_string()));
    person.does(ImportAction::Read(Ok(imported)))
}

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

#[test]
fn a_framework_of_ones_own_is_kept_and_opened() {
    let person = imports(new(), &framework_file(3, 4, 2, 1));
    assert_eq!(&*person.model.workspace().key, KEY);
    assert_eq!(*person.model.route(), FrameworkRoute::RoleLevel.into());
    assert_eq!(person.effects[0], Effect::KeepFramework(KEY.into()));
}

#[test]
fn another_edition_is_another_framework_and_the_same_one_takes_its_place() {
    let file = framework_file(3, 4, 2, 1);
    let mut next = file.clone();
    next["edition"] = "2026-02-01".into();
    let two = [&file, &next, &file].into_iter().fold(new(), imports);
    let own = two.model.workspaces().iter().filter(|workspace| workspace.file.is_some());
    assert_eq!(own.count(), 2);
}

#[test]
fn a_framework_of_ones_own_is_removed_with_its_draft_once_asked() {
    let person = imports(new(), &framework_file(3, 4, 2, 1));
    let asked = person.does(Action::Ask(Confirmation::RemoveFramework(KEY.into())));
    let gone = asked.does(Action::Confirm);
    assert!(gone.effects.contains(&Effect::RemoveFramework(KEY.into())));
    assert_eq!(gone.model.workspaces().iter().count(), 4);
    assert_eq!(&*gone.model.workspace().key, PRODUCT_MANAGER);
}

#[test]
fn a_framework_that_is_built_in_is_not_removed() {
    let remove = Action::Ask(Confirmation::RemoveFramework(PRODUCT_MANAGER.into()));
    let person = new().does(remove).does(Action::Confirm);
    assert_eq!(person.model.workspaces(), new().model.workspaces());
    assert_eq!(person.effects, [Effect::Focus(Focus::Heading)]);
}

#[test]
fn opening_a_file_again_keeps_the_answers_where_only_words_have_changed() {
    let mut file = framework_file(3, 4, 2, 1);
    let person = imports(new(), &file);
    let skill = person.model.framework().skills().next().unwrap().0;
    let rated = person.does(AssessAction::Rate(skill, Some(Rating::NotYet)));
    file["skills"][0]["name"] = "Another name".into();
    let again = imports(rated.clone(), &file);
    assert_eq!(again.answers(), rated.answers());
    assert_eq!(again.model.framework().skill(skill).unwrap().name, "Another name");
}

#[test]
fn a_changed_file_does_not_take_the_place_of_answers_that_are_not_saved() {
    let mut file = framework_file(3, 4, 2, 1);
    let person = imports(new(), &file).finds_no_drafts();
    let skill = person.model.framework().skills().next().unwrap().0;
    let rated = person.does(AssessAction::Rate(skill, Some(Rating::NotYet)));
    file["skills"][0]["id"] = "another-id".into();
    file["roles"] = json!([]);
    let refused = imports(rated.clone(), &file);
    let error = FormError::FrameworkFile(FrameworkFileError::UnsavedAnswers);
    assert_eq!(refused.model.error(), Some(&error));
    assert_eq!(refused.model.workspaces(), rated.model.workspaces());

    let saved = StorageEvent::Saved(Some(saved_at()));
    let saved = rated.does(DraftAction::Storage(KEY.into(), saved));
    let changed = imports(saved, &file);
    assert_eq!(changed.model.error(), None);
    assert!(changed.answers().is_empty());
}

#[test]
fn a_framework_that_is_built_in_is_not_taken_from_a_file() {
    let file = read("frameworks/product-manager-2020.json");
    let framework = Rc::new(with_descriptions(PRODUCT_MANAGER));
    let person = new().does(ImportAction::Read(Ok((framework, file.into()))));
    let error = FormError::FrameworkFile(FrameworkFileError::BuiltIn);
    assert_eq!(person.model.error(), Some(&error));
    assert_eq!(person.model.workspaces(), new().model.workspaces());
}

#[test]
fn a_bad_file_changes_nothing_but_the_form() {
    let error = FrameworkFileError::Faults(check(&json!({})).unwrap_err().into());
    let person = new().does(ImportAction::Read(Err(error.clone())));
    assert_eq!(person.model.error(), Some(&FormError::FrameworkFile(error)));
    assert_eq!(person.model.workspaces(), new().model.workspaces());
    assert_eq!(person.effects, [Effect::Focus(Focus::Error)]);
}

#[test]
fn frameworks_from_an_earlier_visit_are_opened_with_their_drafts() {
    let file = framework_file(3, 4, 2, 1);
    let imported = vec![(Rc::new(check(&file).unwrap()), Rc::from(file.to_string()))];
    let model = skillgauge::app::Model::new(workspaces(PRODUCT_MANAGER), Rc::default());
    let person = Person { model, effects: Vec::new() };
    let fragment = format!("#/{KEY}/roles");
    let person = person.does(Action::Init { fragment, imported });
    assert!(person.effects.contains(&Effect::OpenDraft(KEY.into())));
    assert_eq!(&*person.model.workspace().key, KEY);
    assert!(person.finds_no_drafts().model.is_ready());
}
