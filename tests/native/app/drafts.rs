//! What is kept in the browser: reading, saving, two tabs, and deleting.

use crate::person::Person;
use crate::support::{GOVERNMENT, PRODUCT_MANAGER, rate, saved_at, skill, workspaces};
use skillgauge::app::{
    Action, AssessAction, Confirmation, DraftAction, Durability, Effect, Quarantine, Route,
    SaveStatus, Settings, StorageError, StorageEvent,
};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;

fn new() -> Person {
    Person::new(PRODUCT_MANAGER)
}

fn storage(event: StorageEvent) -> DraftAction {
    DraftAction::Storage(PRODUCT_MANAGER.into(), event)
}

fn answers_with(places: &[usize]) -> Assessment {
    new().does_all(places.iter().copied().map(rate)).answers().clone()
}

fn status(person: &Person) -> &SaveStatus {
    &person.model.workspace().save_status
}

#[test]
fn nothing_is_saved_before_storage_has_been_read() {
    let opening = Person::opening(workspaces(PRODUCT_MANAGER), Settings::default(), "");
    let rated = opening.does(rate(0));
    assert!(!rated.saves());
    assert_eq!(rated.host_event_names(), ["change"]);
    let read = rated.does(storage(StorageEvent::Found(None)));
    assert!(read.does(rate(1)).saves());
}

#[test]
fn nothing_is_saved_while_the_person_has_a_choice_to_make() {
    let mine = new().does(rate(0)).does(storage(StorageEvent::ChangedElsewhere(None)));
    let rated = mine.does(rate(1));
    assert!(!rated.saves());
    assert_eq!(rated.host_event_names(), ["change"]);
    assert!(rated.clone().does(DraftAction::KeepMine).saves());
    let took = rated.does(DraftAction::TakeTheirs);
    assert!(took.saves() && took.does(rate(1)).saves());
}

#[test]
fn answers_that_cannot_be_saved_are_tried_again_with_each_change() {
    let full = new().does(rate(0)).does(storage(StorageEvent::NotSaved(StorageError::Full)));
    assert!(full.does(rate(1)).saves());
}

#[test]
fn several_changes_in_one_action_are_saved_and_told_once() {
    let settings = Settings {
        framework: Some(GOVERNMENT.to_owned()),
        role: Some("product-manager".to_owned()),
        compare_with: Some("senior-product-manager".to_owned()),
        ..Settings::default()
    };
    let person = Person::on_page(GOVERNMENT, settings);
    let begun = person.does(skillgauge::app::HostFrameworkAction::Begin);
    assert!(begun.answers().role.is_some() && begun.answers().compare_with.is_some());
    let saved = begun.effects.iter().filter(|effect| matches!(effect, Effect::SaveDraft(_)));
    assert_eq!(saved.count(), 1);
    assert_eq!(begun.host_event_names(), ["change"]);
}

#[test]
fn deleting_a_draft_leaves_nothing_and_is_saved() {
    let rated = new().does(rate(0));
    assert!(rated.saves());
    let ask = Action::Ask(Confirmation::DeleteDraft(PRODUCT_MANAGER.into()));
    let deleted = rated.does(ask).does(Action::Confirm);
    assert!(deleted.answers().is_empty());
    assert_eq!(deleted.model.confirmation(), None);
    assert!(deleted.saves(), "storage must hear of it");
}

#[test]
fn what_storage_says_decides_where_the_answers_are() {
    let after = |event| new().does(rate(0)).does(storage(event));
    let saved = after(StorageEvent::Saved(Some(saved_at())));
    assert_eq!(*status(&saved), SaveStatus::Saved(saved_at(), Durability::Pending));
    assert_eq!(*status(&after(StorageEvent::Saved(None))), SaveStatus::Nothing);
    let full = after(StorageEvent::NotSaved(StorageError::Full));
    assert_eq!(*status(&full), SaveStatus::InMemory(StorageError::Full));
    assert_eq!(full.answers().ratings.len(), 1, "it works on in memory");

    let moved = after(StorageEvent::FoundUnreadable(Quarantine::Moved));
    assert_eq!(*status(&moved), SaveStatus::Nothing);
    assert_eq!(moved.model.workspace().quarantine, Some(Quarantine::Moved));
    let stays = after(StorageEvent::FoundUnreadable(Quarantine::InPlace));
    assert_eq!(*status(&stays), SaveStatus::InMemory(StorageError::Unreadable));
}

#[test]
fn the_person_chooses_between_two_drafts() {
    let theirs = answers_with(&[5, 6]);
    let changed = StorageEvent::ChangedElsewhere(Some((theirs.clone(), saved_at())));
    let mine = new().does(rate(0)).does(storage(changed));
    assert_eq!(mine.answers().ratings.len(), 1, "nothing is taken over unasked");

    let took = mine.clone().does(DraftAction::TakeTheirs);
    assert_eq!(*took.answers(), theirs);
    assert!(took.saves(), "storage or the journal may have another one");
    assert!(took.host_events().is_empty());
    assert_eq!(*status(&took), SaveStatus::Saved(saved_at(), Durability::Pending));

    let kept = mine.clone().does(DraftAction::KeepMine);
    assert_eq!(kept.answers(), mine.answers());
    assert!(kept.saves());
}

#[test]
fn a_draft_from_elsewhere_is_taken_where_there_is_nothing_to_lose() {
    let theirs = answers_with(&[5]);
    let changed = StorageEvent::ChangedElsewhere(Some((theirs.clone(), saved_at())));
    let person = new().does(storage(changed));
    assert_eq!(*person.answers(), theirs);
    assert_eq!(*status(&person), SaveStatus::Saved(saved_at(), Durability::Pending));
}

#[test]
fn deleting_everything_leaves_nothing_of_the_person() {
    let unreadable = StorageEvent::FoundUnreadable(Quarantine::Moved);
    let begun = new()
        .does(rate(0))
        .does(DraftAction::Storage(GOVERNMENT.into(), unreadable))
        .visits(Route::Start)
        .does(Action::Ask(Confirmation::DeleteEverything));
    assert!(!begun.answers().is_empty());
    let cancelled = begun.clone().does(Action::Cancel);
    assert!(!cancelled.effects.contains(&Effect::ClearStorage));
    assert_eq!(cancelled.answers(), begun.answers());
    let cleared = begun.does(Action::Confirm);
    let clears = cleared.effects.iter().filter(|effect| **effect == Effect::ClearStorage);
    assert_eq!(clears.count(), 1);
    assert!(!cleared.saves() && cleared.host_events().is_empty(), "there is nothing left to save");
    for workspace in cleared.model.workspaces() {
        assert!(workspace.assessment.is_empty() && workspace.quarantine.is_none());
        assert_eq!(workspace.save_status, SaveStatus::Nothing);
    }
    assert_eq!(cleared.model.everything_deleted(), None);
    let done = cleared.does(DraftAction::EverythingDeleted(true));
    assert_eq!(done.model.everything_deleted(), Some(true));
}

#[test]
fn what_only_looks_is_never_saved() {
    let looks = [
        Action::Navigate(skillgauge::app::FrameworkRoute::Result.into()),
        AssessAction::FilterRoles("own".to_owned()).into(),
        skillgauge::app::ShareAction::CompareWith(CompareWith::All).into(),
        Action::FocusField("code"),
        Action::Skip,
        Action::Cancel,
    ];
    let person = new().does(AssessAction::SetEvidence(skill(0), "mine".to_owned()));
    assert!(!person.does_all(looks).saves());
}
