//! The envelope in which an assessment is kept in the browser: JSON with a version.
//! `docs/draft.md` is its definition.
//!
//! Levels, skills and role levels stand in it by id, so that a draft outlives a change of their
//! order. A released version can be read for ever: a change of shape is a new version beside it.

use super::assessment::{Assessment, CompareWith};
use super::framework::Framework;
use super::history::{History, Snapshot};
use super::json::Json;
use super::last_used::LastUsed;
use super::plan::{Month, Step};
use super::prompt::Prompt;
use super::rating::Rating;
use super::share;

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

/// Writes the answers of a draft. A skill of which nothing was said has no entry.
pub fn write_answers(framework: &Framework, assessment: &Assessment) -> Json {
    let version = Version::of(framework, assessment);
    let text_or_null = |text: Option<&str>| text.map_or(Json::Null, Json::text);
    let compare_with = assessment.compare_with.and_then(|with| with.id(framework));
    let mut skills = Vec::new();
    for (index, skill) in framework.skills() {
        let rating = assessment.ratings.get(index).map(|rating| rating.id(framework));
        let evidence = Some(assessment.evidence(index)).filter(|text| !text.is_empty());
        let last_used = assessment.last_used(index).map(LastUsed::id);
        if rating.is_some() || evidence.is_some() || last_used.is_some() {
            let skill = Json::object([
                ("id", Json::text(&skill.id)),
                ("rating", text_or_null(rating)),
                ("evidence", text_or_null(evidence)),
            ]);
            skills.push(match version {
                Version::First | Version::Second => skill,
                _ => skill.with([("last_used", text_or_null(last_used))]),
            });
        }
    }
    let draft = Json::object([
        ("version", Json::Number(version.number())),
        ("framework", Json::text(&framework.id)),
        ("edition", Json::text(&framework.edition)),
        ("compare_with", text_or_null(compare_with)),
        ("skills", Json::List(skills)),
    ]);
    if version == Version::First {
        return draft;
    }
    let role = assessment.role.and_then(|role| framework.role(role));
    let added = assessment.added.iter().filter_map(|skill| framework.skill(*skill));
    let draft = draft.with([
        ("role", text_or_null(role.map(|role| &*role.id))),
        ("added", Json::List(added.map(|skill| Json::text(&skill.id)).collect())),
    ]);
    if version == Version::Second {
        return draft;
    }
    let mut dismissed = Vec::new();
    for prompt in &assessment.dismissed {
        let skill = prompt.skill().and_then(|skill| framework.skill(skill));
        dismissed.push(Json::object([
            ("prompt", Json::text(prompt.id())),
            ("skill", text_or_null(skill.map(|skill| &*skill.id))),
        ]));
    }
    let draft = draft.with([("dismissed", Json::List(dismissed))]);
    if version == Version::Third {
        return draft;
    }
    let mut plan = Vec::new();
    for (index, skill) in framework.skills() {
        let step = assessment.step(index);
        if !step.is_empty() {
            let by = step.by.map(|by| by.to_string());
            plan.push(Json::object([
                ("skill", Json::text(&skill.id)),
                ("what", Json::text(&step.what)),
                ("by", text_or_null(by.as_deref())),
                ("done", Json::Bool(step.done)),
            ]));
        }
    }
    let draft = draft.with([("plan", Json::List(plan))]);
    if version == Version::Fourth {
        return draft;
    }
    let history = &assessment.history;
    let mut snapshots = Vec::new();
    for snapshot in history.snapshots() {
        snapshots.push(write_snapshot(framework, snapshot));
    }
    let again = history.again().map_or(Json::Null, |earlier| write_snapshot(framework, earlier));
    draft.with([("history", Json::List(snapshots)), ("rating_again", again)])
}

/// The ratings stand in it as a share code, which can be read for ever too.
fn write_snapshot(framework: &Framework, snapshot: &Snapshot) -> Json {
    Json::object([
        ("name", Json::text(&snapshot.name)),
        ("taken_on", Json::text(&snapshot.taken_on)),
        ("code", Json::text(&share::encode(framework, &snapshot.answers))),
    ])
}

fn read_snapshot(framework: &Framework, json: &Json) -> Result<Snapshot, DraftError> {
    let (_, answers) = share::decode([framework], required_text(json, "code")?)
        .map_err(|_| DraftError::Malformed)?;
    Ok(Snapshot {
        name: required_text(json, "name")?.to_owned(),
        taken_on: required_text(json, "taken_on")?.to_owned(),
        answers,
    })
}

/// Reads a draft of any version so far.
///
/// # Errors
/// The first reason found why it is not a draft for this framework.
pub fn read(framework: &Framework, json: &Json) -> Result<Draft, DraftError> {
    let assessment = read_answers(framework, json)?;
    Ok(Draft { assessment, saved_at: required_text(json, "saved_at")?.to_owned() })
}

/// Reads the answers of a draft of any version so far.
///
/// # Errors
/// The first reason found why they are not for this framework.
pub fn read_answers(framework: &Framework, json: &Json) -> Result<Assessment, DraftError> {
    let version = json.get("version").and_then(Json::as_number).ok_or(DraftError::Malformed)?;
    if !Version::numbers().contains(&version) {
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
        if let Err(place) = assessment.added.binary_search(&skill) {
            assessment.added.insert(place, skill);
        }
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
        let step = Step { by, done, ..Step::default() }.with_what(required_text(entry, "what")?);
        assessment.set_step(skill, step);
    }
    let mut snapshots = Vec::new();
    for entry in json.get("history").and_then(Json::as_list).unwrap_or_default() {
        snapshots.push(read_snapshot(framework, entry)?);
    }
    let again = json.get("rating_again").map(|entry| read_snapshot(framework, entry));
    assessment.history = History::of(snapshots, again.transpose()?).ok_or(DraftError::Malformed)?;
    Ok(assessment)
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
