//! Storage, JSON and clock: every failure is a value.

use crate::support::{Broken, empty_storage};
use skillgauge::browser::{clock, json, page, storage};
use skillgauge::domain::json::Json;
use skillgauge::state::KeepError;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_text_is_kept_until_it_is_removed() {
    empty_storage();
    assert_eq!(storage::get("a"), Ok(None));
    storage::set("a", "text ✓").unwrap();
    assert_eq!(storage::get("a"), Ok(Some("text ✓".to_owned())));
    storage::remove("a").unwrap();
    assert_eq!(storage::get("a"), Ok(None));
}

#[wasm_bindgen_test]
fn storage_that_throws_is_blocked() {
    let _broken = Broken::blocked();
    assert_eq!(storage::get("a"), Err(KeepError::Blocked));
    assert_eq!(storage::set("a", "b"), Err(KeepError::Blocked));
    assert_eq!(storage::remove("a"), Err(KeepError::Blocked));
}

#[wasm_bindgen_test]
fn storage_that_is_not_there_is_blocked() {
    let _broken = Broken::missing();
    assert_eq!(storage::get("a"), Err(KeepError::Blocked));
}

#[wasm_bindgen_test]
fn storage_without_room_is_full() {
    let _broken = Broken::full();
    assert_eq!(storage::set("a", "b"), Err(KeepError::Full));
}

#[wasm_bindgen_test]
fn storage_is_full_when_the_browser_says_so() {
    empty_storage();
    // About 5 MiB is all there is.
    assert_eq!(storage::set("a", &"x".repeat(20 << 20)), Err(KeepError::Full));
    empty_storage();
}

#[wasm_bindgen_test]
fn json_is_read_and_written() {
    let text = r#"{"a":[1,-2.5,"three “✓”",true,null],"b":{}}"#;
    let json = json::read(text).unwrap();
    let a = [
        Json::Number(1.0),
        Json::Number(-2.5),
        Json::text("three “✓”"),
        Json::Bool(true),
        Json::Null,
    ];
    assert_eq!(json.get("a"), Some(&Json::List(a.into())));
    assert_eq!(json::write(&json).as_deref(), Some(text));
}

#[wasm_bindgen_test]
fn what_is_not_json_is_not_read() {
    for text in ["", "{", "nope", "{'a':1}", "[1,]", "undefined"] {
        assert!(json::read(text).is_err(), "{text}");
    }
}

#[wasm_bindgen_test]
fn json_too_deep_is_not_read() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(json::read(&nested(10)).is_ok());
    assert!(json::read(&nested(1000)).is_err());
    assert!(json::read(&nested(1_000_000)).is_err());
}

#[wasm_bindgen_test]
fn a_moment_is_shown_in_words() {
    let shown = clock::shown("2026-11-22T14:02:00.000Z");
    assert!(shown.time.contains("02"), "{}", shown.time);
    assert!(shown.date.contains("2026"), "{}", shown.date);
    assert!(clock::shown(&clock::now()).today);
    assert!(!clock::shown("2020-01-07T14:02:00.000Z").today);
    // What is not a date stays as it is.
    assert_eq!(clock::shown("soon").time, "soon");
    assert_ne!(clock::shown(&clock::now()).date, clock::now());
}

#[wasm_bindgen_test]
fn the_message_that_all_has_stopped_comes_up() {
    let document = web_sys::window().unwrap().document().unwrap();
    assert!(page::show_stopped().is_err(), "there is no such message yet");
    let message = document.create_element("div").unwrap();
    message.set_id("skillgauge-stopped");
    message.set_attribute("hidden", "").unwrap();
    document.body().unwrap().append_child(&message).unwrap();
    page::show_stopped().unwrap();
    assert!(!message.has_attribute("hidden"));
    message.remove();
}
