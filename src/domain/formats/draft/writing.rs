//! An assessment written as the JSON of a draft.

use super::version::DraftVersion;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::history::Snapshot;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::formats::json::Json;
use crate::domain::formats::share_code;
use crate::domain::framework::Framework;

/// Writes an assessment as a draft has it. A skill of which nothing was said has no entry.
pub fn write_assessment(framework: &Framework, assessment: &Assessment) -> Json {
    let version = DraftVersion::of(framework, assessment);
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
            let used = [("last_used", text_or_null(last_used))];
            skills.push(match version {
                DraftVersion::First | DraftVersion::Second => skill,
                DraftVersion::Sixth => {
                    skill.with(used).with([("quick", Json::Bool(assessment.is_quick(index)))])
                }
                _ => skill.with(used),
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
    if version == DraftVersion::First {
        return draft;
    }
    let role = assessment.role.and_then(|role| framework.role(role));
    let added = assessment.added.iter().filter_map(|skill| framework.skill(*skill));
    let draft = draft.with([
        ("role", text_or_null(role.map(|role| &*role.id))),
        ("added", Json::List(added.map(|skill| Json::text(&skill.id)).collect())),
    ]);
    if version == DraftVersion::Second {
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
    if version == DraftVersion::Third {
        return draft;
    }
    let mut plan = Vec::new();
    for (index, skill) in framework.skills() {
        let item = assessment.plan_item(index);
        if !item.is_empty() {
            let by = item.by.map(|by| by.to_string());
            plan.push(Json::object([
                ("skill", Json::text(&skill.id)),
                ("what", Json::text(&item.what)),
                ("by", text_or_null(by.as_deref())),
                ("done", Json::Bool(item.done)),
            ]));
        }
    }
    let draft = draft.with([("plan", Json::List(plan))]);
    if version == DraftVersion::Fourth {
        return draft;
    }
    let history = &assessment.history;
    let mut snapshots = Vec::new();
    for snapshot in history.snapshots() {
        snapshots.push(write_snapshot(framework, snapshot));
    }
    let earlier =
        history.reassessment().map_or(Json::Null, |earlier| write_snapshot(framework, earlier));
    draft.with([("history", Json::List(snapshots)), ("rating_again", earlier)])
}

/// The ratings stand in it as a share code, which can be read for ever too.
fn write_snapshot(framework: &Framework, snapshot: &Snapshot) -> Json {
    Json::object([
        ("name", Json::text(&snapshot.name)),
        ("taken_on", Json::text(&snapshot.taken_on)),
        ("code", Json::text(&share_code::encode(framework, &snapshot.rating_set))),
    ])
}
