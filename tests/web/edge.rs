//! Storage, JSON, clock and events: every failure is a value.

use crate::support::{Broken, empty_storage, storage};
use skillgauge::app::{Settings, StorageError};
use skillgauge::browser::storage::StorageNamespace;
use skillgauge::browser::{clock, event};
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event};

fn namespace() -> StorageNamespace {
    StorageNamespace::of(&Settings::default())
}

#[wasm_bindgen_test]
fn a_text_is_kept_until_it_is_removed() {
    empty_storage();
    assert_eq!(namespace().get("a"), Ok(None));
    namespace().set("a", "text ✓").unwrap();
    assert_eq!(namespace().get("a"), Ok(Some("text ✓".to_owned())));
    namespace().remove("a").unwrap();
    assert_eq!(namespace().get("a"), Ok(None));
}

#[wasm_bindgen_test]
fn storage_that_throws_is_blocked() {
    let _broken = Broken::blocked();
    assert_eq!(namespace().get("a"), Err(StorageError::Blocked));
    assert_eq!(namespace().set("a", "b"), Err(StorageError::Blocked));
    assert_eq!(namespace().remove("a"), Err(StorageError::Blocked));
}

#[wasm_bindgen_test]
fn storage_that_is_not_there_is_blocked() {
    let _broken = Broken::missing();
    assert_eq!(namespace().get("a"), Err(StorageError::Blocked));
}

#[wasm_bindgen_test]
fn storage_without_room_is_full() {
    let _broken = Broken::full();
    assert_eq!(namespace().set("a", "b"), Err(StorageError::Full));
}

#[wasm_bindgen_test]
fn storage_is_full_when_the_browser_says_so() {
    empty_storage();
    // About 5 MiB is all there is.
    assert_eq!(namespace().set("a", &"x".repeat(20 << 20)), Err(StorageError::Full));
    empty_storage();
}

#[wasm_bindgen_test]
fn a_moment_is_shown_in_words() {
    let shown = clock::shown("2026-11-22T14:02:00.000Z", None);
    assert!(shown.time.ends_with(":02"), "{}", shown.time);
    assert_eq!(shown.date, "22 November 2026");
    assert!(clock::shown(&clock::now(), None).today);
    assert!(!clock::shown("2020-01-07T14:02:00.000Z", None).today);
    // What is not a date stays as it is.
    assert_eq!(clock::shown("soon", None).time, "soon");
    assert_ne!(clock::shown(&clock::now(), None).date, clock::now());
}

#[wasm_bindgen_test]
fn a_moment_is_shown_in_the_language_of_the_page() {
    let shown = |lang| clock::shown("2026-11-22T14:02:00.000Z", Some(lang)).date;
    assert_eq!(shown("en-GB"), "22 November 2026");
    assert_eq!(shown("en-US"), "November 22, 2026");
}

#[wasm_bindgen_test]
fn namespaces_are_apart() {
    empty_storage();
    let of = |namespace: &str| {
        StorageNamespace::of(&Settings { namespace: namespace.into(), ..Settings::default() })
    };
    let namespaces = ["", "a", "b", "a b", "a~32~b", "a.draft", "ä"];
    let keys: BTreeSet<_> = namespaces.iter().map(|name| of(name).key("draft", "x")).collect();
    assert_eq!(keys.len(), namespaces.len(), "{keys:?}");
    for name in namespaces {
        let namespace = of(name);
        namespace.set(&namespace.key("draft", "x"), name).unwrap();
    }
    for name in namespaces {
        assert_eq!(of(name).keys("draft").unwrap(), [of(name).key("draft", "x")], "{name}");
    }
    empty_storage();
}

#[wasm_bindgen_test]
fn where_nothing_is_to_be_kept_storage_is_not_touched() {
    let _broken = Broken::blocked();
    let off = StorageNamespace::of(&Settings { session_only: true, ..Settings::default() });
    assert_eq!(off.get("a"), Err(StorageError::Off));
    assert_eq!(off.set("a", "b"), Err(StorageError::Off));
    assert_eq!(off.keys("draft"), Err(StorageError::Off));
}

#[wasm_bindgen_test]
fn wiping_takes_every_key_of_ours_and_no_other() {
    empty_storage();
    let of = |namespace: &str| {
        StorageNamespace::of(&Settings { namespace: namespace.into(), ..Settings::default() })
    };
    for namespace in ["", "team a", "b"] {
        for kind in ["draft", "framework", "aside"] {
            let namespace = of(namespace);
            namespace.set(&namespace.key(kind, "x"), "text").unwrap();
        }
    }
    namespace().set("somebody.else", "theirs").unwrap();
    namespace().set("skillgauges", "theirs").unwrap();
    StorageNamespace::clear().unwrap();
    let mut left: Vec<_> = (0..2).map(|place| storage().key(place).unwrap().unwrap()).collect();
    left.sort();
    assert_eq!(left, ["skillgauges", "somebody.else"]);
    assert_eq!(storage().length().unwrap(), 2);
    empty_storage();
    let _broken = Broken::blocked();
    assert_eq!(StorageNamespace::clear(), Err(StorageError::Blocked));
}

/// An event that has come from an element, which is the first one in this markup.
fn event_from(markup: &str) -> Event {
    let document = web_sys::window().unwrap().document().unwrap();
    let around = document.create_element("div").unwrap();
    around.set_inner_html(markup);
    event_of(&around.first_element_child().unwrap())
}

fn event_of(element: &Element) -> Event {
    let event = Event::new("change").unwrap();
    element.dispatch_event(&event).unwrap();
    event
}

#[wasm_bindgen_test]
fn an_event_says_what_is_in_its_field() {
    assert_eq!(event::value(&event_from("<input value='one ✓'>")), "one ✓");
    assert_eq!(event::value(&event_from("<textarea>two\nlines</textarea>")), "two\nlines");
    assert_eq!(event::value(&event_from("<input>")), "");
}

#[wasm_bindgen_test]
fn an_event_says_whether_its_box_is_ticked() {
    assert!(event::is_checked(&event_from("<input type='checkbox' checked>")));
    assert!(!event::is_checked(&event_from("<input type='checkbox'>")));
}

#[wasm_bindgen_test]
fn an_event_says_which_option_of_its_list_is_chosen() {
    let list = "<select><option>a</option><option selected>b</option></select>";
    assert_eq!(event::selected(&event_from(list)), Some(1));
    let first = "<select><option>a</option><option>b</option></select>";
    assert_eq!(event::selected(&event_from(first)), Some(0));
    assert_eq!(event::selected(&event_from("<select></select>")), None);
}

#[wasm_bindgen_test]
fn an_event_from_elsewhere_says_nothing() {
    // What was never sent has no target at all.
    for event in [event_from("<p>text</p>"), Event::new("change").unwrap()] {
        assert_eq!(event::value(&event), "");
        assert!(!event::is_checked(&event));
        assert_eq!(event::selected(&event), None);
    }
    assert_eq!(event::value(&event_from("<select><option>a</option></select>")), "");
    assert!(!event::is_checked(&event_from("<textarea>text</textarea>")));
    assert_eq!(event::selected(&event_from("<input value='1'>")), None);
}
