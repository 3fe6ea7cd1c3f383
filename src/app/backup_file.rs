//! A backup as it is read from a file: everything that was stored in a browser.

use super::imported_framework::ImportedFramework;
use crate::domain::formats::backup::BackupError;
use crate::domain::formats::json::Json;
use crate::domain::formats::locked::LockedError;

/// A backup as it is read from a file. Its frameworks are checked. Its answers are not, because that needs
/// the frameworks that are here.
#[derive(Clone, Debug, PartialEq)]
pub struct BackupFile {
    /// The frameworks that the person had imported there.
    pub frameworks: Vec<ImportedFramework>,
    /// How many of them do not pass the check.
    pub refused: usize,
    /// The answers, each to a framework.
    pub drafts: Vec<Json>,
}

/// Why a file cannot be restored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BackupFileError {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than files may be.
    TooLarge,
    /// It is not a backup.
    NotABackup(BackupError),
    /// It is locked with a password, and no password opens it.
    NotLocked(LockedError),
}

/// Why a draft of a file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusableDraft {
    /// Its framework is not here.
    NoFramework,
    /// It cannot be read.
    Unreadable,
}
