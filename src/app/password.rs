//! What a password is for, and why it does not do.

use crate::domain::formats::locked::LockedError;

/// What a password is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordUse {
    /// Locking the share code of the person's own answers.
    LockCode,
    /// Locking the code of a second opinion.
    LockOpinion,
    /// Locking a backup.
    LockBackup,
    /// Opening the locked code that is on screen.
    OpenCode,
    /// Opening the locked backup that the person has chosen.
    OpenBackup,
}

impl PasswordUse {
    /// The name of the field that the person types the password into, which is the last part of its id.
    pub fn field(self) -> &'static str {
        match self {
            Self::LockCode | Self::LockOpinion | Self::LockBackup => "lock-password",
            Self::OpenCode | Self::OpenBackup => "open-password",
        }
    }
}

/// Why a password does not do what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordError {
    /// Nothing was typed.
    Empty,
    /// It is too short to lock something with.
    TooShort,
    /// It is another one than what is locked was locked with; or somebody has changed what is locked.
    Wrong,
    /// It is not whole, or never was locked.
    Malformed,
    /// A later version of the tool has locked it.
    Version,
    /// It asks for too little or too much work.
    Rounds,
    /// The code would be longer, once locked, than any code that is read.
    TooLong,
    /// The browser has no cryptography here.
    Unavailable,
    /// The browser's cryptography fails.
    Failed,
}

impl From<LockedError> for PasswordError {
    fn from(error: LockedError) -> Self {
        match error {
            LockedError::Malformed => Self::Malformed,
            LockedError::Version => Self::Version,
            LockedError::Rounds => Self::Rounds,
        }
    }
}
