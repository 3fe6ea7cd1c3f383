//! Reads a backup: a file of everything that the widget had stored in a browser.

use super::file::{self, ChosenFile};
use super::{framework_file, json};
use crate::app::{BackupFile, BackupFileError};
use crate::domain::formats::backup::{Backup, BackupError};
use std::rc::Rc;

/// The largest file that is read: 20 MB. Browsers give a site less room than that, so no backup is larger.
const MAX_BYTES: u32 = 20_971_520;

/// Reads a file that the person has chosen, and checks its frameworks. Those that do not pass are counted.
///
/// # Errors
/// Why the file cannot be restored: it is too large, cannot be read, or is not a backup.
pub async fn read(chosen: &ChosenFile) -> Result<BackupFile, BackupFileError> {
    if chosen.size() > f64::from(MAX_BYTES) {
        return Err(BackupFileError::TooLarge);
    }
    let text = file::text(chosen).await.map_err(|_| BackupFileError::Unreadable)?;
    let malformed = BackupFileError::NotABackup(BackupError::Malformed);
    let json = json::read(&text).map_err(|_| malformed)?;
    let Backup { frameworks, drafts } = Backup::read(&json).map_err(BackupFileError::NotABackup)?;
    let mut backup = BackupFile { frameworks: Vec::new(), refused: 0, drafts };
    for text in frameworks {
        match framework_file::check(&text) {
            Ok(framework) => backup.frameworks.push((Rc::new(framework), text.into())),
            Err(_) => backup.refused += 1,
        }
    }
    Ok(backup)
}
