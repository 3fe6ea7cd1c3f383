//! The envelope in which an assessment is kept in the browser: JSON with a version.
//! `docs/draft.md` is its definition.
//!
//! Levels, skills and role levels stand in it by id, so that a draft outlives a change of their
//! order. A released version can be read for ever: a change of shape is a new version beside it.

mod error;
mod reading;
mod version;
mod writing;

pub use error::DraftError;
pub use reading::read_assessment;
pub use writing::write_assessment;

use crate::domain::assessment::Assessment;
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use reading::required_text;

/// An assessment as it is kept, with the moment it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The answers.
    pub assessment: Assessment,
    /// When it was saved, as an ISO 8601 text. Only ever shown, never computed with.
    pub saved_at: String,
}

/// Writes a draft.
pub fn write(framework: &Framework, draft: &Draft) -> Json {
    let json = write_assessment(framework, &draft.assessment);
    json.with([("saved_at", Json::text(&draft.saved_at))])
}

/// Reads a draft of any version so far.
///
/// # Errors
/// The first reason found why it is not a draft for this framework.
pub fn read(framework: &Framework, json: &Json) -> Result<Draft, DraftError> {
    let assessment = read_assessment(framework, json)?;
    Ok(Draft { assessment, saved_at: required_text(json, "saved_at")?.to_owned() })
}
