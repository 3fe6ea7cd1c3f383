//! What is read from outside is counted before it is walked, and whatever the widget writes is within.

use crate::backup::{person, read_file};
use crate::support::{
    GOVERNMENT, all_built_in, built_in, check, framework_file, from_serde, named, read_json,
    to_serde,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::app::{
    BackupFile, BackupFileError, FormError, FrameworkFileError, ImportAction, ImportedFramework,
    RestoreAction, Settings,
};
use skillgauge::domain::analysis::team::{TeamReader, UnreadReason};
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::history::{
    History, MOST_SNAPSHOTS, SNAPSHOT_NAME_MAX, Snapshot,
};
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::opinion::{OPINION_NAME_MAX, Opinion};
use skillgauge::domain::assessment::plan::{Month, PlanItem, WHAT_MAX};
use skillgauge::domain::assessment::prompt::Prompt;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::assessment::rating_set::RatingSet;
use skillgauge::domain::assessment::{Assessment, EVIDENCE_MAX};
use skillgauge::domain::formats::backup::{
    BackupError, MOST_FRAMEWORKS, count_values, has_too_many_values,
};
use skillgauge::domain::formats::draft::{self, Draft, DraftError};
use skillgauge::domain::formats::share_code::{self, CodeError};
use skillgauge::domain::framework::{Framework, RoleIndex};
use std::rc::Rc;

/// The largest framework that there can be by what is rated: a role has one skill, and each other skill makes
/// a code longer than one of the role's.
fn largest() -> Framework {
    let mut file = framework_file(7, 1000, 1, 1);
    let role = |i| json!({ "id": format!("r-{i}"), "name": "r", "skills": ["skill-0"] });
    file["roles"] = (0..1000).map(role).collect();
    check(&file).unwrap()
}

/// All skills at the highest level.
fn all_rated(framework: &Framework) -> Ratings {
    let (mut ratings, highest) = (Ratings::default(), Rating::all(framework).last());
    for (skill, _) in framework.skills() {
        ratings.set(skill, highest);
    }
    ratings
}

fn last_role(framework: &Framework) -> Option<RoleIndex> {
    framework.has_several_roles().then(|| framework.roles().last().map(|(role, _)| role)).flatten()
}

/// All that a person can say, each as long as it can be.
fn everything(framework: &Framework) -> Assessment {
    let mut all = Assessment::default();
    all.role = last_role(framework);
    all.compare_with = Some(CompareWith::All);
    all.ratings = all_rated(framework);
    for (skill, _) in framework.skills() {
        all.set_evidence(skill, &"🧭".repeat(EVIDENCE_MAX));
        all.set_last_used(skill, Some(LastUsed::WithinThreeYears));
        let item = PlanItem { by: Month::read("2027-03"), done: true, ..PlanItem::default() };
        all.set_plan_item(skill, item.with_what(&"🧭".repeat(WHAT_MAX)));
        if framework.has_several_roles() {
            all.add_skill(skill);
        }
        all.dismiss(Prompt::NoExample(skill));
        all.dismiss(Prompt::NotUsed(skill));
    }
    all.dismiss(Prompt::AllTheSame);
    let snapshot = Snapshot {
        name: "🧭".repeat(SNAPSHOT_NAME_MAX),
        // The last day that a browser's clock can have.
        taken_on: "275760-09-13".to_owned(),
        rating_set: all.rating_set(),
    };
    let snapshots = vec![snapshot.clone(); MOST_SNAPSHOTS - 1];
    all.history = History::of(snapshots, Some(snapshot)).unwrap();
    all
}

#[test]
fn the_longest_code_there_can_be_is_read() {
    let framework = largest();
    let name = "🧭".repeat(OPINION_NAME_MAX);
    let opinion = Some(Opinion { ratings: all_rated(&framework), name });
    let shared = RatingSet {
        role: last_role(&framework),
        compare_with: CompareWith::All,
        ratings: all_rated(&framework),
        opinion,
    };
    let code = share_code::encode(&framework, &shared);
    assert_eq!(code.len(), 6394);
    let hyphens: Vec<_> = code.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
    let address = "https://example.org/".to_owned() + &"long/".repeat(300);
    for text in [code.clone(), hyphens.join("-"), format!("{address}#s={code}")] {
        assert!(share_code::decode([&framework], &text) == Ok((&framework, shared.clone())));
    }
    let mut reader = TeamReader::new(vec![Rc::new(framework)]);
    reader.read(&format!("Ada, {code}"));
    assert_eq!(reader.finish().unwrap().members.len(), 1);
}

#[test]
fn a_text_that_is_longer_than_any_code_is_not_looked_at() {
    let code = read_json("tests/golden/share-codes.json")["valid"][0]["code"].clone();
    let framework = built_in();
    // Without the spaces it is a code, which shows that nothing has taken them out.
    let padded = |bytes: usize| format!("{:bytes$}", code.as_str().unwrap());
    assert!(share_code::decode([&framework], &padded(16_384)).is_ok());
    let error = share_code::decode([&framework], &padded(16_385)).unwrap_err();
    assert_eq!(error, CodeError::TooLong);
}

#[test]
fn everything_that_a_person_can_say_comes_back() {
    for framework in all_built_in().into_iter().chain([largest()]) {
        let assessment = everything(&framework);
        let draft = Draft {
            assessment,
            saved_at: "+275760-09-13T00:00:00.000Z".to_owned(),
            change: Some(1_000_000_000),
        };
        assert!(draft::read(&framework, &draft::write(&framework, &draft)) == Ok(draft));
    }
}

#[test]
fn a_list_with_more_than_there_can_be_is_not_walked() {
    let framework = named(GOVERNMENT);
    let first = |list: &str, entry: &Value| {
        let mut draft = to_serde(&draft::write_assessment(&framework, &everything(&framework)));
        // What would be found wrong in it if it were walked is found in the first entry.
        draft[list].as_array_mut().unwrap().insert(0, entry.clone());
        draft::read_assessment(&framework, &from_serde(&draft))
    };
    let unknown = json!({ "id": "none", "skill": "none", "prompt": "none" });
    assert_eq!(first("added", &"none".into()), Err(DraftError::Malformed));
    for list in ["skills", "plan", "dismissed", "history"] {
        assert_eq!(first(list, &unknown), Err(DraftError::Malformed), "{list}");
    }
    let mut short = to_serde(&draft::write_assessment(&framework, &everything(&framework)));
    short["plan"] = json!([unknown]);
    let error = draft::read_assessment(&framework, &from_serde(&short)).unwrap_err();
    assert_eq!(error, DraftError::UnknownId("none".to_owned()));
}

#[test]
fn names_and_dates_of_any_length_are_cut_and_cost_no_answer() {
    let framework = built_in();
    let mut json = read_json("tests/golden/draft-v5.json");
    let long: Value = "9".repeat(4_000_000).into();
    json["saved_at"] = long.clone();
    json["history"][0]["name"] = long.clone();
    json["history"][0]["taken_on"] = long;
    let draft = draft::read(&framework, &from_serde(&json)).unwrap();
    assert_eq!(draft.saved_at.len(), 40);
    let first = &draft.assessment.history.snapshots()[0];
    assert_eq!((first.name.len(), first.taken_on.len()), (SNAPSHOT_NAME_MAX, 40));
    let whole = draft::read(&framework, &from_serde(&read_json("tests/golden/draft-v5.json")));
    assert_eq!(draft.assessment.ratings, whole.unwrap().assessment.ratings);
}

/// A framework of the person's own, one of many.
fn own(number: usize) -> ImportedFramework {
    let mut file = framework_file(2, 2, 1, 1);
    file["id"] = format!("own-{number}").into();
    (Rc::new(check(&file).unwrap()), file.to_string().into())
}

#[test]
fn all_that_a_browser_keeps_is_one_file_that_can_be_brought_back() {
    let mut person = person();
    for number in 0..MOST_FRAMEWORKS {
        person = person.does(ImportAction::Read(Ok(own(number)))).finds_no_drafts();
        assert_eq!(person.model.error(), None);
    }
    // There is no room for one more, but for another text of one that is here.
    let more = person.clone().does(ImportAction::Read(Ok(own(MOST_FRAMEWORKS))));
    let no_room = FormError::FrameworkFile(FrameworkFileError::NoRoom);
    assert_eq!(more.model.error(), Some(&no_room));
    assert_eq!(person.clone().does(ImportAction::Read(Ok(own(0)))).model.error(), None);

    let mut backup = person.model.backup();
    for framework in all_built_in() {
        backup.add(&framework, &everything(&framework));
    }
    for number in 0..MOST_FRAMEWORKS {
        let (framework, _) = own(number);
        backup.add(&framework, &everything(&framework));
    }
    let text = to_serde(&backup.write()).to_string();
    assert!(!has_too_many_values(&text) && text.len() < 20 * 1_048_576);
    let file = read_file(&from_serde(&serde_json::from_str(&text).unwrap())).unwrap();
    assert_eq!((file.frameworks.len(), file.refused), (MOST_FRAMEWORKS, 0));
    assert_eq!(file.drafts.len(), MOST_FRAMEWORKS + 4);
    let restored = crate::backup::person();
    let restored = restored.does(RestoreAction::Read(Ok(file))).does(RestoreAction::Restore);
    let mut all = restored.model.workspaces().into_iter();
    assert!(all.all(|of| of.assessment == everything(&of.framework)));
    // In a browser that has frameworks of its own there is room for the rest alone.
    let file = read_file(&from_serde(&serde_json::from_str(&text).unwrap())).unwrap();
    let others = crate::backup::person().does(ImportAction::Read(Ok(own(999)))).finds_no_drafts();
    let preview = others.does(RestoreAction::Read(Ok(file))).model.restore_preview().unwrap();
    assert_eq!((preview.frameworks.len(), preview.refused), (MOST_FRAMEWORKS - 1, 1));
}

#[test]
fn a_file_with_more_than_a_browser_keeps_is_refused() {
    let too_much = Err(BackupFileError::NotABackup(BackupError::TooMuch));
    let file = |frameworks: usize, drafts: usize| {
        let frameworks = vec![json!("{}"); frameworks];
        json!({ "skillgauge": 1, "frameworks": frameworks, "drafts": vec![json!({}); drafts] })
    };
    assert!(read_file(&from_serde(&file(MOST_FRAMEWORKS, 500))).is_ok());
    assert_eq!(read_file(&from_serde(&file(MOST_FRAMEWORKS + 1, 0))), too_much);
    assert_eq!(read_file(&from_serde(&file(0, 501))), too_much);
    let values = |number: usize| format!("[{}0]", "0,".repeat(number));
    assert!(!has_too_many_values(&values(999_000)));
    assert!(has_too_many_values(&values(1_000_001)));
    assert!(has_too_many_values(&"[".repeat(1_000_001)));
    // What stands in a text is no value.
    let quoted = json!({ "text": format!("{}\"\\", values(2_000_000)) }).to_string();
    assert!(!has_too_many_values(&quoted));
}

#[test]
fn the_name_of_a_framework_in_a_draft_is_not_shown_at_any_length() {
    let json = json!({ "framework": "x".repeat(1_000_000), "edition": "2020-01-07" });
    let file = BackupFile { frameworks: vec![], refused: 0, drafts: vec![from_serde(&json)] };
    let person = person().does(RestoreAction::Read(Ok(Rc::new(file))));
    let preview = format!("{:?}", person.model.restore_preview().unwrap());
    assert!(preview.len() < 200, "{} bytes", preview.len());
}

#[test]
fn a_setting_that_is_longer_than_any_address_counts_as_not_given() {
    let settings = |bytes: usize| {
        let id = "x".repeat(bytes);
        Settings::read(&from_serde(&json!({ "framework": id, "namespace": id }))).framework
    };
    assert_eq!(settings(4096).map(|id| id.len()), Some(4096));
    assert_eq!(settings(4097), None);
}

#[test]
fn more_lines_than_are_read_at_once_are_said_to_be_so() {
    let lines = TeamReader::too_much();
    assert_eq!(lines[0].why, UnreadReason::TooMuch);
    assert_eq!(
        skillgauge::text::team::unread(&lines[0]),
        "This is more than can be read at once: at most 10 MB, and 50,000 lines."
    );
}

/// How many values there are in a JSON value, itself included.
fn values_in(json: &Value) -> usize {
    1 + match json {
        Value::Array(values) => values.iter().map(values_in).sum(),
        Value::Object(entries) => entries.values().map(values_in).sum(),
        _ => 0,
    }
}

proptest! {
    #[test]
    fn no_object_makes_reading_settings_panic(
        entries in prop::collection::vec(
            (
                prop::sample::select(vec![
                    "framework", "framework-src", "framework-role", "compare-with", "share-page",
                    "storage", "partitioned", "namespace", "heading-level", "version", "element",
                    "frame", "lang", "embedded",
                ]),
                prop_oneof![
                    Just(Value::Null), Just(json!(true)), Just(json!(3)), Just(json!([])),
                    Just(json!({})), Just(json!("none")), Just(json!("https://example.org/a#b")),
                    ".{0,40}".prop_map(Value::from),
                ],
            ),
            0..16,
        )
    ) {
        let json = from_serde(&Value::Object(
            entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        ));
        let settings = Settings::read(&json);
        prop_assert!((1..=4).contains(&settings.heading_level));
        let page = settings.share_page.as_deref().unwrap_or("https://");
        prop_assert!(page.starts_with("http") && !page.contains('#'));
        prop_assert!(settings.lang.is_none_or(|lang| lang.starts_with("en")));
        let person = crate::person::Person::on_page(GOVERNMENT, Settings::read(&json));
        let _ = (person.model.heading(), person.model.share_code());
    }

    #[test]
    fn values_are_counted_without_reading_them(
        texts in prop::collection::vec("[\\[\\]{},:\"\\\\a]{0,9}", 0..9), copies in 0..9usize
    ) {
        let one = json!({ "a": texts, "b": [[], {}, 1], "c": { "d": null } });
        let all = Value::from(vec![one; copies]);
        let (values, counted) = (values_in(&all), count_values(&all.to_string()));
        prop_assert!((values - 1..=2 * values).contains(&counted), "{counted} of {values}", counted = counted, values = values);
    }
}
