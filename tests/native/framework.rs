//! The built-in framework is what the publisher published, and a faulty file is refused.

use crate::support::{built_in, framework_file, read, read_json};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::comparison::falls;
use skillgauge::domain::framework::{Level, file};
use std::collections::{BTreeMap, BTreeSet};

const FACTS: &str = "tests/golden/facts-product-manager-2020.json";

#[test]
fn all_fifty_requirements_are_the_facts() {
    let (framework, facts) = (built_in(), read_json(FACTS));
    assert_eq!(framework.edition, facts["edition"]);
    let levels = facts["levels"].as_array().unwrap();
    assert_eq!(framework.role_levels_len(), levels.len());

    let mut requirements = 0;
    for ((_, role_level), fact) in framework.role_levels().zip(levels) {
        assert_eq!(role_level.name, fact["name"]);
        let facts: BTreeMap<_, _> = fact["requirements"].as_object().unwrap().iter().collect();
        assert_eq!(role_level.required_skills(), facts.len(), "{}", role_level.name);
        for (index, skill) in framework.skills() {
            let required = framework.level(role_level.requirement(index).unwrap()).unwrap();
            assert_eq!(facts[&skill.name], &required.id, "{}, {}", role_level.name, skill.name);
            requirements += 1;
        }
    }
    assert_eq!(requirements, 50);
}

#[test]
fn the_levels_that_are_not_described_are_those_that_the_source_leaves_out() {
    let (framework, facts) = (built_in(), read_json(FACTS));
    let ours: BTreeSet<_> = framework
        .skills()
        .flat_map(|(_, skill)| framework.scale().map(move |(level, entry)| (skill, level, entry)))
        .filter(|(skill, level, _)| skill.statement(*level).is_none())
        .map(|(skill, _, entry)| (skill.name.clone(), entry.id.clone()))
        .collect();
    let theirs: BTreeSet<_> = facts["levels_not_described"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(skill, levels)| {
            levels
                .as_array()
                .unwrap()
                .iter()
                .map(|l| (skill.clone(), l.as_str().unwrap().to_owned()))
        })
        .collect();
    assert_eq!(ours, theirs);
    assert_eq!(ours.len(), 8);
}

#[test]
fn the_one_fall_is_life_cycle_perspective() {
    let (framework, facts) = (built_in(), read_json(FACTS));
    let id = |level: Option<Level>| framework.level(level.unwrap()).unwrap().id.clone();
    let ours: Vec<_> = falls(&framework)
        .iter()
        .map(|fall| {
            json!({
                "type": "falls",
                "skill": fall.skill.name,
                "from": [fall.from.name, id(Some(fall.from_level))],
                "to": [fall.to.name, id(fall.to_level)],
            })
        })
        .collect();
    assert_eq!(Value::from(ours), facts["falls"]);
}

#[test]
fn statements_say_what_a_person_does() {
    const PRAISE: [&str; 8] =
        ["good", "best", "effective", "effectively", "strong", "excellent", "great", "successful"];
    let framework = built_in();
    let mut statements = 0;
    for (_, skill) in framework.skills() {
        let texts = framework.scale().filter_map(|(level, _)| skill.statement(level));
        for text in texts {
            assert!(text.starts_with("You can "), "{text}");
            assert!(text.split_whitespace().count() <= 45, "{text}");
            let word = |word: &str| word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
            let praise = text.split_whitespace().map(word).find(|w| PRAISE.contains(&w.as_str()));
            assert_eq!(praise, None, "{text}");
            statements += 1;
        }
        assert!(skill.summary.split_whitespace().count() <= 45, "{}", skill.summary);
    }
    assert_eq!(statements, 32);
}

#[test]
fn what_is_packed_is_what_the_file_says() {
    let file = file::check(&read("frameworks/product-manager-2020.json")).unwrap();
    assert_eq!(built_in(), file);
}

/// A way to spoil a file, and the fault that it must give.
type Spoil = (fn(&mut Value), &'static str);

#[test]
fn each_fault_is_refused_with_its_place() {
    let spoils: [Spoil; 14] = [
        (|f| f["id"] = "Two Words".into(), "id: “Two Words”"),
        (|f| f["edition"] = "7 January".into(), "edition: “7 January”"),
        (|f| f["title"] = " ".into(), "title: is empty"),
        (|f| f["scale"] = json!([f["scale"][0]]), "scale: has 1 levels"),
        (
            |f| f["scale"][1]["id"] = f["scale"][0]["id"].clone(),
            "scale: “level-0” stands there twice",
        ),
        (|f| f["scale"][0]["id"] = "not-yet".into(), "scale/0/id: “not-yet”"),
        (|f| f["roles"][0]["levels"][0]["id"] = "all".into(), "roles/0/levels/0/id: “all”"),
        (|f| f["skills"] = json!([]), "skills: has 0 entries"),
        (|f| f["skills"][1]["id"] = "skill-0".into(), "skills: “skill-0” stands there twice"),
        (|f| f["skills"][0]["name"] = "".into(), "skills/0/name: is empty"),
        (
            |f| f["skills"][0]["statements"] = json!({ "nowhere": "x" }),
            "skills/0/statements/nowhere",
        ),
        (
            |f| f["roles"][0]["levels"][0]["requirements"] = json!({ "nothing": "level-0" }),
            "roles/0/levels/0/requirements/nothing: is not a skill",
        ),
        (
            |f| f["roles"][0]["levels"][0]["requirements"] = json!({ "skill-0": "nowhere" }),
            "roles/0/levels/0/requirements/skill-0: “nowhere”",
        ),
        (|f| f["colour"] = "red".into(), "unknown field `colour`"),
    ];
    for (spoil, expected) in spoils {
        let mut framework = framework_file(4, 3, 2);
        spoil(&mut framework);
        let faults = file::check(&framework.to_string()).unwrap_err();
        let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}: {faults:?}");
    }
}

#[test]
fn all_faults_of_a_file_are_listed() {
    let mut framework = framework_file(4, 3, 2);
    framework["title"] = "".into();
    framework["skills"][2]["summary"] = "".into();
    assert_eq!(file::check(&framework.to_string()).unwrap_err().len(), 2);
}

proptest! {
    #[test]
    fn no_text_makes_the_check_panic(text in ".{0,200}") {
        prop_assert!(file::check(&text).is_err());
    }

    #[test]
    fn no_bytes_make_unpacking_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        // Bytes may happen to be a framework; what counts is that there is an answer.
        let _ = skillgauge::domain::framework::Framework::unpack(&bytes);
    }
}
