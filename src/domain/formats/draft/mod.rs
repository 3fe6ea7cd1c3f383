//! The envelope in which an assessment is kept in the browser: JSON with a version.
//! `docs/draft.md` is its definition.
//!
//! Levels, skills and role levels stand in it by id, so that a draft outlives a change of their
//! order. A released version can be read for ever: a change of shape is a new version beside it.

mod reading;
mod writing;

pub use reading::read_answers;
pub use writing::write_answers;

use crate::domain::assessment::Assessment;
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use reading::required_text;

/// The lowest version that can hold a draft: earlier copies of the tool in other tabs read most drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    /// For frameworks where there is no choice of roles.
    First,
    /// For those where there is one.
    Second,
    /// With when skills were last used, and what the person does not want to be asked again.
    Third,
    /// With what the person wants to do about skills.
    Fourth,
    /// With what the ratings were before.
    Fifth,
}

impl Version {
    fn of(framework: &Framework, assessment: &Assessment) -> Self {
        let used = framework.skills().any(|(skill, _)| assessment.last_used(skill).is_some());
        if !assessment.history.is_empty() {
            Self::Fifth
        } else if assessment.has_plan() {
            Self::Fourth
        } else if used || !assessment.dismissed.is_empty() {
            Self::Third
        } else if framework.has_several_roles() {
            Self::Second
        } else {
            Self::First
        }
    }

    fn number(self) -> f64 {
        match self {
            Self::First => 1.0,
            Self::Second => 2.0,
            Self::Third => 3.0,
            Self::Fourth => 4.0,
            Self::Fifth => 5.0,
        }
    }

    /// The numbers of all. A version is a whole number, written and read as such: equality is exact.
    fn numbers() -> [f64; 5] {
        [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Fifth].map(Self::number)
    }
}

/// An assessment as it is kept, with the moment it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The answers.
    pub assessment: Assessment,
    /// When it was saved, as an ISO 8601 text. Only ever shown, never computed with.
    pub saved_at: String,
}

/// Why a kept text is not a draft that can be opened here.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftError {
    /// Not of the shape that its version has.
    Malformed,
    /// Written by a later version of the tool.
    Version(f64),
    /// For another framework or edition.
    OtherFramework,
    /// Names a skill, level or role level that the framework does not have.
    UnknownId(String),
}

/// Writes a draft.
pub fn write(framework: &Framework, draft: &Draft) -> Json {
    write_answers(framework, &draft.assessment).with([("saved_at", Json::text(&draft.saved_at))])
}

/// Reads a draft of any version so far.
///
/// # Errors
/// The first reason found why it is not a draft for this framework.
pub fn read(framework: &Framework, json: &Json) -> Result<Draft, DraftError> {
    let assessment = read_answers(framework, json)?;
    Ok(Draft { assessment, saved_at: required_text(json, "saved_at")?.to_owned() })
}
