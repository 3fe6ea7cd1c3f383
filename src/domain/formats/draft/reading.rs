//! An assessment read from the JSON of a draft.

use super::error::DraftError;
use super::version::DraftVersion;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::history::{History, Snapshot};
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::plan::{Month, PlanItem};
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::Rating;
use crate::domain::formats::json::Json;
use crate::domain::formats::share_code;
use crate::domain::framework::Framework;

/// Reads the assessment in a draft of any version so far. When it was saved need not be said.
///
/// # Errors
/// The first reason found why they are not for this framework.
pub fn read_assessment(framework: &Framework, json: &Json) -> Result<Assessment, DraftError> {
    let version = json.get("version").and_then(Json::as_number).ok_or(DraftError::Malformed)?;
    if !DraftVersion::exists(version) {
        return Err(DraftError::Version(version));
    }
    if required_text(json, "framework")? != framework.id
        || required_text(json, "edition")? != framework.edition
    {
        return Err(DraftError::OtherFramework);
    }

    let mut assessment = Assessment::default();
    if let Some(id) = optional_text(json, "compare_with")? {
        let with = CompareWith::with_id(framework, id).ok_or_else(|| unknown(id))?;
        assessment.compare_with = Some(with);
    }
    if let Some(id) = optional_text(json, "role")? {
        assessment.role = Some(framework.role_with_id(id).ok_or_else(|| unknown(id))?);
    }
    for id in json.get("added").and_then(Json::as_list).unwrap_or_default() {
        let id = id.as_text().ok_or(DraftError::Malformed)?;
        let skill = framework.skill_with_id(id).ok_or_else(|| unknown(id))?;
        assessment.add_skill(skill);
    }
    for entry in json.get("skills").and_then(Json::as_list).ok_or(DraftError::Malformed)? {
        let id = required_text(entry, "id")?;
        let skill = framework.skill_with_id(id).ok_or_else(|| unknown(id))?;
        if let Some(id) = optional_text(entry, "rating")? {
            let rating = Rating::with_id(framework, id).ok_or_else(|| unknown(id))?;
            assessment.ratings.set(skill, Some(rating));
        }
        if let Some(text) = optional_text(entry, "evidence")? {
            assessment.set_evidence(skill, text);
        }
        if let Some(id) = optional_text(entry, "last_used")? {
            let used = LastUsed::with_id(id).ok_or_else(|| unknown(id))?;
            assessment.set_last_used(skill, Some(used));
        }
    }
    for entry in json.get("dismissed").and_then(Json::as_list).unwrap_or_default() {
        let skill = optional_text(entry, "skill")?;
        let skill = skill.map(|id| framework.skill_with_id(id).ok_or_else(|| unknown(id)));
        let id = required_text(entry, "prompt")?;
        let prompt = Prompt::with_id(id, skill.transpose()?).ok_or_else(|| unknown(id))?;
        assessment.dismiss(prompt);
    }
    for entry in json.get("plan").and_then(Json::as_list).unwrap_or_default() {
        let id = required_text(entry, "skill")?;
        let skill = framework.skill_with_id(id).ok_or_else(|| unknown(id))?;
        let by = optional_text(entry, "by")?;
        let by = by.map(|by| Month::read(by).ok_or(DraftError::Malformed)).transpose()?;
        let done = matches!(entry.get("done"), Some(Json::Bool(true)));
        let item = PlanItem { by, done, ..PlanItem::default() };
        assessment.set_plan_item(skill, item.with_what(required_text(entry, "what")?));
    }
    let mut snapshots = Vec::new();
    for entry in json.get("history").and_then(Json::as_list).unwrap_or_default() {
        snapshots.push(read_snapshot(framework, entry)?);
    }
    let earlier = json.get("rating_again").map(|entry| read_snapshot(framework, entry));
    let history = History::of(snapshots, earlier.transpose()?);
    assessment.history = history.ok_or(DraftError::Malformed)?;
    Ok(assessment)
}

fn read_snapshot(framework: &Framework, json: &Json) -> Result<Snapshot, DraftError> {
    let (_, rating_set) = share_code::decode([framework], required_text(json, "code")?)
        .map_err(|_| DraftError::Malformed)?;
    Ok(Snapshot {
        name: required_text(json, "name")?.to_owned(),
        taken_on: required_text(json, "taken_on")?.to_owned(),
        rating_set,
    })
}

pub(super) fn required_text<'a>(json: &'a Json, key: &str) -> Result<&'a str, DraftError> {
    optional_text(json, key)?.ok_or(DraftError::Malformed)
}

fn optional_text<'a>(json: &'a Json, key: &str) -> Result<Option<&'a str>, DraftError> {
    let text = |value: &'a Json| value.as_text().ok_or(DraftError::Malformed);
    json.get(key).map(text).transpose()
}

fn unknown(id: &str) -> DraftError {
    DraftError::UnknownId(id.to_owned())
}
