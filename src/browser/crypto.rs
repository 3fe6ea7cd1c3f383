//! Locks and opens content with a password, by the browser's own cryptography. `docs/locked.md` says how.
//!
//! Its functions are called by their names. With those of `web_sys` the script that every page loads first would
//! have seven functions more, for what few people do.

use super::window;
use crate::app::PasswordError;
use crate::domain::formats::locked::{Header, Locked, Password};
use js_sys::{Array, Function, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const CIPHER: &str = "AES-GCM";
const KEY_BITS: u32 = 256;

/// Whether the browser has cryptography here: it has on secure pages alone, and in a frame only where the
/// pages around it are secure too.
pub fn is_available() -> bool {
    subtle().is_some()
}

/// Random bytes that nobody can foretell.
///
/// # Errors
/// When the browser has none.
pub fn random<const N: usize>() -> Result<[u8; N], PasswordError> {
    let crypto = crypto().ok_or(PasswordError::Unavailable)?;
    let bytes = Uint8Array::from(&[0; N][..]);
    call(&crypto, "getRandomValues", &[&bytes])?;
    bytes.to_vec().try_into().map_err(|_| PasswordError::Failed)
}

/// Encrypts a content.
///
/// # Errors
/// When the browser has no cryptography here, or it fails.
pub async fn seal(
    password: &Password,
    header: &Header,
    content: &[u8],
) -> Result<Vec<u8>, PasswordError> {
    let sealed = run("encrypt", password, header, content).await?;
    let sealed = sealed.await.map_err(|_| PasswordError::Failed)?;
    Ok(Uint8Array::new(&sealed).to_vec())
}

/// Decrypts what was locked.
///
/// # Errors
/// [`PasswordError::Wrong`] if the password is not the one that it was locked with. It is the same error if
/// somebody has changed what was locked: the cipher cannot tell the two apart.
pub async fn open(password: &Password, locked: &Locked) -> Result<Vec<u8>, PasswordError> {
    let content = run("decrypt", password, &locked.header, &locked.sealed).await?;
    let content = content.await.map_err(|_| PasswordError::Wrong)?;
    Ok(Uint8Array::new(&content).to_vec())
}

/// Makes the key of a password, and begins to encrypt or decrypt with it.
async fn run(
    what: &str,
    password: &Password,
    header: &Header,
    data: &[u8],
) -> Result<JsFuture, PasswordError> {
    let subtle = subtle().ok_or(PasswordError::Unavailable)?;
    // The same letters can be typed in several ways, and not every keyboard has the same one.
    let typed = String::from(JsString::from(password.text()).normalize("NFC"));
    let typed = Uint8Array::from(typed.as_bytes());
    let (no, usages) = (JsValue::FALSE, Array::of1(&"deriveKey".into()));
    let base: [&JsValue; 5] = [&"raw".into(), &typed, &"PBKDF2".into(), &no, &usages];
    let base = key(&subtle, "importKey", &base).await?;
    let derivation = object(&[
        ("name", &"PBKDF2".into()),
        ("hash", &"SHA-256".into()),
        ("salt", &Uint8Array::from(&header.salt[..])),
        ("iterations", &header.rounds.into()),
    ])?;
    let kind = object(&[("name", &CIPHER.into()), ("length", &KEY_BITS.into())])?;
    let usages = Array::of1(&what.into());
    let key = key(&subtle, "deriveKey", &[&derivation, &base, &kind, &no, &usages]).await?;
    let cipher = object(&[
        ("name", &CIPHER.into()),
        ("iv", &Uint8Array::from(&header.iv[..])),
        ("additionalData", &Uint8Array::from(&*header.bytes())),
    ])?;
    promised(&subtle, what, &[&cipher, &key, &Uint8Array::from(data)])
}

async fn key(
    subtle: &JsValue,
    method: &str,
    arguments: &[&JsValue],
) -> Result<JsValue, PasswordError> {
    promised(subtle, method, arguments)?.await.map_err(|_| PasswordError::Failed)
}

fn crypto() -> Option<JsValue> {
    let crypto = Reflect::get(&window().ok()?.into(), &"crypto".into()).ok()?;
    (!crypto.is_undefined()).then_some(crypto)
}

fn subtle() -> Option<JsValue> {
    let secure = Reflect::get(&window().ok()?.into(), &"isSecureContext".into()).ok()?;
    let subtle = Reflect::get(&crypto()?, &"subtle".into()).ok()?;
    (secure.as_bool() == Some(true) && !subtle.is_undefined()).then_some(subtle)
}

/// Calls a method. If there is none of this name, that fails like a method that throws.
fn call(of: &JsValue, method: &str, arguments: &[&JsValue]) -> Result<JsValue, PasswordError> {
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    let function = Reflect::get(of, &method.into()).map_err(|_| PasswordError::Failed)?;
    let function = function.unchecked_into::<Function>();
    function.apply(of, &list).map_err(|_| PasswordError::Failed)
}

/// Calls a method that returns a promise.
fn promised(of: &JsValue, method: &str, arguments: &[&JsValue]) -> Result<JsFuture, PasswordError> {
    let promise = call(of, method, arguments)?;
    promise.dyn_into::<Promise>().map(JsFuture::from).map_err(|_| PasswordError::Failed)
}

fn object(entries: &[(&str, &JsValue)]) -> Result<Object, PasswordError> {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), value).map_err(|_| PasswordError::Failed)?;
    }
    Ok(object)
}
