//! A file of what was kept in a browser.

use super::{file, framework_file, json};
use crate::app::{BackupFile, BackupFileError};
use crate::domain::formats::backup::{Backup, BackupError};
use std::rc::Rc;
use web_sys::File;

/// More than a browser keeps.
const MOST_BYTES: u32 = 20_971_520;

/// The text of a file that the person opened.
///
/// # Errors
/// Why it cannot be brought back.
pub async fn read(opened: &File) -> Result<String, BackupFileError> {
    if opened.size() > f64::from(MOST_BYTES) {
        return Err(BackupFileError::TooLarge);
    }
    file::text(opened).await.map_err(|_| BackupFileError::Unreadable)
}

/// What is in a file's text, with its frameworks checked.
///
/// # Errors
/// Why it cannot be brought back.
pub fn check(text: &str) -> Result<BackupFile, BackupFileError> {
    let malformed = BackupFileError::NotABackup(BackupError::Malformed);
    let json = json::read(text).map_err(|_| malformed)?;
    let Backup { frameworks, drafts } = Backup::read(&json).map_err(BackupFileError::NotABackup)?;
    let mut found = BackupFile { frameworks: Vec::new(), refused: 0, drafts };
    for text in frameworks {
        match framework_file::check(&text) {
            Ok(framework) => found.frameworks.push((Rc::new(framework), text.into())),
            Err(_) => found.refused += 1,
        }
    }
    Ok(found)
}
