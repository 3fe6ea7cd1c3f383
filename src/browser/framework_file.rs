//! Framework files: one that the person opens, or one of our own with the wording of a framework.

use super::host::Host;
use super::json;
use crate::domain::framework::Framework;
use crate::domain::framework::file::{self, Fault, FaultKind};
use crate::state::{Brought, FileProblem};
use std::rc::Rc;
use web_sys::File;

/// The largest file that is read: 1 MB, in either sense of the word.
const MOST_BYTES: u32 = 1_048_576;

/// Reads and checks a file that the person opened.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn read(file: &File) -> Result<Brought, FileProblem> {
    if file.size() > f64::from(MOST_BYTES) {
        return Err(FileProblem::TooLarge);
    }
    brought(super::file::text(file).await.ok())
}

/// Loads and checks a file that the page around the widget asks for.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn load(host: &Host, address: &str) -> Result<Brought, FileProblem> {
    brought(host.text(address).await.ok())
}

fn brought(text: Option<String>) -> Result<Brought, FileProblem> {
    let text = text.ok_or(FileProblem::Unreadable)?;
    if text.len() > MOST_BYTES as usize {
        return Err(FileProblem::TooLarge);
    }
    let framework = check(&text).map_err(|faults| FileProblem::Faults(faults.into()))?;
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

/// Loads a framework of ours with its wording. `None` if it does not come, or has a fault.
pub async fn wording(host: &Host, id: &str) -> Option<Rc<Framework>> {
    let text = host.text(id).await.ok()?;
    check(&text).ok().map(Rc::new)
}
