//! The frameworks that the person imported, stored in this browser as the texts of their files.

use super::framework_file;
use super::storage::StorageNamespace;
use crate::app::{ImportedFramework, StorageError};

const KIND: &str = "framework";

/// The texts that are stored.
pub fn texts(namespace: &StorageNamespace) -> Vec<String> {
    // Where storage cannot be read, opening a draft reports it.
    let keys = namespace.keys(KIND).unwrap_or_default();
    keys.iter().filter_map(|key| namespace.get(key).ok().flatten()).collect()
}

/// Those of these texts that still pass the check. The others stay in storage.
pub async fn read(texts: Vec<String>) -> Vec<ImportedFramework> {
    let mut imported = Vec::new();
    for text in texts {
        imported.extend(framework_file::checked(Some(text)).await);
    }
    imported
}

/// Stores a file's text.
///
/// # Errors
/// When the page or the browser does not allow it, or the browser has no room.
pub fn keep(namespace: &StorageNamespace, key: &str, text: &str) -> Result<(), StorageError> {
    namespace.set(&namespace.key(KIND, key), text)
}

/// Removes a file's text.
///
/// # Errors
/// When the page or the browser does not allow it.
pub fn remove(namespace: &StorageNamespace, key: &str) -> Result<(), StorageError> {
    namespace.remove(&namespace.key(KIND, key))
}
