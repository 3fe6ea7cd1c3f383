//! Framework files: one that the person opens, or one of our own with the wording of a framework.

use super::{Refused, json, window};
use crate::domain::framework::Framework;
use crate::domain::framework::file::{self, Fault, FaultKind};
use crate::state::{Brought, FileProblem};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, Response};

/// The largest file that is read: 1 MB, in either sense of the word.
const MOST_BYTES: f64 = 1_048_576.0;

/// Reads and checks a file that the person opened.
///
/// # Errors
/// Why it is not a framework that can be used.
pub async fn read(file: &File) -> Result<Brought, FileProblem> {
    if file.size() > MOST_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
    let text = text.ok_or(FileProblem::Unreadable)?;
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

/// Loads a framework with its wording from the site that the widget came from. `None` if it does
/// not come, or has a fault.
pub async fn load(address: &str) -> Option<Rc<Framework>> {
    let text = fetch(address).await.ok()?;
    check(&text).ok().map(Rc::new)
}

async fn fetch(address: &str) -> Result<String, Refused> {
    let refused = |_| Refused;
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.map_err(refused)?;
    let response: Response = response.dyn_into().map_err(refused)?;
    if !response.ok() {
        return Err(Refused);
    }
    let text = response.text().map_err(refused)?;
    JsFuture::from(text).await.map_err(refused)?.as_string().ok_or(Refused)
}
