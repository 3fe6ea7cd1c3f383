//! Reads framework files, the person's and the host page's, and the wording of the frameworks that are built in.

use super::clock;
use super::file::{ChosenFile, FileError};
use crate::app::{FrameworkFileError, ImportedFramework};
use crate::domain::formats::json_text::{self, NotJson};
use crate::domain::framework::file::{self, Fault, FaultKind};
use crate::domain::framework::{Framework, LoadedWording};
use std::pin::Pin;
use std::rc::Rc;

/// The largest file that is read: 1 MB, as bytes of the file and as bytes of its text in UTF-8.
pub(crate) const MAX_BYTES: u32 = 1_048_576;

/// How many bytes a text has that takes a while.
const LONG: usize = 65_536;

/// Reads and checks a file that the person has chosen.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn read(file: &ChosenFile) -> Result<ImportedFramework, FrameworkFileError> {
    match super::file::text(file, MAX_BYTES).await {
        Err(FileError::TooLarge) => Err(FrameworkFileError::TooLarge),
        text => checked(text.ok()).await,
    }
}

/// Checks a file that is not built in. The text is missing if it could not be loaded.
///
/// # Errors
/// Why it is not a framework that can be used.
pub fn imported(text: Option<String>) -> Result<ImportedFramework, FrameworkFileError> {
    let text = of_size(text)?;
    let framework = json_text::read(&text).map_err(not_json).and_then(|json| file::check(&json));
    with_text(framework, text)
}

/// The same, under way: with pauses in a long one, so that the browser can draw and answer the person.
///
/// It is boxed, so that its code is in the wasm once and not in each place that awaits it.
pub fn checked(text: Option<String>) -> Checking {
    Box::pin(async {
        let text = of_size(text)?;
        pause(&text).await;
        let json = json_text::read(&text).map_err(not_json);
        pause(&text).await;
        let framework = json.and_then(|json| file::check(&json));
        pause(&text).await;
        with_text(framework, text)
    })
}

/// The check of a file that is under way.
pub type Checking = Pin<Box<dyn Future<Output = Result<ImportedFramework, FrameworkFileError>>>>;

fn of_size(text: Option<String>) -> Result<String, FrameworkFileError> {
    let text = text.ok_or(FrameworkFileError::Unreadable)?;
    if text.len() > MAX_BYTES as usize { Err(FrameworkFileError::TooLarge) } else { Ok(text) }
}

fn not_json(NotJson { line, column }: NotJson) -> Vec<Fault> {
    vec![Fault { path: String::new(), kind: FaultKind::NotJson { line, column } }]
}

fn with_text(
    framework: Result<Framework, Vec<Fault>>,
    text: String,
) -> Result<ImportedFramework, FrameworkFileError> {
    let framework = framework.map_err(|faults| FrameworkFileError::Faults(faults.into()))?;
    Ok((Rc::new(framework), text.into()))
}

/// Lets the browser draw, and answer the person, if the text is long.
async fn pause(text: &str) {
    if text.len() > LONG {
        // Without a window there is nobody to wait for.
        let _ = clock::pause().await;
    }
}

/// Reads the text of a part of a framework's wording. `None` if it is something else: the build has checked it, so
/// that nobody can be told what to mend.
pub fn read_wording(framework: &Framework, text: &str) -> Option<LoadedWording> {
    let wording = file::check_wording(framework, &json_text::read(text).ok()?).ok()?;
    Some(LoadedWording::new(wording))
}
