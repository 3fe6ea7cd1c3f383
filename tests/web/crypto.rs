//! Locking and opening with a password, by the browser's own cryptography: `tests/golden/locked.json` was made by
//! another implementation.

use skillgauge::app::PasswordError;
use skillgauge::browser::crypto;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::formats::json_text;
use skillgauge::domain::formats::locked::{Header, Locked, Password};
use skillgauge::domain::formats::share_code::to_bytes;
use wasm_bindgen_test::wasm_bindgen_test;

const VECTORS: &str = include_str!("../golden/locked.json");

fn vectors(key: &str) -> Vec<Json> {
    json_text::read(VECTORS).unwrap().get(key).unwrap().as_list().unwrap().to_vec()
}

fn text(vector: &Json, key: &str) -> String {
    vector.get(key).unwrap().as_text().unwrap().to_owned()
}

fn password(text: &str) -> Password {
    Password::new(text.to_owned())
}

/// What is locked in a vector, and the password of it.
fn locked(vector: &Json) -> (Locked, Password) {
    (Locked::read(&text(vector, "text")).unwrap(), password(&text(vector, "password")))
}

#[wasm_bindgen_test]
async fn what_another_implementation_has_locked_is_opened() {
    for vector in vectors("valid") {
        let (locked, password) = locked(&vector);
        let content = match vector.get("code") {
            Some(code) => to_bytes(code.as_text().unwrap()),
            None => text(&vector, "file").into_bytes(),
        };
        let opened = crypto::open(&password, &locked).await;
        assert_eq!(opened, Ok(content), "{}", text(&vector, "note"));
    }
}

#[wasm_bindgen_test]
async fn with_the_same_random_bytes_it_locks_to_the_same_text() {
    let vector = &vectors("valid")[0];
    let (locked, password) = locked(vector);
    let header = Header::new(locked.header.salt, locked.header.iv);
    let sealed = crypto::seal(&password, &header, &to_bytes(&text(vector, "code"))).await.unwrap();
    assert_eq!(Locked { header, sealed }.write(), text(vector, "text"));
}

#[wasm_bindgen_test]
async fn a_wrong_password_and_a_changed_header_or_content_are_wrong() {
    for vector in vectors("wrong") {
        let (locked, password) = locked(&vector);
        let opened = crypto::open(&password, &locked).await;
        assert_eq!(opened, Err(PasswordError::Wrong), "{}", text(&vector, "note"));
    }
}

#[wasm_bindgen_test]
fn random_bytes_are_others_each_time() {
    let (one, other): ([u8; 16], [u8; 16]) = (crypto::random().unwrap(), crypto::random().unwrap());
    assert_ne!(one, other);
    assert_ne!(one, [0; 16]);
}

/// A property of the window that is another one, until dropped.
struct Replaced(&'static str);

impl Replaced {
    fn with(name: &'static str, property: &str) -> Self {
        js_sys::eval(&format!(
            "window.realProperty = Object.getOwnPropertyDescriptor(window, '{name}');
            Object.defineProperty(window, '{name}', {{ configurable: true, {property} }})"
        ))
        .unwrap();
        Self(name)
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        let name = self.0;
        js_sys::eval(&format!(
            "Object.defineProperty(window, '{name}', window.realProperty); delete window.realProperty;"
        ))
        .unwrap();
    }
}

#[wasm_bindgen_test]
async fn where_there_is_no_cryptography_that_is_said_and_nothing_is_done() {
    assert!(crypto::is_available());
    let (locked, password) = locked(&vectors("valid")[0]);
    for (name, property) in [
        ("isSecureContext", "value: false"),
        ("crypto", "value: { getRandomValues() {} }"),
        ("crypto", "value: undefined"),
        ("crypto", "get() { throw new Error('no'); }"),
    ] {
        let _replaced = Replaced::with(name, property);
        assert!(!crypto::is_available(), "{name} {property}");
        let opened = crypto::open(&password, &locked).await;
        assert_eq!(opened, Err(PasswordError::Unavailable), "{name} {property}");
        let sealed = crypto::seal(&password, &locked.header, &[1]).await;
        assert_eq!(sealed, Err(PasswordError::Unavailable), "{name} {property}");
    }
    assert!(crypto::is_available(), "other tests have it again");
}

#[wasm_bindgen_test]
async fn cryptography_that_fails_is_an_error() {
    let (locked, password) = locked(&vectors("valid")[0]);
    for subtle in [
        "{}",
        "{ importKey() { throw new Error('no'); } }",
        "{ importKey: () => Promise.reject(1) }",
    ] {
        let _replaced = Replaced::with("crypto", &format!("value: {{ subtle: {subtle} }}"));
        assert_eq!(crypto::open(&password, &locked).await, Err(PasswordError::Failed), "{subtle}");
        assert_eq!(crypto::random::<4>(), Err(PasswordError::Failed));
    }
}
