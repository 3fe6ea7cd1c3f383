//! Reads a backup: a file of everything that the widget had stored in a browser.

use super::clock::{self, Slice};
use super::file::{self, ChosenFile, FileError};
use super::framework_file;
use crate::app::{BackupFile, BackupFileError};
use crate::domain::formats::backup::{Backup, BackupError, has_too_many_values};
use crate::domain::formats::json::Json;
use crate::domain::formats::locked::Locked;

/// The largest file that is read: 20 MB. Browsers give a site less room than that, so no backup is larger.
const MAX_BYTES: u32 = 20_971_520;

/// What is in a file that the person has chosen.
pub enum ChosenBackup {
    /// A backup.
    Read(BackupFile),
    /// The text of one that is locked with a password.
    Locked(String),
}

/// Reads a file that the person has chosen.
///
/// # Errors
/// Why the file cannot be restored: it is too large, cannot be read, or is not a backup.
pub async fn read(chosen: &ChosenFile) -> Result<ChosenBackup, BackupFileError> {
    let text = file::text(chosen, MAX_BYTES).await.map_err(|error| match error {
        FileError::TooLarge => BackupFileError::TooLarge,
        FileError::Unreadable => BackupFileError::Unreadable,
    })?;
    let json = read_json(&text).await?;
    match Locked::read_file(&json) {
        Some(locked) => locked
            .map(|locked| ChosenBackup::Locked(locked.write()))
            .map_err(BackupFileError::NotLocked),
        None => checked(&json).await.map(ChosenBackup::Read),
    }
}

/// Reads the text of a backup.
///
/// # Errors
/// Why it is not one.
pub async fn read_text(text: &str) -> Result<BackupFile, BackupFileError> {
    checked(&read_json(text).await?).await
}

async fn read_json(text: &str) -> Result<Json, BackupFileError> {
    if has_too_many_values(text) {
        return Err(BackupFileError::NotABackup(BackupError::TooMuch));
    }
    let mut slice = Slice::begin();
    // To take the text out of its file, and to look at all of it, has been enough for once.
    slice.next().await;
    let json = framework_file::read_json(text, &mut slice).await;
    json.map_err(|_| BackupFileError::NotABackup(BackupError::Malformed))
}

/// Checks the frameworks of a backup. Those that do not pass are counted.
async fn checked(json: &Json) -> Result<BackupFile, BackupFileError> {
    let Backup { frameworks, drafts } = Backup::read(json).map_err(BackupFileError::NotABackup)?;
    let mut backup = BackupFile { frameworks: Vec::new(), refused: 0, drafts };
    for text in frameworks {
        match framework_file::checked(Some(text)).await {
            Ok(framework) => backup.frameworks.push(framework),
            Err(_) => backup.refused += 1,
        }
        // There may be many, and the page has to answer the person between them.
        let _ = clock::pause().await;
    }
    Ok(backup)
}
