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

/// Why a file does not hold what is kept in a browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BackupError {
    /// Not such a file at all.
    Malformed,
    /// Written by a later version of the tool.
    Version(f64),
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
        let list = |key| json.get(key).and_then(Json::as_list).ok_or(BackupError::Malformed);
        let mut frameworks = Vec::new();
        for text in list("frameworks")? {
            frameworks.push(text.as_text().ok_or(BackupError::Malformed)?.to_owned());
        }
        Ok(Self { frameworks, drafts: list("drafts")?.to_vec() })
    }
}

/// The id and edition of the framework that a draft in a backup is for.
///
/// # Errors
/// [`DraftError::Malformed`] if the draft does not say.
pub fn framework_of(draft: &Json) -> Result<(&str, &str), DraftError> {
    let text = |key| draft.get(key).and_then(Json::as_text).ok_or(DraftError::Malformed);
    Ok((text("framework")?, text("edition")?))
}
