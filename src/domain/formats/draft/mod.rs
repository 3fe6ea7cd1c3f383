//! The envelope in which an assessment is kept in the browser: JSON with a version.
//! `docs/draft.md` is its definition.
//!
//! Levels, skills and role levels stand in it by id, so that a draft outlives a change of their
//! order. A released version can be read for ever: a change of shape is a new version beside it.

mod error;
mod journal;
mod kept;
mod reading;
mod version;
mod writing;

pub use error::DraftError;
pub use journal::{JournalEntry, JournalFinding, erased_text, last_change};
pub use kept::{ChangeElsewhere, Journalled, KeptDraft, NewText, UnreadableText};
pub use reading::read_assessment;
pub use writing::write_assessment;

use crate::domain::assessment::Assessment;
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use reading::{DATE_MAX, cut_text};

/// No draft has been changed as often. A larger number is somebody's attempt to be the newest for ever.
const MAX_CHANGE: f64 = 1_000_000_000.0;

/// An assessment as it is kept, with the moment it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The answers.
    pub assessment: Assessment,
    /// When it was saved, as an ISO 8601 text. Only ever shown, never computed with.
    pub saved_at: String,
    /// The number of its last change: of two copies, the one with the larger number is the newer. `None` if an
    /// earlier copy of the tool wrote it, which did not count.
    pub change: Option<u32>,
}

/// Writes a draft.
pub fn write(framework: &Framework, draft: &Draft) -> Json {
    let json = write_assessment(framework, &draft.assessment);
    let json = json.with([("saved_at", Json::text(&draft.saved_at))]);
    match draft.change {
        Some(change) => json.with([change_entry(change)]),
        None => json,
    }
}

/// Reads a draft of any version so far.
///
/// # Errors
/// The first reason found why it is not a draft for this framework.
pub fn read(framework: &Framework, json: &Json) -> Result<Draft, DraftError> {
    let assessment = read_assessment(framework, json)?;
    let saved_at = cut_text(json, "saved_at", DATE_MAX)?;
    Ok(Draft { assessment, saved_at, change: read_change(json) })
}

fn change_entry(change: u32) -> (&'static str, Json) {
    ("change", Json::Number(f64::from(change)))
}

fn read_change(json: &Json) -> Option<u32> {
    let number = json.get("change")?.as_number().filter(|it| (0.0..=MAX_CHANGE).contains(it))?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is in bounds")]
    Some(number as u32)
}
