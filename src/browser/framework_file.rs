//! Reads framework files, the person's and the host page's, and the wording of the frameworks that are built in.

use super::clock::{self, Slice};
use super::file::{ChosenFile, FileError};
use crate::app::{FrameworkFileError, ImportedFramework};
use crate::domain::formats::json::Json;
use crate::domain::formats::json_text::{self, NotJson, Reader};
use crate::domain::framework::file::{self, Check, Fault, FaultKind};
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

/// Checks a file that is not built in. The text is missing if it could not be loaded. Long ones are checked in slices,
/// between which the browser can draw and answer the person.
///
/// It is boxed, so that its code is in the wasm once and not in each place that awaits it.
pub fn checked(text: Option<String>) -> Checking {
    Box::pin(async {
        let text = of_size(text)?;
        let framework = framework(&text).await;
        let framework = framework.map_err(|faults| FrameworkFileError::Faults(faults.into()))?;
        if text.len() > LONG {
            // What comes of it takes a while too: to store it, and to draw its lists.
            let _ = clock::pause().await;
        }
        Ok((Rc::new(framework), text.into()))
    })
}

/// The check of a file that is under way.
pub type Checking = Pin<Box<dyn Future<Output = Result<ImportedFramework, FrameworkFileError>>>>;

async fn framework(text: &str) -> Result<Framework, Vec<Fault>> {
    let mut slice = Slice::begin();
    let json = read_json(text, &mut slice).await.map_err(not_json)?;
    let mut check = Check::new(&json);
    slice.work(&mut || check.step()).await;
    check.finish()
}

/// Reads a text of JSON, in as many slices as it takes.
///
/// # Errors
/// Where the text stops being JSON.
pub(super) async fn read_json(text: &str, slice: &mut Slice) -> Result<Json, NotJson> {
    let mut reader = Reader::new(text);
    slice.work(&mut || reader.step()).await;
    reader.finish()
}

fn of_size(text: Option<String>) -> Result<String, FrameworkFileError> {
    let text = text.ok_or(FrameworkFileError::Unreadable)?;
    if text.len() > MAX_BYTES as usize { Err(FrameworkFileError::TooLarge) } else { Ok(text) }
}

fn not_json(NotJson { line, column }: NotJson) -> Vec<Fault> {
    vec![Fault { path: String::new(), kind: FaultKind::NotJson { line, column } }]
}

/// Reads the text of a part of a framework's wording. `None` if it is something else: the build has checked it, so
/// that nobody can be told what to mend.
pub fn read_wording(framework: &Framework, text: &str) -> Option<LoadedWording> {
    let wording = file::check_wording(framework, &json_text::read(text).ok()?).ok()?;
    Some(LoadedWording::new(wording))
}
