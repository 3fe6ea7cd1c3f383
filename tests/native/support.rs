//! What several tests need: the built-in framework, frameworks of any shape, and ratings for them.

use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::assessment::{Assessment, CompareWith};
use skillgauge::domain::framework::{Framework, file};
use skillgauge::domain::json::Json;
use skillgauge::domain::rating::{Rating, Ratings};
use skillgauge::domain::share::Shared;
use std::path::Path;

pub(crate) fn built_in() -> Framework {
    skillgauge::frameworks::product_manager_2020().expect("the built-in framework unpacks")
}

pub(crate) fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn read_json(path: &str) -> Value {
    serde_json::from_str(&read(path)).expect("a golden file is JSON")
}

/// A framework file with this many levels, skills and role levels.
pub(crate) fn framework_file(levels: usize, skills: usize, role_levels: usize) -> Value {
    let level =
        |i| json!({ "id": format!("level-{i}"), "name": format!("Level {i}"), "meaning": "m" });
    let skill =
        |i| json!({ "id": format!("skill-{i}"), "name": "s", "summary": "s", "statements": {} });
    let role_level = |i: usize| {
        // Every third skill is not required, and the rest at a level that changes with both.
        let required = (0..skills).filter(|s| !(s + i).is_multiple_of(3));
        let requirements: serde_json::Map<_, _> = required
            .map(|s| (format!("skill-{s}"), json!(format!("level-{}", (s * 7 + i * 3) % levels))))
            .collect();
        json!({
            "id": format!("role-level-{i}"), "name": "r", "summary": "s", "responsibilities": [],
            "requirements": requirements,
        })
    };
    json!({
        "id": "made-up", "edition": "2026-01-31", "title": "t", "publisher": "p", "source": "s",
        "licence": "l", "licence_source": "s", "attribution": "a", "newer_edition": null,
        "scale": (0..levels).map(level).collect::<Vec<_>>(),
        "skills": (0..skills).map(skill).collect::<Vec<_>>(),
        "roles": [{
            "id": "role", "name": "r", "levels": (0..role_levels).map(role_level).collect::<Vec<_>>(),
        }],
    })
}

/// Frameworks of every scale and of many sizes.
pub(crate) fn any_framework() -> impl Strategy<Value = Framework> {
    (2..=7usize, 1..=40usize, 1..=12usize).prop_map(|(levels, skills, role_levels)| {
        file::check(&framework_file(levels, skills, role_levels).to_string()).expect("no faults")
    })
}

/// Any ratings, of any of a framework's skills.
pub(crate) fn any_ratings(framework: &Framework) -> impl Strategy<Value = Ratings> + use<> {
    let choices: Vec<_> = std::iter::once(None).chain(Rating::all(framework).map(Some)).collect();
    let skills: Vec<_> = framework.skills().map(|(index, _)| index).collect();
    prop::collection::vec(prop::sample::select(choices), skills.len()).prop_map(move |chosen| {
        let mut ratings = Ratings::default();
        for (&skill, rating) in skills.iter().zip(chosen) {
            ratings.set(skill, rating);
        }
        ratings
    })
}

pub(crate) fn any_compare_with(
    framework: &Framework,
) -> impl Strategy<Value = CompareWith> + use<> {
    let levels = framework.role_levels().map(|(index, _)| CompareWith::RoleLevel(index));
    prop::sample::select(std::iter::once(CompareWith::All).chain(levels).collect::<Vec<_>>())
}

pub(crate) fn any_shared(framework: &Framework) -> impl Strategy<Value = Shared> + use<> {
    (any_compare_with(framework), any_ratings(framework))
        .prop_map(|(compare_with, ratings)| Shared { compare_with, ratings })
}

pub(crate) fn any_assessment(framework: &Framework) -> impl Strategy<Value = Assessment> + use<> {
    let skills: Vec<_> = framework.skills().map(|(index, _)| index).collect();
    let compare_with = prop::option::of(any_compare_with(framework));
    let evidence = prop::collection::vec(".{0,40}", skills.len());
    (compare_with, any_ratings(framework), evidence).prop_map(
        move |(compare_with, ratings, texts)| {
            let mut assessment = Assessment::default();
            assessment.compare_with = compare_with;
            assessment.ratings = ratings;
            for (&skill, text) in skills.iter().zip(&texts) {
                assessment.set_evidence(skill, text);
            }
            assessment
        },
    )
}

/// A framework together with a value made for it.
pub(crate) fn with_framework<V, S>(
    make: impl Fn(&Framework) -> S + 'static,
) -> impl Strategy<Value = (Framework, V)>
where
    V: std::fmt::Debug,
    S: Strategy<Value = V>,
{
    any_framework().prop_flat_map(move |framework| {
        let value = make(&framework);
        value.prop_map(move |value| (framework.clone(), value))
    })
}

pub(crate) fn to_serde(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => (*truth).into(),
        Json::Number(number) => (*number).into(),
        Json::Text(text) => text.as_str().into(),
        Json::List(values) => values.iter().map(to_serde).collect(),
        Json::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), to_serde(value))).collect()
        }
    }
}

pub(crate) fn from_serde(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Number(number) => Json::Number(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => Json::text(text),
        Value::Array(values) => Json::List(values.iter().map(from_serde).collect()),
        Value::Object(entries) => Json::Object(
            entries.iter().map(|(key, value)| (key.clone(), from_serde(value))).collect(),
        ),
    }
}
