//! Why a screen cannot do what the person wants.

use super::backup_file::BackupFileError;
use super::imported_framework::FrameworkFileError;
use super::password::{PasswordError, PasswordUse};
use crate::domain::formats::share_code::CodeError;

/// Why a screen cannot do what the person wants. There is one at a time: it stands at the top of the screen
/// and beside its field.
#[derive(Clone, Debug, PartialEq)]
pub enum FormError {
    /// No level is chosen for the skill.
    NoRating,
    /// Nothing to rate is chosen.
    NoChoice,
    /// No role is chosen.
    NoRole,
    /// The entered text is not a code that can be opened.
    Code(CodeError),
    /// The code is for another framework than the one on screen.
    OtherFramework,
    /// The file is not a framework that can be used.
    FrameworkFile(FrameworkFileError),
    /// There are as many snapshots as can be kept.
    HistoryFull,
    /// Whether to see the other person's ratings is not chosen.
    NoShowTheirs,
    /// The file cannot be restored.
    BackupFile(BackupFileError),
    /// The password does not do what it is for.
    Password(PasswordUse, PasswordError),
}
