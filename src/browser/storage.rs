//! Texts stored in this browser. `localStorage` throws where the person's settings or the page's frame do not
//! allow it, and when it is full.

use super::window;
use crate::app::{Settings, StorageError};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// Begins every key of every widget.
const PREFIX: &str = "skillgauge.";

/// The part of this browser's storage that belongs to a widget.
#[derive(Clone, Debug)]
pub struct StorageNamespace {
    /// Begins each key. `None` where the page wants nothing stored.
    prefix: Option<Rc<str>>,
}

impl StorageNamespace {
    /// The part that the settings name.
    pub fn of(settings: &Settings) -> Self {
        let prefix = match &*settings.namespace {
            _ if settings.session_only => None,
            "" => Some(PREFIX.into()),
            namespace => Some(["skillgauge.@", &*escaped(namespace), "."].concat().into()),
        };
        Self { prefix }
    }

    /// What belongs to any widget, in every namespace.
    fn all() -> Self {
        Self { prefix: Some(PREFIX.into()) }
    }

    /// The storage key for the name, among those of this kind.
    pub fn key(&self, kind: &str, name: &str) -> String {
        [self.prefix.as_deref().unwrap_or_default(), kind, ".", name].concat()
    }

    fn storage(&self) -> Result<web_sys::Storage, StorageError> {
        if self.prefix.is_none() {
            return Err(StorageError::Off);
        }
        let window = window().map_err(|_| StorageError::Blocked)?;
        window.local_storage().map_err(|error| reason(&error))?.ok_or(StorageError::Blocked)
    }

    /// The text stored under a key, if there is one.
    ///
    /// # Errors
    /// When the page or the browser does not allow it.
    pub fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage()?.get_item(key).map_err(|error| reason(&error))
    }

    /// Stores a text under a key.
    ///
    /// # Errors
    /// When the page or the browser does not allow it, or the browser has no room.
    pub fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.storage()?.set_item(key, text).map_err(|error| reason(&error))
    }

    /// Removes what is stored under a key.
    ///
    /// # Errors
    /// When the page or the browser does not allow it.
    pub fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.storage()?.remove_item(key).map_err(|error| reason(&error))
    }

    /// Whether anything is to be stored at all.
    pub fn is_on(&self) -> bool {
        self.prefix.is_some()
    }

    /// Every text that any widget has stored in this browser, in every namespace.
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub fn all_texts() -> Result<Vec<String>, StorageError> {
        let all = Self::all();
        let mut texts = Vec::new();
        for key in all.keys_with(PREFIX)? {
            texts.extend(all.get(&key)?);
        }
        Ok(texts)
    }

    /// Asks whether this browser lets anything be removed, without removing anything.
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub fn check_removable() -> Result<(), StorageError> {
        // No text has a key that only begins.
        Self::all().remove(PREFIX)
    }

    /// Removes everything that any widget has stored in this browser, in every namespace.
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub fn clear() -> Result<(), StorageError> {
        let all = Self::all();
        for key in all.keys_with(PREFIX)? {
            all.remove(&key)?;
        }
        Ok(())
    }

    /// The keys of everything of this kind in this namespace.
    ///
    /// # Errors
    /// When the page or the browser does not allow it.
    pub fn keys(&self, kind: &str) -> Result<Vec<String>, StorageError> {
        self.keys_with(&self.key(kind, ""))
    }

    /// Whether anything is stored.
    ///
    /// # Errors
    /// When the page or the browser does not allow it.
    pub fn has_any(&self) -> Result<bool, StorageError> {
        let keys = self.keys_with(self.prefix.as_deref().unwrap_or_default())?;
        Ok(!keys.is_empty())
    }

    fn keys_with(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        let storage = self.storage()?;
        let length = storage.length().map_err(|error| reason(&error))?;
        let keys = (0..length).filter_map(|place| storage.key(place).ok().flatten());
        Ok(keys.filter(|key| key.starts_with(prefix)).collect())
    }
}

/// The namespace with every character but ASCII letters, digits, `-` and `_` written as its number between
/// two `~`. No two namespaces become the same.
fn escaped(namespace: &str) -> String {
    let mut escaped = String::new();
    for char in namespace.chars() {
        if char.is_ascii_alphanumeric() || char == '-' || char == '_' {
            escaped.push(char);
        } else {
            escaped.push('~');
            escaped.push_str(&u32::from(char).to_string());
            escaped.push('~');
        }
    }
    escaped
}

fn reason(error: &JsValue) -> StorageError {
    match error.dyn_ref::<web_sys::DomException>() {
        Some(exception) if exception.name() == "QuotaExceededError" => StorageError::Full,
        _ => StorageError::Blocked,
    }
}

/// Calls back whenever another tab or window changes what is stored, until the listener is dropped.
///
/// # Errors
/// When there is no window to listen on.
pub fn on_change(callback: impl Fn() + 'static) -> Result<EventListener, StorageError> {
    let window = window().map_err(|_| StorageError::Blocked)?;
    Ok(EventListener::new(&window, "storage", move |_| callback()))
}
