//! The frameworks that a person brought, kept in this browser as the texts of their files.

use super::{framework_file, storage};
use crate::state::{Brought, KeepError};
use std::rc::Rc;

const PREFIX: &str = "skillgauge.framework.";

/// All that are kept here and still pass the check.
pub fn all() -> Vec<Brought> {
    // Where storage cannot be read, the drafts say so.
    let keys = storage::keys(PREFIX).unwrap_or_default();
    let texts = keys.iter().filter_map(|key| storage::get(key).ok().flatten());
    let checked = texts.filter_map(|text| {
        let framework = framework_file::check(&text).ok()?;
        Some((Rc::new(framework), Rc::from(text)))
    });
    checked.collect()
}

/// Keeps a file's text.
///
/// # Errors
/// When the browser does not allow it, or has no room.
pub fn keep(key: &str, text: &str) -> Result<(), KeepError> {
    storage::set(&[PREFIX, key].concat(), text)
}

/// Forgets a file's text.
///
/// # Errors
/// When the browser does not allow it.
pub fn remove(key: &str) -> Result<(), KeepError> {
    storage::remove(&[PREFIX, key].concat())
}
