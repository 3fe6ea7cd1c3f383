//! A share code or a backup, locked with a password: what is in it, and its form as a text.
//! `docs/locked.md` is its definition.
//!
//! The browser does the cryptography. Here is what it is given, and what is refused before any work is done
//! for it.

mod password;

pub use password::Password;

use super::json::Json;
use super::share_code::{LOCKED_VERSION, checked, to_bytes, write_checked};

/// The version of this format. It stands behind the version that tells a reader of share codes that a code is
/// locked, in the same byte.
const FORMAT: u8 = 1;
const FIRST_BYTE: u8 = (LOCKED_VERSION << 3) | FORMAT;

/// How many rounds of PBKDF2 make a key of a password when something is locked.
pub const ROUNDS: u32 = 600_000;
/// The most rounds that are done to open something: ten times as many, so that the number can rise. Without
/// a limit, a text made for it would keep the browser busy for an hour.
pub const MOST_ROUNDS: u32 = 6_000_000;

const TAG_BYTES: usize = 16;

/// The version of the file that a locked backup stands in.
const FILE_VERSION: f64 = 1.0;

/// Why a text is nothing locked that can be opened here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockedError {
    /// It is not whole, or never was a locked code.
    Malformed,
    /// A later version of the tool has locked it.
    Version,
    /// It asks for fewer rounds than anything that was ever locked, or for more than is done.
    Rounds,
}

/// What stands before the locked content. It is not secret, and nobody can change it unnoticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// How many rounds of PBKDF2 make the key.
    pub rounds: u32,
    /// What makes the key another one each time, though the password may be the same.
    pub salt: [u8; 16],
    /// The initialisation vector of AES-GCM.
    pub iv: [u8; 12],
}

impl Header {
    /// A header with as many rounds as something new is locked with. Both arrays are random.
    pub fn new(salt: [u8; 16], iv: [u8; 12]) -> Self {
        Self { rounds: ROUNDS, salt, iv }
    }

    /// Its bytes, which the content is authenticated with.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![FIRST_BYTE];
        bytes.extend(self.rounds.to_be_bytes());
        bytes.extend(self.salt);
        bytes.extend(self.iv);
        bytes
    }

    fn read(bytes: &[u8]) -> Result<(Self, &[u8]), LockedError> {
        let (first, bytes) = bytes.split_first().ok_or(LockedError::Malformed)?;
        if first >> 3 != LOCKED_VERSION {
            return Err(LockedError::Malformed);
        }
        if *first != FIRST_BYTE {
            return Err(LockedError::Version);
        }
        let (rounds, bytes) = bytes.split_first_chunk().ok_or(LockedError::Malformed)?;
        let (salt, bytes) = bytes.split_first_chunk().ok_or(LockedError::Malformed)?;
        let (iv, bytes) = bytes.split_first_chunk().ok_or(LockedError::Malformed)?;
        let rounds = u32::from_be_bytes(*rounds);
        if (ROUNDS..=MOST_ROUNDS).contains(&rounds) {
            Ok((Self { rounds, salt: *salt, iv: *iv }, bytes))
        } else {
            Err(LockedError::Rounds)
        }
    }
}

/// Something locked with a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// What stands before the content.
    pub header: Header,
    /// The encrypted content, with the tag of AES-GCM behind it.
    pub sealed: Vec<u8>,
}

impl Locked {
    /// Writes it as a text, in capitals and digits.
    pub fn write(&self) -> String {
        let mut bytes = self.header.bytes();
        bytes.extend(&self.sealed);
        write_checked(bytes)
    }

    /// Reads a text.
    ///
    /// # Errors
    /// Why it cannot be opened with any password.
    pub fn read(text: &str) -> Result<Self, LockedError> {
        let bytes = to_bytes(text);
        let bytes = checked(&bytes, text).ok_or(LockedError::Malformed)?;
        let (header, sealed) = Header::read(bytes)?;
        if sealed.len() < TAG_BYTES {
            return Err(LockedError::Malformed);
        }
        Ok(Self { header, sealed: sealed.to_vec() })
    }

    /// Reads the file of a locked backup. `None` if it is no such file.
    pub fn read_file(json: &Json) -> Option<Result<Self, LockedError>> {
        let version = json.get(FILE_KEY)?.as_number();
        Some(match (version, json.get("text").and_then(Json::as_text)) {
            (Some(version), _) if version.total_cmp(&FILE_VERSION).is_ne() => {
                Err(LockedError::Version)
            }
            (Some(_), Some(text)) => Self::read(text),
            _ => Err(LockedError::Malformed),
        })
    }
}

const FILE_KEY: &str = "skillgauge_locked";

/// The file of a locked backup, which is this text.
pub fn write_file(text: &str) -> Json {
    Json::object([(FILE_KEY, Json::Number(FILE_VERSION)), ("text", Json::text(text))])
}
