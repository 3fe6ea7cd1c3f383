//! What is real: what this tool has written or reads, kept in the repository.

use crate::input::to_serde;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::history::Snapshot;
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::plan::PlanItem;
use skillgauge::domain::assessment::prompt::Prompt;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::draft;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::Framework;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn json_of(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

/// The files in a folder whose names begin so.
fn files(folder: &str, start: &str) -> Result<Vec<Value>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(root().join(folder))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(start) && path.extension().is_some_and(|of| of == "json") {
            paths.push(path);
        }
    }
    // Folders have no order of their own, and the same seed is to give the same inputs.
    paths.sort();
    paths.iter().map(|path| json_of(path)).collect()
}

/// Codes of all versions, right and wrong, and links.
pub(crate) fn codes() -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for vectors in files("tests/golden", "share-codes")? {
        for list in ["valid", "forgiven", "invalid"] {
            for vector in vectors.get(list).and_then(Value::as_array).into_iter().flatten() {
                let text = vector.get("code").or(vector.get("text")).and_then(Value::as_str);
                codes.extend(text.map(str::to_owned));
            }
        }
    }
    Ok(codes)
}

/// What stands behind the `#` of an address.
pub(crate) fn fragments() -> Result<Vec<String>> {
    let mut fragments: Vec<_> = codes()?.into_iter().map(|code| format!("s={code}")).collect();
    let routes = [
        "",
        "#",
        "about",
        "choose",
        "bring",
        "data",
        "team",
        "share",
        "embed",
        "opinion/1",
        "government-digital-and-data-2026/product-manager/skills",
        "product-manager-2020/skill/agile-working",
        "product-manager-2020/result",
        "made-up.2026-01-31/history",
        "product-manager-2020/plan",
    ];
    fragments.extend(routes.map(str::to_owned));
    Ok(fragments)
}

/// What a person pastes to see a team.
pub(crate) fn teams() -> Result<Vec<String>> {
    let codes = codes()?;
    let mut teams = Vec::new();
    for (place, some) in codes.chunks(6).enumerate() {
        let line = |(number, code): (usize, &String)| match place % 3 {
            0 => code.clone(),
            1 => format!("\"Person {number}\", {code}"),
            _ => format!("Ada; https://example.org/#s={code}"),
        };
        teams.push(some.iter().enumerate().map(line).collect::<Vec<_>>().join("\n"));
    }
    Ok(teams)
}

pub(crate) fn drafts() -> Result<Vec<Value>> {
    let mut drafts = files("tests/golden", "draft-")?;
    let frameworks = skillgauge::frameworks::built_in().context("no built-in frameworks")?;
    drafts.extend(frameworks.iter().map(everything));
    Ok(drafts)
}

/// As much as a person can say of the skills of a framework, with short words, and as many snapshots as there
/// can be.
fn everything(framework: &Framework) -> Value {
    let mut answers = Assessment::default();
    answers.role = framework.role_at(0).filter(|_| framework.has_several_roles());
    let rating = Rating::all(framework).last();
    for (skill, _) in framework.skills() {
        answers.ratings.set(skill, rating);
        answers.set_evidence(skill, "x");
        answers.set_last_used(skill, Some(LastUsed::LongerAgo));
        answers.set_plan_item(skill, PlanItem::default().with_what("x"));
        answers.dismiss(Prompt::NoExample(skill));
        answers.dismiss(Prompt::NotUsed(skill));
        if framework.has_several_roles() {
            answers.add_skill(skill);
        }
    }
    let (name, taken_on) = ("x".to_owned(), "2026-11-26".to_owned());
    let snapshot = Snapshot { name, taken_on, rating_set: answers.rating_set() };
    while answers.history.keep(snapshot.clone()) {}
    to_serde(&draft::write_assessment(framework, &answers).with([("saved_at", Json::text("x"))]))
}

pub(crate) fn frameworks() -> Result<Vec<Value>> {
    let mut all = files("frameworks", "")?;
    let example = json_of(&root().join("docs/examples/museum-educator.json"))?;
    // The small one is changed in more places of its few, so it comes more often.
    all.extend(std::iter::repeat_n(example, 8));
    all.push(large());
    Ok(all)
}

/// As much as a file of 1 MB can have that refers to something else in it.
fn large() -> Value {
    let named = |id: String| json!({ "id": id, "name": "x" });
    let level = |i| {
        let asked = (0..50).map(|s| (format!("s{}", (i * 7 + s * 19) % 1000), json!("a")));
        let requirements: serde_json::Map<_, _> = asked.collect();
        json!({ "id": format!("l{i}"), "name": "x", "requirements": requirements })
    };
    let role = |i| json!({ "id": format!("r{i}"), "name": "x", "levels": [level(i)] });
    let scale = ["a", "b"].map(|id| json!({ "id": id, "name": "x", "meaning": "x" }));
    json!({
        "id": "large", "edition": "2026-01-31", "title": "t", "publisher": "p", "licence": "l",
        "scale": scale.to_vec(),
        "skills": (0..1000).map(|i| named(format!("s{i}"))).collect::<Vec<_>>(),
        "roles": (0..1000).map(role).collect::<Vec<_>>(),
    })
}

pub(crate) fn backups() -> Result<Vec<Value>> {
    let mut backups = files("tests/golden", "archive-")?;
    let example = json_of(&root().join("docs/examples/museum-educator.json"))?.to_string();
    backups.push(json!({ "skillgauge": 1, "frameworks": [example], "drafts": drafts()? }));
    backups.push(json!({ "skillgauge": 1, "frameworks": ["{}"], "drafts": [{}] }));
    Ok(backups)
}

pub(crate) fn settings() -> Vec<Value> {
    vec![
        json!({}),
        json!({
            "embedded": true, "framework": "government-digital-and-data-2026",
            "framework-role": "product-manager", "compare-with": "senior-product-manager",
            "share-page": "https://example.org/page", "storage": "none", "namespace": "a b",
            "heading-level": "2", "lang": "en-GB", "partitioned": true,
        }),
        json!({
            "framework-src": "/framework.json", "version": "1", "element": "sha384-x",
            "frame": "sha384-y", "share-page": "https://example.org/index.html",
        }),
    ]
}
