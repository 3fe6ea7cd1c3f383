//! Reads framework files: the person's, the host page's, and our own, which have the descriptions.

use super::file::ChosenFile;
use super::host::Host;
use super::json;
use crate::app::{FrameworkFileError, ImportedFramework};
use crate::domain::framework::Framework;
use crate::domain::framework::file::{self, Fault, FaultKind};
use std::rc::Rc;

/// The largest file that is read: 1 MB, as bytes of the file and as bytes of its text in UTF-8.
const MAX_BYTES: u32 = 1_048_576;

/// Reads and checks a file that the person has chosen.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn read(file: &ChosenFile) -> Result<ImportedFramework, FrameworkFileError> {
    if file.size() > f64::from(MAX_BYTES) {
        return Err(FrameworkFileError::TooLarge);
    }
    imported(super::file::text(file).await.ok())
}

/// Loads and checks a file that the page around the widget asks for.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn load(host: &Host, address: &str) -> Result<ImportedFramework, FrameworkFileError> {
    imported(host.text(address).await.ok())
}

fn imported(text: Option<String>) -> Result<ImportedFramework, FrameworkFileError> {
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
    let not_json = |why| vec![Fault { path: String::new(), kind: FaultKind::NotJson(why) }];
    file::check(&json::read(text).map_err(not_json)?)
}

/// Loads a built-in framework with its descriptions. `None` if its file cannot be loaded, or has a fault.
pub async fn with_descriptions(host: &Host, id: &str) -> Option<Rc<Framework>> {
    let text = host.text(id).await.ok()?;
    check(&text).ok().map(Rc::new)
}
