//! What several tests need: the built-in frameworks, frameworks of any shape, and ratings for them.

use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::app::{Action, AssessAction, SavedAt, Workspaces};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::history::{History, Snapshot};
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::opinion::Opinion;
use skillgauge::domain::assessment::plan::{Month, PlanItem};
use skillgauge::domain::assessment::prompt::Prompt;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::assessment::rating_set::RatingSet;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::file::{self, check_wording};
use skillgauge::domain::framework::{Framework, RoleIndex, SkillIndex};
use std::path::Path;

pub(crate) const PRODUCT_MANAGER: &str = "product-manager-2020";
pub(crate) const GOVERNMENT: &str = "government-digital-and-data-2026";
pub(crate) const OLDER_LIST: &str = "digital-skills-product-management";
pub(crate) const CONDITIONS: &str = "conditions-for-product-ownership";

/// All frameworks, as they are built in: without their descriptions.
pub(crate) fn all_built_in() -> Vec<Framework> {
    skillgauge::frameworks::built_in().expect("the built-in frameworks unpack")
}

/// The product manager framework of 2020, without its descriptions.
pub(crate) fn built_in() -> Framework {
    named(PRODUCT_MANAGER)
}

/// A built-in framework, without its descriptions.
pub(crate) fn named(id: &str) -> Framework {
    all_built_in().into_iter().find(|framework| framework.id == id).expect(id)
}

/// A built-in framework as its file has it.
/// A built-in framework with all its wording.
pub(crate) fn with_descriptions(id: &str) -> Framework {
    let mut framework = check(&read_json(&format!("frameworks/{id}.json"))).expect("no faults");
    for wording in wording_files(id) {
        let wording = check_wording(&framework, &from_serde(&wording)).expect("no faults");
        framework.add_wording(wording);
    }
    framework
}

/// The files of wording that a built-in framework has beside its own.
pub(crate) fn wording_files(id: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/wording").join(id);
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let texts = entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
    texts.map(|text| serde_json::from_str(&text).unwrap()).collect()
}

/// The file with the other names of a framework's roles, if it has one.
pub(crate) fn other_names(id: &str) -> Option<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/wording").join(id);
    let text = std::fs::read_to_string(folder.join("other-names.json")).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

pub(crate) fn check(file: &Value) -> Result<Framework, Vec<file::Fault>> {
    file::check(&from_serde(file))
}

/// All built-in frameworks, with this one open.
pub(crate) fn workspaces(open: &str) -> Workspaces {
    let (open, rest): (Vec<_>, Vec<_>) =
        all_built_in().into_iter().partition(|framework| framework.id == open);
    Workspaces::built_in([open, rest].concat()).expect("some are built in")
}

/// When a draft was saved.
pub(crate) fn saved_at() -> SavedAt {
    SavedAt { time: "14:02".to_owned(), date: "22 November 2026".to_owned(), today: true }
}

/// A skill of the product manager framework of 2020.
pub(crate) fn skill(place: usize) -> SkillIndex {
    built_in().skill_at(place).expect("it has ten")
}

/// Rates such a skill.
pub(crate) fn rate(place: usize) -> Action {
    AssessAction::Rate(skill(place), Some(Rating::NotYet)).into()
}

pub(crate) fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn read_json(path: &str) -> Value {
    serde_json::from_str(&read(path)).expect("a golden file is JSON")
}

/// A framework file with this many levels, skills, role levels in each role, and roles.
pub(crate) fn framework_file(
    levels: usize,
    skills: usize,
    role_levels: usize,
    roles: usize,
) -> Value {
    let level =
        |i| json!({ "id": format!("level-{i}"), "name": format!("Level {i}"), "meaning": "m" });
    let skill = |i| json!({ "id": format!("skill-{i}"), "name": format!("Skill {i}") });
    let role_level = |role: usize, i: usize| {
        // Every third skill is not required, and the rest at a level that changes with both.
        let required = (0..skills).filter(|s| !(s + i + role).is_multiple_of(3));
        let requirements: serde_json::Map<_, _> = required
            .map(|s| (format!("skill-{s}"), json!(format!("level-{}", (s * 7 + i * 3) % levels))))
            .collect();
        json!({
            "id": format!("role-level-{role}-{i}"), "name": format!("Role {role}, level {i}"),
            "requirements": requirements,
        })
    };
    let role = |role| {
        let levels: Vec<_> = (0..role_levels).map(|i| role_level(role, i)).collect();
        json!({ "id": format!("role-{role}"), "name": format!("Role {role}"), "levels": levels })
    };
    json!({
        "id": "made-up", "edition": "2026-01-31", "title": "t", "publisher": "p", "licence": "l",
        "scale": (0..levels).map(level).collect::<Vec<_>>(),
        "skills": (0..skills).map(skill).collect::<Vec<_>>(),
        "roles": (0..roles).map(role).collect::<Vec<_>>(),
    })
}

/// Frameworks of every scale and of many sizes, with one role, with several, or with none, and with
/// "not yet" or without.
pub(crate) fn any_framework() -> impl Strategy<Value = Framework> {
    (2..=7usize, 1..=40usize, 1..=6usize, 0..=4usize, any::<bool>()).prop_map(
        |(levels, skills, role_levels, roles, not_yet)| {
            let mut file = framework_file(levels, skills, role_levels, roles);
            file["not_yet"] = not_yet.into();
            check(&file).expect("no faults")
        },
    )
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

/// No role, or any where there is a choice.
fn any_role(framework: &Framework) -> impl Strategy<Value = Option<RoleIndex>> + use<> {
    let roles = framework.roles().map(|(index, _)| Some(index));
    let roles = roles.filter(|_| framework.roles_len() > 1);
    prop::sample::select(std::iter::once(None).chain(roles).collect::<Vec<_>>())
}

/// What a person shares.
pub(crate) fn any_own_ratings(framework: &Framework) -> impl Strategy<Value = RatingSet> + use<> {
    (any_role(framework), any_compare_with(framework), any_ratings(framework)).prop_map(
        |(role, compare_with, ratings)| RatingSet { role, compare_with, ratings, opinion: None },
    )
}

/// What a person shares, some with a second opinion.
pub(crate) fn any_rating_set(framework: &Framework) -> impl Strategy<Value = RatingSet> + use<> {
    let opinion = (any_ratings(framework), ".{0,70}")
        .prop_map(|(ratings, name)| Opinion { ratings, name: Opinion::name_of(&name) });
    (any_own_ratings(framework), prop::option::of(opinion))
        .prop_map(|(own, opinion)| RatingSet { opinion, ..own })
}

fn any_snapshot(framework: &Framework) -> impl Strategy<Value = Snapshot> + use<> {
    let day = (2020..=2030_u16, 1..=12_u8, 1..=28_u8);
    (".{0,20}", day, any_own_ratings(framework)).prop_map(
        |(name, (year, month, day), rating_set)| {
            let taken_on = format!("{year:04}-{month:02}-{day:02}");
            Snapshot { name: name.trim().to_owned(), taken_on, rating_set }
        },
    )
}

fn any_history(framework: &Framework) -> impl Strategy<Value = History> + use<> {
    // Of two, so that some are alike.
    let two = (any_snapshot(framework), any_snapshot(framework));
    let chosen = (prop::collection::vec(any::<bool>(), 0..=4), prop::option::of(any::<bool>()));
    (two, chosen).prop_map(|((one, other), (snapshots, earlier))| {
        let choose = |first: bool| if first { one.clone() } else { other.clone() };
        let snapshots = snapshots.into_iter().map(choose).collect();
        History::of(snapshots, earlier.map(choose)).unwrap()
    })
}

pub(crate) fn any_assessment(framework: &Framework) -> impl Strategy<Value = Assessment> + use<> {
    let skills: Vec<_> = framework.skills().map(|(index, _)| index).collect();
    let several_roles = framework.roles_len() > 1;
    let compare_with = prop::option::of(any_compare_with(framework));
    let evidence = prop::collection::vec(".{0,40}", skills.len());
    let added = prop::sample::subsequence(skills.clone(), 0..=skills.len());
    let used = prop::option::of(prop::sample::select(LastUsed::ALL.to_vec()));
    let last_used = prop::option::of(prop::collection::vec(used, skills.len()));
    let prompts = skills.iter().flat_map(|&s| [Prompt::NoExample(s), Prompt::NotUsed(s)]);
    let prompts: Vec<_> = prompts.chain([Prompt::AllTheSame]).collect();
    let dismissed = prop::sample::subsequence(prompts.clone(), 0..=prompts.len());
    let dismissed = prop_oneof![Just(Vec::new()), dismissed];
    let item = ("( |=|.){0,20}", prop::option::of((0..=9999_u16, 1..=12_u8)), any::<bool>());
    let item = item.prop_map(|(what, by, done)| {
        let by = by.and_then(|(year, month)| Month::read(&format!("{year:04}-{month:02}")));
        PlanItem { what, by, done }
    });
    let items = prop::option::of(prop::collection::vec(prop::option::of(item), skills.len()));
    let history = prop_oneof![Just(History::default()), any_history(framework)];
    // Of those that are rated; mostly none.
    let quick =
        prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(any::<bool>(), skills.len())];
    let looks = (last_used, dismissed, items, history, quick);
    (any_role(framework), compare_with, any_ratings(framework), evidence, added, looks).prop_map(
        move |(
            role,
            compare_with,
            ratings,
            evidence,
            added,
            (last_used, dismissed, items, history, quick),
        )| {
            let mut assessment = Assessment::default();
            assessment.role = role;
            assessment.compare_with = compare_with;
            assessment.ratings = ratings;
            if several_roles {
                assessment.added = added;
            }
            for (&skill, item) in skills.iter().zip(items.into_iter().flatten()) {
                assessment.set_plan_item(skill, item.unwrap_or_default());
            }
            assessment.dismissed = dismissed;
            assessment.history = history;
            for (&skill, used) in skills.iter().zip(last_used.into_iter().flatten()) {
                assessment.set_last_used(skill, used);
            }
            for (&skill, text) in skills.iter().zip(&evidence) {
                assessment.set_evidence(skill, text);
            }
            for (&skill, is_quick) in skills.iter().zip(quick) {
                assessment.set_quick(skill, is_quick && assessment.rating(skill).is_some());
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
