//! Everything as one file: what was written comes back, for ever, and nothing else passes for it.

use crate::support::{
    PRODUCT_MANAGER, any_assessment, any_framework, built_in, check, framework_file, from_serde,
    library, read_json, to_serde,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::backup::{Backup, BackupError};
use skillgauge::domain::formats::draft;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::Framework;
use skillgauge::state::{
    Action, Asked, BackupFileError, Entry, Finding, FoundFile, Later, Library, Problem, Settings,
    State, Unusable,
};
use std::rc::Rc;

/// A file as the browser's edge reads it.
fn found(json: &Json) -> Result<Rc<FoundFile>, BackupFileError> {
    let Backup { frameworks, drafts } = Backup::read(json).map_err(BackupFileError::Not)?;
    let mut file = FoundFile { frameworks: Vec::new(), refused: 0, drafts };
    for text in frameworks {
        match check(&serde_json::from_str(&text).unwrap()) {
            Ok(framework) => file.frameworks.push((Rc::new(framework), text.into())),
            Err(_) => file.refused += 1,
        }
    }
    Ok(Rc::new(file))
}

fn new(library: Library) -> State {
    let state = State::new(library, Rc::new(Settings::default()));
    state.apply(Action::LaterLoaded(true))
}

fn bring_back(state: &State, json: &Json) -> State {
    state.apply(Later::Found(found(json)).into()).apply(Later::BringBack.into())
}

fn text_of(state: &State) -> String {
    to_serde(&state.archive().write()).to_string()
}

fn with_draft(state: &State, key: &str, framework: &Framework, answers: &Assessment) -> State {
    let mut archive = Backup::default();
    archive.add(framework, answers);
    let state = bring_back(state, &archive.write());
    assert!(state.library.get(key).is_some());
    state
}

/// A framework of the person's own, with the text of its file.
fn own(id: &str) -> (Rc<Framework>, Rc<str>) {
    let mut file = framework_file(4, 5, 2, 1);
    file["id"] = id.into();
    (Rc::new(check(&file).unwrap()), file.to_string().into())
}

proptest! {
    #[test]
    fn a_file_comes_back(
        (framework, answers) in any_framework().prop_flat_map(|framework| {
            let answers = any_assessment(&framework);
            answers.prop_map(move |answers| (framework.clone(), answers))
        })
    ) {
        let mut archive = Backup { frameworks: vec!["text".to_owned()], drafts: Vec::new() };
        archive.add(&framework, &answers);
        let read = Backup::read(&archive.clone().write());
        prop_assert_eq!(read.as_ref(), Ok(&archive));
        prop_assert_eq!(archive.drafts.is_empty(), answers.is_empty());
        let schema = jsonschema::validator_for(&read_json("schemas/archive.json")).unwrap();
        prop_assert!(schema.is_valid(&to_serde(&archive.clone().write())));
        for kept in &archive.drafts {
            prop_assert_eq!(draft::read_assessment(&framework, kept), Ok(answers.clone()));
        }
    }

    #[test]
    fn export_delete_all_and_import_give_the_same_file(answers in any_assessment(&built_in())) {
        let (own, text) = own("own-framework");
        let empty = new(library(PRODUCT_MANAGER));
        let brought = empty.apply(Action::Bring(Ok((own, text))));
        let full = with_draft(&brought, PRODUCT_MANAGER, &built_in(), &answers);
        let json = full.archive().write();
        let wiped = full.apply(Action::Ask(Asked::Everything)).apply(Action::Confirm);
        prop_assert_eq!(text_of(&wiped), text_of(&empty));
        let back = bring_back(&wiped, &json);
        prop_assert_eq!(text_of(&back), to_serde(&json).to_string());
        let here = back.library.get(PRODUCT_MANAGER).map(|entry| &entry.assessment);
        prop_assert_eq!(here, Some(&answers));
    }

    #[test]
    fn no_json_makes_reading_panic(version in any::<f64>(), texts in prop::collection::vec(".{0,9}", 0..4)) {
        let list = || Json::List(texts.iter().map(|text| Json::text(text)).collect());
        for version in [version, 1.0] {
            let json = Json::object([
                ("skillgauge", Json::Number(version)),
                ("frameworks", Json::List(Vec::new())),
                ("drafts", list()),
            ]);
            if let Ok(file) = found(&json) {
                let findings = new(library(PRODUCT_MANAGER)).findings(&file);
                prop_assert!(findings.is_nothing());
                prop_assert_eq!(findings.drafts.len(), texts.len());
            }
        }
    }
}

#[test]
fn the_order_in_which_frameworks_came_does_not_matter() {
    let bring = |order: [&str; 2]| {
        let state = new(library(PRODUCT_MANAGER));
        let state = order.iter().fold(state, |state, id| state.apply(Action::Bring(Ok(own(id)))));
        text_of(&state)
    };
    assert_eq!(bring(["a-framework", "b-framework"]), bring(["b-framework", "a-framework"]));
}

#[test]
fn a_file_of_version_1_can_be_read_and_is_written_as_it_was() {
    let golden = read_json("tests/golden/archive-v1.json");
    let state = bring_back(&new(library(PRODUCT_MANAGER)), &from_serde(&golden));
    let answers = &state.library.get(PRODUCT_MANAGER).unwrap().assessment;
    assert_eq!(answers.history.snapshots().len(), 2);
    let own = state.library.get("made-up.2026-01-31").unwrap();
    assert_eq!(own.assessment.ratings.len(), 1);
    let numbers = |value: &Value| value.to_string().replace(".0", "");
    assert_eq!(numbers(&to_serde(&state.archive().write())), numbers(&golden));
}

#[test]
fn a_file_fits_its_schema() {
    let schema = jsonschema::validator_for(&read_json("schemas/archive.json")).unwrap();
    let golden = read_json("tests/golden/archive-v1.json");
    assert!(schema.is_valid(&golden), "{:?}", schema.iter_errors(&golden).next());
    for spoil in ["skillgauge", "frameworks", "drafts"] {
        let mut bad = golden.clone();
        bad[spoil] = json!({});
        assert!(!schema.is_valid(&bad), "{spoil}");
    }
}

#[test]
fn other_files_are_refused_each_for_its_reason() {
    let malformed = BackupFileError::Not(BackupError::Malformed);
    let later = BackupFileError::Not(BackupError::Version(2.0));
    for (json, problem) in [
        (json!([]), malformed),
        (json!({}), malformed),
        (json!({ "skillgauge": "1", "frameworks": [], "drafts": [] }), malformed),
        (json!({ "skillgauge": 1, "frameworks": [1], "drafts": [] }), malformed),
        (json!({ "skillgauge": 1, "frameworks": [] }), malformed),
        (json!({ "skillgauge": 2, "frameworks": [], "drafts": [] }), later),
    ] {
        let state = new(library(PRODUCT_MANAGER));
        let state = state.apply(Later::Found(found(&from_serde(&json))).into());
        assert_eq!(state.form.problem, Some(Problem::Backup(problem)), "{json}");
        assert_eq!(state.form.found, None);
    }
}

#[test]
fn what_will_be_added_is_said_before_and_what_differs_stays() {
    let framework = built_in();
    let skill = |id: &str| framework.skill_with_id(id).unwrap();
    let rated = |ratings: &[(&str, Rating)]| {
        let mut answers = Assessment::default();
        for (id, rating) in ratings {
            answers.ratings.set(skill(id), Some(*rating));
        }
        answers
    };
    let expert = Rating::all(&framework).last().unwrap();
    let state = with_draft(
        &new(library(PRODUCT_MANAGER)),
        PRODUCT_MANAGER,
        &framework,
        &rated(&[("user-focus", expert)]),
    );
    let mut archive = Backup::default();
    archive.add(&framework, &rated(&[("user-focus", Rating::NotYet), ("agile-working", expert)]));
    let mut json = to_serde(&archive.write());
    json["drafts"].as_array_mut().unwrap().push(json!({ "framework": "gone", "edition": "2020" }));
    json["drafts"].as_array_mut().unwrap().push(json!({ "version": 1 }));
    json["frameworks"] = json!(["{}"]);
    let json = from_serde(&json);
    let asked = state.apply(Later::Found(found(&json)).into());
    let findings = asked.findings(asked.form.found.as_ref().unwrap());
    assert_eq!(findings.refused, 1);
    let [
        Finding::Adds(_, addition, _),
        Finding::Refused(id, _, why),
        Finding::Refused(_, _, other),
    ] = &findings.drafts[..]
    else {
        panic!("{findings:?}")
    };
    assert_eq!((addition.ratings, addition.kept), (1, 1));
    assert_eq!((&**id, why, other), ("gone", &Unusable::NoFramework, &Unusable::Unreadable));
    assert_eq!(asked.assessment(), state.assessment(), "nothing is done before it is said");

    let done = asked.apply(Later::BringBack.into());
    assert_eq!(done.assessment().rating(skill("user-focus")), Some(expert));
    assert_eq!(done.assessment().rating(skill("agile-working")), Some(expert));
    assert!(done.form.brought_back && done.form.found.is_none());
    assert_eq!(done.entry().edits, state.entry().edits + 1, "it will be saved");
}

#[test]
fn a_framework_that_is_here_in_another_form_stays() {
    let (framework, text) = own("own-framework");
    let state = new(library(PRODUCT_MANAGER)).apply(Action::Bring(Ok((framework, text))));
    let mut other = framework_file(4, 6, 2, 1);
    other["id"] = "own-framework".into();
    let archive = Backup { frameworks: vec![other.to_string()], drafts: Vec::new() };
    let json = archive.write();
    let findings = state.findings(&found(&json).unwrap());
    assert_eq!((findings.frameworks.len(), findings.refused), (0, 1));
    let entry =
        |state: &State| -> Entry { state.library.get("own-framework.2026-01-31").unwrap().clone() };
    assert_eq!(entry(&bring_back(&state, &json)), entry(&state));
}
