//! The draft in storage: kept, found again, and never written over somebody's work.

use crate::support::{Broken, ID, KEY, empty_storage, framework, host, storage};
use skillgauge::app::{Quarantine, Settings, StorageError, StorageEvent};
use skillgauge::browser::draft_store::{DraftStore, erase};
use skillgauge::browser::storage::StorageNamespace;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use wasm_bindgen_test::wasm_bindgen_test;

fn store() -> DraftStore {
    DraftStore::new(ID.into(), framework(), &Settings::default(), host(), 0)
}

/// A store whose draft has three ratings, in storage and in the journal.
async fn store_with_three() -> DraftStore {
    let store = store();
    store.open();
    store.journal().await;
    store.save(&assessment(3));
    store.journal().await;
    store
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
async fn nothing_to_keep_leaves_nothing_behind_once_the_journal_knows() {
    empty_browser().await;
    let store = store();
    store.open();
    store.journal().await;
    store.save(&assessment(1));
    assert_eq!(store.save(&Assessment::default()), StorageEvent::Saved(None));
    assert!(kept().unwrap().starts_with("{\"change\":"), "a deletion that may not be forgotten");
    assert_eq!(store.journal().await, Some(StorageEvent::Journalled));
    assert_eq!(storage().length().unwrap(), 0);
}

#[wasm_bindgen_test]
async fn a_draft_that_is_deleted_while_the_journal_takes_nothing_does_not_come_back() {
    empty_browser().await;
    let before = store_with_three().await;
    {
        let _broken = Broken::without_database();
        before.save(&Assessment::default());
        assert_eq!(before.journal().await, Some(StorageEvent::NotJournalled));
    }
    let after = store();
    assert_eq!(after.open(), StorageEvent::Found(None));
    assert_eq!(after.journal().await, Some(StorageEvent::Journalled));
    assert_eq!(kept(), None);
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
async fn a_draft_is_removed_whatever_is_in_it_and_no_other() {
    empty_browser().await;
    let other = StorageNamespace::of(&Settings::default()).key("draft", "another");
    for text in ["not json", include_str!("../golden/draft-v1.json")] {
        storage().set_item(KEY, text).unwrap();
        storage().set_item(&other, text).unwrap();
        let store = store();
        store.remove().unwrap();
        store.journal().await;
        assert_eq!(kept(), None);
        assert_eq!(storage().get_item(&other).unwrap().as_deref(), Some(text));
    }
    assert_eq!(store().remove(), Ok(()), "there is none any more");
    let _broken = Broken::blocked();
    assert_eq!(store().remove(), Err(StorageError::Blocked));
}

/// Nothing kept, in storage or in the journal.
async fn empty_browser() {
    empty_storage();
    erase(&host(), 0).await.unwrap();
    erase(&host(), 0).await.unwrap();
}

#[wasm_bindgen_test]
async fn the_journal_has_what_storage_lost() {
    empty_browser().await;
    let before = store();
    assert_eq!(before.open(), StorageEvent::Found(None));
    // The journal says that all was deleted, and from which number on to count.
    assert_eq!(before.journal().await, Some(StorageEvent::Found(None)));
    before.save(&assessment(2));
    assert_eq!(before.journal().await, Some(StorageEvent::Journalled));
    before.save(&assessment(4));
    assert_eq!(before.journal().await, Some(StorageEvent::Journalled));

    empty_storage();
    let after = store();
    assert_eq!(after.open(), StorageEvent::Found(None));
    let Some(StorageEvent::FoundNewer { theirs: Some((found, _)), .. }) = after.journal().await
    else {
        panic!("not found")
    };
    assert_eq!(found, assessment(4));
    after.save(&found);
    assert_eq!(after.journal().await, Some(StorageEvent::Journalled));
}

#[wasm_bindgen_test]
async fn what_is_deleted_is_deleted_in_the_journal_too() {
    empty_browser().await;
    let before = store_with_three().await;
    let on_disk = kept();
    let (erased, is_done) = erase(&host(), before.last_change()).await.unwrap();
    assert!(is_done);
    assert!(erased > before.last_change());
    assert_eq!(kept(), None);

    // The browser stopped before the disk had heard of it.
    storage().set_item(KEY, &on_disk.unwrap()).unwrap();
    let after = store();
    assert!(matches!(after.open(), StorageEvent::Found(Some(_))));
    let found = after.journal().await;
    assert!(matches!(found, Some(StorageEvent::FoundNewer { theirs: None, .. })), "{found:?}");
}

#[wasm_bindgen_test]
async fn what_cannot_be_deleted_from_storage_stays_in_the_journal() {
    empty_browser().await;
    let before = store_with_three().await;
    {
        let _broken = Broken::keeps();
        let outcome = erase(&host(), before.last_change()).await;
        assert_eq!(outcome, Err(StorageError::Blocked));
    }
    // A page that is opened then believes what the journal says.
    let after = store();
    assert!(matches!(after.open(), StorageEvent::Found(Some(_))));
    assert_eq!(after.journal().await, Some(StorageEvent::Journalled));
}

#[wasm_bindgen_test]
async fn without_a_database_nothing_is_said_to_be_on_the_disk() {
    empty_browser().await;
    let store = store();
    store.open();
    let _broken = Broken::without_database();
    assert!(matches!(store.save(&assessment(1)), StorageEvent::Saved(Some(_))));
    assert_eq!(store.journal().await, Some(StorageEvent::NotJournalled));
}

#[wasm_bindgen_test]
async fn where_nothing_is_to_be_stored_the_journal_has_nothing() {
    empty_browser().await;
    let settings = Settings { session_only: true, ..Settings::default() };
    let store = DraftStore::new(ID.into(), framework(), &settings, host(), 0);
    assert_eq!(store.save(&assessment(1)), StorageEvent::NotSaved(StorageError::Off));
    assert_eq!(store.journal().await, None);
}

#[wasm_bindgen_test]
async fn a_page_that_makes_texts_of_lists_does_no_harm() {
    empty_browser().await;
    js_sys::eval("Array.prototype.toJSON = function () { return 'no list'; }").unwrap();
    let before = store();
    before.open();
    let saved = before.save(&assessment(3));
    let found = store().open();
    js_sys::eval("delete Array.prototype.toJSON").unwrap();
    assert!(matches!(saved, StorageEvent::Saved(Some(_))));
    let StorageEvent::Found(Some((found, _))) = found else { panic!("not found") };
    assert_eq!(found, assessment(3));
}

#[wasm_bindgen_test]
fn what_storage_does_not_keep_as_it_is_is_not_saved() {
    empty_storage();
    let store = store();
    store.open();
    let _broken = Broken::cuts();
    assert_eq!(store.save(&assessment(3)), StorageEvent::NotSaved(StorageError::Blocked));
}
