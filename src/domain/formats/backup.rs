//! Everything that is kept in a browser, as one file: the answers to each framework, and the files of the
//! frameworks that the person has imported. `docs/archive.md` is its definition.
//!
//! The answers stand in it as in a draft, without the moment they were saved: the same answers always
//! give the same file.

use crate::domain::assessment::Assessment;
use crate::domain::formats::draft::{self, DraftError};
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;

/// The version of the file.
const BACKUP_VERSION: f64 = 1.0;

/// The most frameworks of their own that a person can have.
pub const MOST_FRAMEWORKS: usize = 200;
/// The most drafts in a file: one for each framework of the person's own, and for those that are built in or
/// that pages bring.
const MOST_DRAFTS: usize = 500;
/// The most values in a file: more than all that fits into a browser's storage.
const MOST_VALUES: usize = 1_000_000;
/// The longest id and edition of a framework, in bytes.
const MOST_ID_BYTES: usize = 100;

/// Why a file does not hold what is kept in a browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BackupError {
    /// Not such a file at all.
    Malformed,
    /// Written by a later version of the tool.
    Version(f64),
    /// It holds more than a browser keeps.
    TooMuch,
}

/// What a file holds: nothing in it has been checked against a framework yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backup {
    /// The texts of the files of frameworks that the person has imported.
    pub frameworks: Vec<String>,
    /// The answers, each to a framework.
    pub drafts: Vec<Json>,
}

impl Backup {
    /// Adds the answers to a framework, unless there are none.
    pub fn add(&mut self, framework: &Framework, assessment: &Assessment) {
        if !assessment.is_empty() {
            self.drafts.push(draft::write_assessment(framework, assessment));
        }
    }

    /// Writes the file.
    pub fn write(self) -> Json {
        let frameworks = self.frameworks.iter().map(|text| Json::text(text)).collect();
        Json::object([
            ("skillgauge", Json::Number(BACKUP_VERSION)),
            ("frameworks", Json::List(frameworks)),
            ("drafts", Json::List(self.drafts)),
        ])
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Why it is not such a file.
    pub fn read(json: &Json) -> Result<Self, BackupError> {
        let version = json.get("skillgauge").and_then(Json::as_number);
        let version = version.ok_or(BackupError::Malformed)?;
        if version.total_cmp(&BACKUP_VERSION).is_ne() {
            return Err(BackupError::Version(version));
        }
        let list = |key, most| {
            let list = json.get(key).and_then(Json::as_list).ok_or(BackupError::Malformed)?;
            if list.len() > most { Err(BackupError::TooMuch) } else { Ok(list) }
        };
        let mut frameworks = Vec::new();
        for text in list("frameworks", MOST_FRAMEWORKS)? {
            frameworks.push(text.as_text().ok_or(BackupError::Malformed)?.to_owned());
        }
        Ok(Self { frameworks, drafts: list("drafts", MOST_DRAFTS)?.to_vec() })
    }
}

/// Whether a file's text has more values in it than a backup can have. It is looked at before it is read,
/// because reading takes time and memory for each value, however short.
pub fn has_too_many_values(text: &str) -> bool {
    count_values(text) > MOST_VALUES
}

/// How many values a text of JSON has below its first: a few more where lists or objects are empty.
pub fn count_values(text: &str) -> usize {
    let (mut values, mut in_text, mut escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            // Each value but the first of a list or an object stands behind a comma.
            b',' | b'[' | b'{' if !in_text => values += 1,
            _ => {}
        }
    }
    values
}

/// The id and edition of the framework that a draft in a backup is for.
///
/// # Errors
/// [`DraftError::Malformed`] if the draft does not say.
pub fn framework_of(draft: &Json) -> Result<(&str, &str), DraftError> {
    let text = |key| {
        let text = draft.get(key).and_then(Json::as_text);
        text.filter(|text| text.len() <= MOST_ID_BYTES).ok_or(DraftError::Malformed)
    };
    Ok((text("framework")?, text("edition")?))
}
