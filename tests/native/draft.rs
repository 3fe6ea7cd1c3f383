//! Drafts: what was written can be read, for ever, and nothing else passes for a draft.

use crate::support::{
    GOVERNMENT, any_assessment, built_in, from_serde, named, read_json, to_serde, with_framework,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::history::MOST_SNAPSHOTS;
use skillgauge::domain::assessment::last_used::LastUsed;
use skillgauge::domain::assessment::plan::{Month, PlanItem};
use skillgauge::domain::assessment::prompt::Prompt;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::assessment::{Assessment, EVIDENCE_MAX};
use skillgauge::domain::formats::draft::{Draft, DraftError, read, write};
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::Framework;

const GOLDEN: &str = "tests/golden/draft-v1.json";

/// The draft of a golden file, which is still written as it was.
fn golden(framework: &Framework, version: u32) -> Draft {
    let golden = read_json(&format!("tests/golden/draft-v{version}.json"));
    let draft = read(framework, &from_serde(&golden)).unwrap();
    let mut written = to_serde(&write(framework, &draft));
    // JSON has one kind of number; Rust's reader tells 1 from 1.0.
    assert_eq!(written["version"].as_f64(), Some(version.into()));
    written["version"] = golden["version"].clone();
    assert_eq!(written, golden);
    draft
}

#[test]
fn a_draft_of_version_1_can_be_read_and_is_written_as_it_was() {
    let framework = built_in();
    let draft = golden(&framework, 1);
    assert_eq!(draft.saved_at, "2026-11-22T14:02:00.000Z");

    let answers = draft.assessment;
    let senior = framework.role_level_with_id("senior-product-manager").unwrap();
    assert_eq!(answers.compare_with, Some(CompareWith::RoleLevel(senior)));
    let skill = |id| framework.skill_with_id(id).unwrap();
    let at = |id| framework.level_with_id(id).map(Rating::At);
    assert_eq!(answers.ratings.get(skill("agile-working")).copied(), at("working"));
    assert_eq!(answers.ratings.get(skill("financial-ownership")), Some(&Rating::NotYet));
    assert_eq!(answers.ratings.get(skill("strategic-ownership")), None);
    assert_eq!(answers.ratings.get(skill("user-focus")).copied(), at("expert"));
    assert_eq!(answers.ratings.len(), 3);
    assert!(answers.evidence(skill("agile-working")).ends_with("an emoji 🧭"));
    assert_eq!(answers.evidence(skill("strategic-ownership")), "Only an example so far.");
}

#[test]
fn a_draft_that_counts_its_changes_can_be_read_and_is_written_as_it_was() {
    let counted = read_json("tests/golden/draft-v1-change.json");
    let draft = read(&built_in(), &from_serde(&counted)).unwrap();
    assert_eq!(draft.change, Some(16));
    assert_eq!(draft, Draft { change: Some(16), ..golden(&built_in(), 1) });
    let written = to_serde(&write(&built_in(), &draft));
    assert_eq!(written["change"].as_f64(), Some(16.0));
}

#[test]
fn a_draft_of_version_2_can_be_read_and_is_written_as_it_was() {
    let framework = named(GOVERNMENT);
    let draft = golden(&framework, 2);
    let skill = |id| framework.skill_with_id(id).unwrap();
    let answers = &draft.assessment;
    assert_eq!(answers.role, framework.role_with_id("product-manager"));
    let lead = framework.role_level_with_id("lead-product-manager").unwrap();
    assert_eq!(answers.compare_with, Some(CompareWith::RoleLevel(lead)));
    assert_eq!(answers.added, [skill("user-research-methods")]);
    let expert = framework.level_with_id("expert").map(Rating::At);
    assert_eq!(answers.rating(skill("product-management")), expert);
    assert_eq!(answers.rating(skill("prototyping")), Some(Rating::NotYet));
    assert_eq!(answers.evidence(skill("product-management")), "Set the vision for two products.");
}

#[test]
fn a_draft_of_version_3_can_be_read_and_is_written_as_it_was() {
    let framework = named(GOVERNMENT);
    let draft = golden(&framework, 3);
    let skill = |id| framework.skill_with_id(id).unwrap();
    let answers = &draft.assessment;
    assert_eq!(answers.role, framework.role_with_id("product-manager"));
    assert_eq!(answers.last_used(skill("product-management")), Some(LastUsed::WithinAYear));
    assert_eq!(answers.last_used(skill("prototyping")), Some(LastUsed::LongerAgo));
    assert_eq!(answers.last_used(skill("user-research-methods")), None);
    let dismissed = [Prompt::AllTheSame, Prompt::NotUsed(skill("prototyping"))];
    assert_eq!(answers.dismissed, dismissed);
}

#[test]
fn a_draft_of_version_4_can_be_read_and_is_written_as_it_was() {
    let framework = built_in();
    let answers = golden(&framework, 4).assessment;
    let skill = |id| framework.skill_with_id(id).unwrap();
    let item = answers.plan_item(skill("user-focus"));
    assert_eq!(
        (&*item.what, item.by, item.done),
        ("Shadow a researcher.", Month::read("2027-03"), false)
    );
    let item = answers.plan_item(skill("agile-working"));
    assert_eq!((&*item.what, item.by, item.done), ("", None, true));
    assert!(answers.plan_item(skill("problem-ownership")).is_empty());
    assert_eq!(answers.last_used(skill("user-focus")), Some(LastUsed::WithinAYear));
}

#[test]
fn a_draft_of_version_5_can_be_read_and_is_written_as_it_was() {
    let framework = built_in();
    let answers = golden(&framework, 5).assessment;
    let skill = |id| framework.skill_with_id(id).unwrap();
    let at = |id| framework.level_with_id(id).map(Rating::At);
    let [first, second] = answers.history.snapshots() else { panic!("two snapshots") };
    assert_eq!((&*first.name, &*first.taken_on), ("Before my new job", "2026-02-28"));
    assert_eq!(first.rating_set.ratings.get(skill("agile-working")).copied(), at("working"));
    assert_eq!((&*second.name, &*second.taken_on), ("", "2026-06-01"));
    assert!(second.rating_set.ratings.is_empty());
    let earlier = answers.history.reassessment().unwrap();
    assert_eq!((&*earlier.name, &*earlier.taken_on), ("", "2026-11-22"));
    assert_eq!(earlier.rating_set.ratings.get(skill("user-focus")).copied(), at("expert"));
    assert_eq!(answers.rating(skill("user-focus")), at("practitioner"));
}

#[test]
fn a_draft_of_version_6_can_be_read_and_is_written_as_it_was() {
    let framework = built_in();
    let answers = golden(&framework, 6).assessment;
    let skill = |id| framework.skill_with_id(id).unwrap();
    assert!(answers.is_quick(skill("user-focus")));
    assert!(!answers.is_quick(skill("agile-working")));
}

#[test]
fn a_snapshot_that_cannot_be_read_makes_the_draft_unreadable() {
    let mut draft = read_json("tests/golden/draft-v5.json");
    draft["history"][0]["code"] = "14PB".into();
    assert_eq!(read(&built_in(), &from_serde(&draft)), Err(DraftError::Malformed));
    let mut draft = read_json("tests/golden/draft-v5.json");
    let one = draft["history"][0].clone();
    draft["history"] = vec![one; MOST_SNAPSHOTS].into();
    assert_eq!(
        read(&built_in(), &from_serde(&draft)),
        Err(DraftError::Malformed),
        "ratings that are put away have a place of their own"
    );
    draft["rating_again"] = Value::Null;
    assert!(read(&built_in(), &from_serde(&draft)).is_ok());
}

#[test]
fn a_month_that_is_none_makes_the_draft_unreadable() {
    let mut draft = read_json("tests/golden/draft-v4.json");
    draft["plan"][0]["by"] = "2027-13".into();
    assert_eq!(read(&built_in(), &from_serde(&draft)), Err(DraftError::Malformed));
    draft["plan"][0]["by"] = Value::Null;
    draft["plan"][0]["skill"] = "juggling".into();
    assert!(matches!(read(&built_in(), &from_serde(&draft)), Err(DraftError::UnknownId(_))));
}

#[test]
fn a_draft_has_the_lowest_version_that_can_hold_it() {
    let framework = built_in();
    let skill = framework.skill_with_id("user-focus").unwrap();
    let version = |assessment: &Assessment| {
        let draft = Draft { assessment: assessment.clone(), saved_at: String::new(), change: None };
        write(&framework, &draft).get("version").and_then(Json::as_number)
    };
    let mut answers = Assessment::default();
    answers.set_evidence(skill, "An example.");
    assert_eq!(version(&answers), Some(1.0));
    answers.set_last_used(skill, Some(LastUsed::WithinThreeYears));
    assert_eq!(version(&answers), Some(3.0));
    answers.set_last_used(skill, None);
    assert_eq!(version(&answers), Some(1.0));
    answers.dismiss(Prompt::AllTheSame);
    assert_eq!(version(&answers), Some(3.0));
    answers.set_plan_item(skill, PlanItem { done: true, ..PlanItem::default() });
    assert_eq!(version(&answers), Some(4.0));
}

/// A change to a draft, and whether the error is the expected one.
type Spoil = (fn(&mut Value), fn(&DraftError) -> bool);

#[test]
fn what_is_not_a_draft_for_this_framework_is_refused() {
    let spoils: [Spoil; 9] = [
        (|d| *d = json!([]), |e| *e == DraftError::Malformed),
        (|d| d["version"] = "1".into(), |e| *e == DraftError::Malformed),
        (|d| d["version"] = 7.into(), |e| matches!(e, DraftError::Version(_))),
        (|d| d["framework"] = "other".into(), |e| *e == DraftError::OtherFramework),
        (|d| d["edition"] = "2026-09-30".into(), |e| *e == DraftError::OtherFramework),
        (|d| d["skills"] = Value::Null, |e| *e == DraftError::Malformed),
        (|d| d["skills"][0]["id"] = "juggling".into(), |e| matches!(e, DraftError::UnknownId(_))),
        (|d| d["skills"][0]["rating"] = "master".into(), |e| matches!(e, DraftError::UnknownId(_))),
        (|d| d["compare_with"] = "chief".into(), |e| matches!(e, DraftError::UnknownId(_))),
    ];
    for (spoil, expected) in spoils {
        let mut draft = read_json(GOLDEN);
        spoil(&mut draft);
        let error = read(&built_in(), &from_serde(&draft)).unwrap_err();
        assert!(expected(&error), "{error:?} for {draft}");
    }
}

#[test]
fn evidence_is_cut_at_its_longest() {
    let framework = built_in();
    let skill = framework.skill_with_id("user-focus").unwrap();
    let mut assessment = Assessment::default();
    assessment.set_evidence(skill, &"🧭".repeat(EVIDENCE_MAX + 1));
    assert_eq!(assessment.evidence(skill).chars().count(), EVIDENCE_MAX);
    assessment.set_evidence(skill, "");
    assert!(assessment.is_empty());
}

/// Any JSON at all, with the keys of a draft among others.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        prop_oneof![Just(1.0), any::<f64>()].prop_map(Json::Number),
        prop_oneof![
            prop::sample::select(vec![
                "product-manager-2020",
                "2020-01-07",
                "agile-working",
                "expert"
            ])
            .prop_map(str::to_owned),
            ".{0,10}"
        ]
        .prop_map(Json::Text),
    ];
    let keys = prop::sample::select(vec![
        "version",
        "framework",
        "edition",
        "saved_at",
        "compare_with",
        "skills",
        "id",
        "rating",
        "evidence",
        "role",
        "added",
        "history",
        "rating_again",
        "code",
        "x",
    ]);
    leaf.prop_recursive(4, 40, 8, move |inner| {
        let entry = (keys.clone().prop_map(str::to_owned), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Json::List),
            prop::collection::vec(entry, 0..8).prop_map(Json::Object),
        ]
    })
}

proptest! {
    #[test]
    fn any_draft_round_trips(
        (framework, assessment) in with_framework(any_assessment), saved_at in ".{0,30}",
        change in prop::option::of(0..=1_000_000_000_u32)
    ) {
        let draft = Draft { assessment, saved_at, change };
        prop_assert_eq!(read(&framework, &write(&framework, &draft)), Ok(draft));
    }

    #[test]
    fn any_draft_round_trips_as_text(
        (framework, assessment) in with_framework(any_assessment)
    ) {
        let draft = Draft { assessment, saved_at: String::new(), change: None };
        let text = to_serde(&write(&framework, &draft)).to_string();
        let json = from_serde(&serde_json::from_str(&text).unwrap());
        prop_assert_eq!(read(&framework, &json), Ok(draft));
    }

    #[test]
    fn no_json_makes_reading_panic(json in any_json()) {
        // It may happen to be a draft; what counts is that there is an answer.
        let _ = read(&built_in(), &json);
        let _ = read(&named(GOVERNMENT), &json);
    }
}
