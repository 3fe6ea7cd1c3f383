//! The draft in storage: kept, found again, and never written over somebody's work.

use crate::support::{Broken, ID, KEY, empty_storage, framework, storage};
use skillgauge::app::{Quarantine, Settings, StorageError, StorageEvent};
use skillgauge::browser::draft_store::{self, DraftStore};
use skillgauge::browser::storage::StorageNamespace;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use wasm_bindgen_test::wasm_bindgen_test;

fn store() -> DraftStore {
    DraftStore::new(ID.into(), framework(), &Settings::default())
}

fn assessment(rated: usize) -> Assessment {
    let mut assessment = Assessment::default();
    for (skill, _) in framework().skills().take(rated) {
        assessment.ratings.set(skill, Some(Rating::NotYet));
    }
    assessment
}

fn kept() -> Option<String> {
    storage().get_item(KEY).unwrap()
}

#[wasm_bindgen_test]
fn what_is_saved_is_found() {
    empty_storage();
    let first = store();
    assert_eq!(first.open(), StorageEvent::Found(None));
    assert!(matches!(first.save(&assessment(2)), StorageEvent::Saved(Some(_))));
    assert!(matches!(first.save(&assessment(3)), StorageEvent::Saved(Some(_))));

    let StorageEvent::Found(Some((found, _))) = store().open() else { panic!("not found") };
    assert_eq!(found, assessment(3));
}

#[wasm_bindgen_test]
fn nothing_to_keep_leaves_nothing_behind() {
    empty_storage();
    let store = store();
    store.open();
    store.save(&assessment(1));
    assert_eq!(store.save(&Assessment::default()), StorageEvent::Saved(None));
    assert_eq!(storage().length().unwrap(), 0);
}

#[wasm_bindgen_test]
fn the_golden_draft_is_found() {
    empty_storage();
    storage().set_item(KEY, include_str!("../golden/draft-v1.json")).unwrap();
    let StorageEvent::Found(Some((found, saved_at))) = store().open() else { panic!("not found") };
    assert_eq!(found.ratings.len(), 3);
    assert!(saved_at.date.contains("2026"));
}

#[wasm_bindgen_test]
fn texts_that_cannot_be_read_are_each_set_aside() {
    empty_storage();
    for (number, text) in ["not json", "{\"version\":99}", "[]"].into_iter().enumerate() {
        storage().set_item(KEY, text).unwrap();
        let store = store();
        assert_eq!(store.open(), StorageEvent::FoundUnreadable(Quarantine::Moved));
        let aside = format!("skillgauge.aside.product-manager-2020.{}", number + 1);
        assert_eq!(storage().get_item(&aside).unwrap().as_deref(), Some(text));
        assert_eq!(kept(), None);
        assert!(matches!(store.save(&assessment(1)), StorageEvent::Saved(Some(_))));
    }
}

#[wasm_bindgen_test]
fn a_text_that_cannot_be_set_aside_stays_and_is_not_written_over() {
    empty_storage();
    storage().set_item(KEY, "not json").unwrap();
    let store = store();
    {
        let _broken = Broken::full();
        assert_eq!(store.open(), StorageEvent::FoundUnreadable(Quarantine::InPlace));
    }
    assert_eq!(store.save(&assessment(1)), StorageEvent::NotSaved(StorageError::Unreadable));
    assert_eq!(kept().as_deref(), Some("not json"));
}

#[wasm_bindgen_test]
fn the_work_of_another_tab_is_not_written_over() {
    empty_storage();
    let (here, there) = (store(), store());
    here.open();
    there.open();
    here.save(&assessment(1));
    // The other tab has not seen that, and wants to save.
    let StorageEvent::ChangedElsewhere(Some((theirs, _))) = there.save(&assessment(5)) else {
        panic!("written over")
    };
    assert_eq!(theirs, assessment(1));
    // Once the person has chosen, it may.
    assert!(matches!(there.save(&assessment(5)), StorageEvent::Saved(Some(_))));
    let Some(StorageEvent::ChangedElsewhere(Some((theirs, _)))) = here.changed_elsewhere() else {
        panic!("not seen")
    };
    assert_eq!(theirs, assessment(5));
    assert_eq!(here.changed_elsewhere(), None, "it is told once");
}

#[wasm_bindgen_test]
fn a_draft_deleted_elsewhere_is_told() {
    empty_storage();
    let here = store();
    here.open();
    here.save(&assessment(1));
    empty_storage();
    assert_eq!(here.changed_elsewhere(), Some(StorageEvent::ChangedElsewhere(None)));
}

#[wasm_bindgen_test]
fn storage_that_fails_is_told() {
    empty_storage();
    let store = store();
    {
        let _broken = Broken::blocked();
        assert_eq!(store.open(), StorageEvent::NotSaved(StorageError::Blocked));
        assert_eq!(store.save(&assessment(1)), StorageEvent::NotSaved(StorageError::Blocked));
    }
    let _broken = Broken::full();
    assert_eq!(store.save(&assessment(1)), StorageEvent::NotSaved(StorageError::Full));
}

#[wasm_bindgen_test]
fn a_draft_is_removed_whatever_is_in_it_and_no_other() {
    empty_storage();
    let namespace = StorageNamespace::of(&Settings::default());
    let other = namespace.key("draft", "another");
    for text in ["not json", include_str!("../golden/draft-v1.json")] {
        storage().set_item(KEY, text).unwrap();
        storage().set_item(&other, text).unwrap();
        draft_store::remove(&namespace, ID).unwrap();
        assert_eq!(kept(), None);
        assert_eq!(storage().get_item(&other).unwrap().as_deref(), Some(text));
    }
    assert_eq!(draft_store::remove(&namespace, ID), Ok(()), "there is none any more");
    let _broken = Broken::blocked();
    assert_eq!(draft_store::remove(&namespace, ID), Err(StorageError::Blocked));
}
