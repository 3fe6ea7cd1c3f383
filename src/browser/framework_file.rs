//! Reads framework files, the person's and the host page's, and the wording of the frameworks that are built in.

use super::file::{ChosenFile, FileError};
use crate::app::{FrameworkFileError, ImportedFramework};
use crate::domain::formats::json_text::{self, NotJson};
use crate::domain::framework::file::{self, Fault, FaultKind};
use crate::domain::framework::{Framework, LoadedWording};
use std::rc::Rc;

/// The largest file that is read: 1 MB, as bytes of the file and as bytes of its text in UTF-8.
pub(crate) const MAX_BYTES: u32 = 1_048_576;

/// Reads and checks a file that the person has chosen.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn read(file: &ChosenFile) -> Result<ImportedFramework, FrameworkFileError> {
    match super::file::text(file, MAX_BYTES).await {
        Err(FileError::TooLarge) => Err(FrameworkFileError::TooLarge),
        text => imported(text.ok()),
    }
}

/// Checks a file that is not built in. The text is missing if it could not be loaded.
///
/// # Errors
/// Why it is not a framework that can be used.
pub fn imported(text: Option<String>) -> Result<ImportedFramework, FrameworkFileError> {
    let text = text.ok_or(FrameworkFileError::Unreadable)?;
    if text.len() > MAX_BYTES as usize {
        return Err(FrameworkFileError::TooLarge);
    }
    let framework = check(&text).map_err(|faults| FrameworkFileError::Faults(faults.into()))?;
    Ok((Rc::new(framework), text.into()))
}

/// Checks a framework file's text.
///
/// # Errors
/// Every fault in it.
pub fn check(text: &str) -> Result<Framework, Vec<Fault>> {
    let not_json = |NotJson { line, column }| {
        vec![Fault { path: String::new(), kind: FaultKind::NotJson { line, column } }]
    };
    file::check(&json_text::read(text).map_err(not_json)?)
}

/// Reads the text of a part of a framework's wording. `None` if it is something else: the build has checked it, so
/// that nobody can be told what to mend.
pub fn read_wording(framework: &Framework, text: &str) -> Option<LoadedWording> {
    let wording = file::check_wording(framework, &json_text::read(text).ok()?).ok()?;
    Some(LoadedWording::new(wording))
}
