//! Everything as one file: what was written comes back, for ever, and nothing else passes for it.

use crate::person::Person;
use crate::support::{
    CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, any_assessment, any_framework, built_in,
    check, framework_file, from_serde, named, read, read_json, to_serde,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::app::{
    Action, BackupFile, BackupFileError, Confirmation, DraftRestore, Effect, FormError,
    ImportAction, ImportedFramework, RestoreAction, UnusableDraft, Workspace,
};
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::backup::{Backup, BackupError};
use skillgauge::domain::formats::draft;
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::Framework;
use std::rc::Rc;
use std::sync::LazyLock;

/// A file as the browser's edge reads it.
pub(crate) fn read_file(json: &Json) -> Result<Rc<BackupFile>, BackupFileError> {
    let Backup { frameworks, drafts } = Backup::read(json).map_err(BackupFileError::NotABackup)?;
    let mut file = BackupFile { frameworks: Vec::new(), refused: 0, drafts };
    for text in frameworks {
        match check(&serde_json::from_str(&text).unwrap()) {
            Ok(framework) => file.frameworks.push((Rc::new(framework), text.into())),
            Err(_) => file.refused += 1,
        }
    }
    Ok(Rc::new(file))
}

pub(crate) fn person() -> Person {
    Person::new(PRODUCT_MANAGER).has_all_screens()
}

fn restore(person: Person, json: &Json) -> Person {
    person.does(RestoreAction::Read(read_file(json))).does(RestoreAction::Restore)
}

fn text_of(person: &Person) -> String {
    to_serde(&person.model.backup().write()).to_string()
}

fn with_draft(person: Person, key: &str, framework: &Framework, answers: &Assessment) -> Person {
    let mut backup = Backup::default();
    backup.add(framework, answers);
    let person = restore(person, &backup.write());
    assert!(person.model.workspaces().get(key).is_some());
    person
}

/// A framework of the person's own, with the text of its file.
fn own(id: &str) -> ImportedFramework {
    let mut file = framework_file(4, 5, 2, 1);
    file["id"] = id.into();
    (Rc::new(check(&file).unwrap()), file.to_string().into())
}

fn imports(person: Person, id: &str) -> Person {
    person.does(ImportAction::Read(Ok(own(id)))).finds_no_drafts()
}

/// The keys of each object of a file, in the order of `docs/archive.md`, each with the version of the draft
/// from which on it is there.
fn documented_keys(object: &str) -> Vec<(f64, String)> {
    static DOCS: LazyLock<String> = LazyLock::new(|| read("docs/archive.md"));
    let row = DOCS.lines().find(|line| line.starts_with(&format!("| {object} | `")));
    let row = row.unwrap_or_else(|| panic!("no keys of {object} in docs/archive.md"));
    let keys = row.split(" | ").last().unwrap_or_default();
    let (mut version, mut all) = (1.0, Vec::new());
    for (place, part) in keys.split('`').enumerate() {
        if place.is_multiple_of(2) {
            let from =
                part.rsplit_once("version ").and_then(|(_, number)| number.trim().parse().ok());
            version = from.unwrap_or(version);
        } else {
            all.push((version, part.to_owned()));
        }
    }
    all
}

fn expect_documented_keys(object: &str, version: f64, json: &Json) {
    let Json::Object(entries) = json else { panic!("{object} is no object") };
    let keys: Vec<_> = entries.iter().map(|(key, _)| key.clone()).collect();
    let documented = documented_keys(object).into_iter().filter(|(from, _)| *from <= version);
    assert_eq!(
        keys,
        documented.map(|(_, key)| key).collect::<Vec<_>>(),
        "{object}, version {version}"
    );
}

proptest! {
    #[test]
    fn keys_stand_in_the_order_that_is_documented(
        (framework, answers) in any_framework().prop_flat_map(|framework| {
            let answers = any_assessment(&framework);
            answers.prop_map(move |answers| (framework.clone(), answers))
        })
    ) {
        let mut backup = Backup::default();
        backup.add(&framework, &answers);
        expect_documented_keys("the file", 1.0, &backup.clone().write());
        for draft in &backup.drafts {
            let version = draft.get("version").and_then(Json::as_number).unwrap();
            expect_documented_keys("`drafts[]`", version, draft);
            for (list, object) in [
                ("skills", "`skills[]`"), ("dismissed", "`dismissed[]`"), ("plan", "`plan[]`"),
                ("history", "`history[]`, `rating_again`"),
            ] {
                for entry in draft.get(list).and_then(Json::as_list).unwrap_or_default() {
                    expect_documented_keys(object, version, entry);
                }
            }
            if let Some(earlier) = draft.get("rating_again") {
                expect_documented_keys("`history[]`, `rating_again`", version, earlier);
            }
        }
    }

    #[test]
    fn a_file_comes_back(
        (framework, answers) in any_framework().prop_flat_map(|framework| {
            let answers = any_assessment(&framework);
            answers.prop_map(move |answers| (framework.clone(), answers))
        })
    ) {
        let mut backup = Backup { frameworks: vec!["text".to_owned()], drafts: Vec::new() };
        backup.add(&framework, &answers);
        let read = Backup::read(&backup.clone().write());
        prop_assert_eq!(read.as_ref(), Ok(&backup));
        prop_assert_eq!(backup.drafts.is_empty(), answers.is_empty());
        let schema = jsonschema::validator_for(&read_json("schemas/archive.json")).unwrap();
        prop_assert!(schema.is_valid(&to_serde(&backup.clone().write())));
        for kept in &backup.drafts {
            prop_assert_eq!(draft::read_assessment(&framework, kept), Ok(answers.clone()));
        }
    }

    #[test]
    fn export_delete_all_and_import_give_the_same_file(answers in any_assessment(&built_in())) {
        let empty = person();
        let imported = imports(empty.clone(), "own-framework");
        let full = with_draft(imported, PRODUCT_MANAGER, &built_in(), &answers);
        let json = full.model.backup().write();
        let cleared = full.does(Action::Ask(Confirmation::DeleteEverything)).does(Action::Confirm);
        prop_assert_eq!(text_of(&cleared), text_of(&empty));
        let back = restore(cleared, &json);
        prop_assert_eq!(text_of(&back), to_serde(&json).to_string());
        let here = back.model.workspaces().get(PRODUCT_MANAGER).map(|here| &here.assessment);
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
            if let Ok(file) = read_file(&json) {
                let preview = person().does(RestoreAction::Read(Ok(file))).model.restore_preview();
                let preview = preview.unwrap();
                prop_assert!(preview.is_nothing());
                prop_assert_eq!(preview.drafts.len(), texts.len());
            }
        }
    }
}

#[test]
fn the_order_in_which_frameworks_came_does_not_matter() {
    let import = |order: [&str; 2]| text_of(&order.into_iter().fold(person(), imports));
    assert_eq!(import(["a-framework", "b-framework"]), import(["b-framework", "a-framework"]));
}

#[test]
fn drafts_stand_in_the_order_that_is_documented() {
    let mut answers = Assessment::default();
    answers.ratings.set(built_in().skill_at(0).unwrap(), Some(Rating::NotYet));
    let person = Person::new(GOVERNMENT).has_all_screens();
    let mut person = imports(imports(person, "b-framework"), "a-framework");
    // The order in which they are answered, and which of them is open, do not count.
    for id in [CONDITIONS, OLDER_LIST, PRODUCT_MANAGER, GOVERNMENT] {
        let framework = named(id);
        let mut answers = Assessment::default();
        answers.ratings.set(framework.skill_at(0).unwrap(), Rating::all(&framework).last());
        person = with_draft(person, id, &framework, &answers);
    }
    for id in ["b-framework", "a-framework"] {
        person = with_draft(person, &format!("{id}.2026-01-31"), &own(id).0, &answers);
    }
    let drafts = person.model.backup().drafts;
    let ids: Vec<_> = drafts.iter().filter_map(|draft| draft.get("framework")?.as_text()).collect();
    assert_eq!(
        ids,
        [GOVERNMENT, PRODUCT_MANAGER, OLDER_LIST, CONDITIONS, "a-framework", "b-framework"]
    );
}

#[test]
fn a_file_of_version_1_can_be_read_and_is_written_as_it_was() {
    let golden = read_json("tests/golden/archive-v1.json");
    let person = restore(person(), &from_serde(&golden));
    let workspaces = person.model.workspaces();
    let answers = &workspaces.get(PRODUCT_MANAGER).unwrap().assessment;
    assert_eq!(answers.history.snapshots().len(), 2);
    let own = workspaces.get("made-up.2026-01-31").unwrap();
    assert_eq!(own.assessment.ratings.len(), 1);
    let numbers = |value: &Value| value.to_string().replace(".0", "");
    assert_eq!(numbers(&to_serde(&person.model.backup().write())), numbers(&golden));
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
    let malformed = BackupFileError::NotABackup(BackupError::Malformed);
    let later = BackupFileError::NotABackup(BackupError::Version(2.0));
    for (json, problem) in [
        (json!([]), malformed),
        (json!({}), malformed),
        (json!({ "skillgauge": "1", "frameworks": [], "drafts": [] }), malformed),
        (json!({ "skillgauge": 1, "frameworks": [1], "drafts": [] }), malformed),
        (json!({ "skillgauge": 1, "frameworks": [] }), malformed),
        (json!({ "skillgauge": 2, "frameworks": [], "drafts": [] }), later),
    ] {
        let person = person().does(RestoreAction::Read(read_file(&from_serde(&json))));
        assert_eq!(person.model.error(), Some(&FormError::BackupFile(problem)), "{json}");
        assert_eq!(person.model.restore_preview(), None);
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
    let before =
        with_draft(person(), PRODUCT_MANAGER, &framework, &rated(&[("user-focus", expert)]));
    let mut backup = Backup::default();
    backup.add(&framework, &rated(&[("user-focus", Rating::NotYet), ("agile-working", expert)]));
    let mut json = to_serde(&backup.write());
    json["drafts"].as_array_mut().unwrap().push(json!({ "framework": "gone", "edition": "2020" }));
    json["drafts"].as_array_mut().unwrap().push(json!({ "version": 1 }));
    json["frameworks"] = json!(["{}"]);
    let json = from_serde(&json);
    let asked = before.clone().does(RestoreAction::Read(read_file(&json)));
    let preview = asked.model.restore_preview().unwrap();
    assert_eq!(preview.refused, 1);
    let [
        DraftRestore::Merges(_, report),
        DraftRestore::Refused(id, _, why),
        DraftRestore::Refused(_, _, other),
    ] = &preview.drafts[..]
    else {
        panic!("{preview:?}")
    };
    assert_eq!((report.ratings, report.kept), (1, 1));
    let (no_framework, unreadable) = (&UnusableDraft::NoFramework, &UnusableDraft::Unreadable);
    assert_eq!((&**id, why, other), ("gone", no_framework, unreadable));
    assert_eq!(asked.answers(), before.answers(), "nothing is done before it is said");

    let done = asked.does(RestoreAction::Restore);
    assert_eq!(done.answers().rating(skill("user-focus")), Some(expert));
    assert_eq!(done.answers().rating(skill("agile-working")), Some(expert));
    assert!(done.model.is_restored() && done.model.restore_preview().is_none());
    let saved = done.effects.iter().filter(|effect| matches!(effect, Effect::SaveDraft(_)));
    assert_eq!(saved.count(), 1);
}

#[test]
fn a_framework_that_is_here_in_another_form_stays() {
    let person = imports(person(), "own-framework");
    let mut other = framework_file(4, 6, 2, 1);
    other["id"] = "own-framework".into();
    let backup = Backup { frameworks: vec![other.to_string()], drafts: Vec::new() };
    let asked = person.clone().does(RestoreAction::Read(read_file(&backup.write())));
    let preview = asked.model.restore_preview().unwrap();
    assert_eq!((preview.frameworks.len(), preview.refused), (0, 1));
    let workspace = |person: &Person| -> Workspace {
        person.model.workspaces().get("own-framework.2026-01-31").unwrap().clone()
    };
    assert_eq!(workspace(&asked.does(RestoreAction::Restore)), workspace(&person));
}
