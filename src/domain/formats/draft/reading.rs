//! An assessment read from the JSON of a draft.

use super::error::DraftError;
use super::version::DraftVersion;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::history::{History, MOST_SNAPSHOTS, SNAPSHOT_NAME_MAX, Snapshot};
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::plan::{Month, PlanItem};
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::Rating;
use crate::domain::formats::json::Json;
use crate::domain::formats::share_code;
use crate::domain::framework::Framework;

/// The longest text of a moment or a day that is kept, in characters.
pub(super) const DATE_MAX: usize = 40;

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

    // Lists are counted before any of them is read: a file from elsewhere can have a million entries. Nobody says
    // more than one thing of a kind about a skill.
    let skills = framework.skills_len();
    for (list, most) in [
        ("added", skills),
        ("skills", skills),
        ("dismissed", Prompt::most(framework)),
        ("plan", skills),
        ("history", MOST_SNAPSHOTS),
    ] {
        if json.get(list).and_then(Json::as_list).is_some_and(|list| list.len() > most) {
            return Err(DraftError::Malformed);
        }
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
        assessment.set_quick(skill, matches!(entry.get("quick"), Some(Json::Bool(true))));
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
        name: cut_text(json, "name", SNAPSHOT_NAME_MAX)?,
        taken_on: cut_text(json, "taken_on", DATE_MAX)?,
        rating_set,
    })
}

/// A text that must be there. One that is longer than any we write is cut, because it is only ever shown, and no
/// reason to lose the answers beside it.
pub(super) fn cut_text(json: &Json, key: &str, most: usize) -> Result<String, DraftError> {
    Ok(required_text(json, key)?.chars().take(most).collect())
}

fn required_text<'a>(json: &'a Json, key: &str) -> Result<&'a str, DraftError> {
    optional_text(json, key)?.ok_or(DraftError::Malformed)
}

fn optional_text<'a>(json: &'a Json, key: &str) -> Result<Option<&'a str>, DraftError> {
    let text = |value: &'a Json| value.as_text().ok_or(DraftError::Malformed);
    json.get(key).map(text).transpose()
}

fn unknown(id: &str) -> DraftError {
    DraftError::UnknownId(id.to_owned())
}
