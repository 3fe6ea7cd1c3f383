//! The built-in frameworks are what the publisher published, and a faulty file is refused.

use crate::support::{
    CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, all_built_in, built_in, check,
    framework_file, from_serde, named, read, read_json, with_descriptions,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::analysis::grid::grid;
use skillgauge::domain::analysis::tracks::placed_levels;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::framework::{Framework, Level, RoleIndex, file};
use skillgauge::text::faults;
use std::collections::{BTreeMap, BTreeSet};

const FACTS: &str = "tests/golden/facts-product-manager-2020.json";
const GOVERNMENT_FACTS: &str = "tests/golden/facts-government-digital-and-data-2026.json";
const OLDER_FACTS: &str = "tests/golden/facts-digital-skills-product-management.json";

#[test]
fn what_is_built_in_is_what_the_files_say() {
    let ids: Vec<_> = all_built_in().iter().map(|framework| framework.id.clone()).collect();
    assert_eq!(ids, [GOVERNMENT, PRODUCT_MANAGER, OLDER_LIST, CONDITIONS]);
    for framework in all_built_in() {
        assert_eq!(with_descriptions(&framework.id).without_descriptions(), framework);
    }
}

/// Every requirement by the names of role level and skill, as facts give them.
fn requirements(role_levels: &[Value]) -> Vec<(String, BTreeMap<String, String>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let of = |level: &Value| {
        let asked = level["requirements"].as_object().unwrap().iter();
        (text(&level["name"]), asked.map(|(skill, level)| (skill.clone(), text(level))).collect())
    };
    role_levels.iter().map(of).collect()
}

/// The same of a framework.
fn asked(framework: &Framework, role: RoleIndex) -> Vec<(String, BTreeMap<String, String>)> {
    let name = |(skill, level)| {
        let level = framework.level(level).unwrap().id.clone();
        (framework.skill(skill).unwrap().name.clone(), level)
    };
    let of = |level: &skillgauge::domain::framework::RoleLevel| {
        (level.name.clone(), level.requirements().map(name).collect())
    };
    framework.levels_of(role).map(|(_, level)| of(level)).collect()
}

fn strings(values: &Value) -> BTreeSet<String> {
    values.as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

#[test]
fn all_fifty_requirements_are_the_facts() {
    let (framework, facts) = (built_in(), read_json(FACTS));
    assert_eq!(framework.edition, facts["edition"]);
    let ours = asked(&framework, framework.role_at(0).unwrap());
    assert_eq!(ours, requirements(facts["levels"].as_array().unwrap()));
    assert_eq!(ours.iter().map(|(_, asked)| asked.len()).sum::<usize>(), 50);
}

#[test]
fn all_of_the_government_framework_is_the_facts() {
    let (framework, facts) = (named(GOVERNMENT), read_json(GOVERNMENT_FACTS));
    assert_eq!(framework.edition, facts["edition"]);
    let families = facts["families"].as_array().unwrap();
    let ours: Vec<_> = framework.families().map(|(_, family)| family.name.clone()).collect();
    assert_eq!(ours, families.iter().map(|f| f["family"].as_str().unwrap()).collect::<Vec<_>>());

    let mut roles = framework.roles();
    let (mut levels, mut requirements_read, mut skills) = (0, 0, BTreeSet::new());
    for family in families {
        for fact in family["roles"].as_array().unwrap() {
            let (index, role) = roles.next().unwrap();
            assert_eq!(role.name, fact["role"]);
            let place = framework.family_of(index).unwrap();
            assert_eq!(framework.family(place).unwrap(), family["family"]);
            let asked = asked(&framework, index);
            let theirs = fact["levels"].as_array().map_or_else(Vec::new, |l| requirements(l));
            assert_eq!(asked, theirs, "{}", role.name);
            levels += asked.len();
            requirements_read += asked.iter().map(|(_, asked)| asked.len()).sum::<usize>();

            let ours: BTreeSet<_> =
                role.skills.iter().map(|s| framework.skill(*s).unwrap().name.clone()).collect();
            let theirs = match &fact["skills_without_levels"] {
                Value::Null => asked.iter().flat_map(|(_, a)| a.keys().cloned()).collect(),
                listed => strings(listed),
            };
            assert_eq!(ours, theirs, "{}", role.name);
            skills.extend(ours);
        }
    }
    assert!(roles.next().is_none());
    assert_eq!((framework.roles_len(), levels, requirements_read), (53, 206, 1833));
    assert_eq!((skills.len(), framework.skills_len()), (186, 186));
}

/// A requirement that is lower, or gone, than that of the role level before, as facts give it.
struct Fall {
    role: String,
    skill: String,
    from: Value,
    to: Value,
    is_gone: bool,
}

/// Every one that the grid of a role marks.
fn falls(framework: &Framework, role: RoleIndex) -> Vec<Fall> {
    let id = |level: Option<Level>| level.map(Rating::At).map(|rating| rating.id(framework));
    let levels = placed_levels(framework, role);
    let mut falls = Vec::new();
    for row in grid(framework, &Ratings::default(), &levels) {
        for (level, cell) in levels.iter().zip(&row.cells) {
            if let Some(from) = cell.falls_from {
                falls.push(Fall {
                    role: framework.role(role).unwrap().name.clone(),
                    skill: row.skill.name.clone(),
                    from: json!([level.before.unwrap().name, id(Some(from))]),
                    to: json!([level.role_level.name, id(cell.requirement)]),
                    is_gone: cell.requirement.is_none(),
                });
            }
        }
    }
    falls
}

#[test]
fn requirements_that_fall_or_go_are_those_of_the_facts() {
    let (framework, facts) = (
        named(GOVERNMENT),
        read_json("tests/golden/oddities-government-digital-and-data-2026.json"),
    );
    let (mut fell, mut gone) = (Vec::new(), Vec::new());
    for (index, _) in framework.roles() {
        for Fall { role, skill, from, to, is_gone } in falls(&framework, index) {
            if is_gone {
                gone.push(
                    json!({ "role": role, "skill": skill, "last": from, "absent_at": to[0] }),
                );
            } else {
                fell.push(json!({ "role": role, "skill": skill, "from": from, "to": to }));
            }
        }
    }
    assert_eq!((fell.len(), gone.len()), (10, 3));
    let sorted = |values: Vec<Value>| values.iter().map(Value::to_string).collect::<BTreeSet<_>>();
    let facts = |key: &str| sorted(facts[key].as_array().unwrap().clone());
    assert_eq!(sorted(fell), facts("falls_at_a_higher_role_level"));
    assert_eq!(sorted(gone), facts("skill_dropped_at_a_higher_role_level"));
}

#[test]
fn the_older_list_has_its_areas_and_skills() {
    let (framework, facts) = (with_descriptions(OLDER_LIST), read_json(OLDER_FACTS));
    let mut marked = 0;
    let theirs = facts["skills"].as_array().unwrap();
    assert_eq!(framework.skills_len(), theirs.len());
    for ((index, skill), theirs) in framework.skills().zip(theirs) {
        let name = theirs[0].as_str().unwrap();
        assert_eq!(framework.area_of(index), theirs[1].as_str());
        if name.starts_with("(heading missing") {
            assert!(framework.note(index).unwrap().contains("missing"), "{}", skill.name);
            marked += 1;
        } else {
            assert_eq!((&*skill.name, framework.note(index)), (name, None));
        }
        assert!(framework.summary(index).is_some());
    }
    assert_eq!(marked, 2);
    assert_eq!((framework.roles_len(), framework.resources().len()), (0, 7));
}

#[test]
fn each_condition_has_its_statements_and_its_essay() {
    let framework = with_descriptions(CONDITIONS);
    assert!((15..=20).contains(&framework.skills_len()));
    let (_, all_in_place) = framework.role_levels().next().unwrap();
    let (highest, _) = framework.scale().last().unwrap();
    for (index, skill) in framework.skills() {
        assert_eq!(all_in_place.requirement(index), Some(highest), "{}", skill.name);
        assert!(framework.note(index).unwrap().contains("essay"), "{}", skill.name);
        assert!(framework.area_of(index).is_some());
        for (level, _) in framework.scale() {
            assert!(framework.statement(index, level).is_some(), "{}", skill.name);
        }
    }
}

#[test]
fn the_edition_before_has_the_skills_that_go_on() {
    let (framework, earlier) = (named(GOVERNMENT), built_in());
    let edition = framework.earlier_edition.as_ref().unwrap();
    assert_eq!((&edition.id, &edition.edition), (&earlier.id, &earlier.edition));
    assert_eq!(edition.skills.len(), 2);
    for (id, _, _) in &edition.skills {
        assert!(earlier.skill_with_id(id).is_some(), "{id}");
    }
}

#[test]
fn links_of_the_government_framework_go_to_the_publishers_page_of_the_skill() {
    let framework = with_descriptions(GOVERNMENT);
    for (index, skill) in framework.skills() {
        let source = framework.skill_source(index).unwrap();
        let slug = source
            .strip_prefix("https://understand-digital-data-roles-skills.service.gov.uk/skills#")
            .unwrap();
        let words = |text: &str| {
            let small = text.to_lowercase();
            let words = small.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
            words.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(words(slug), words(&skill.name));
    }
}

#[test]
fn the_levels_that_are_not_described_are_those_that_the_source_leaves_out() {
    let (framework, facts) = (with_descriptions(PRODUCT_MANAGER), read_json(FACTS));
    let pairs = framework.skills().flat_map(|skill| framework.scale().map(move |l| (skill, l)));
    let ours: BTreeSet<_> = pairs
        .filter(|((index, _), (level, _))| framework.statement(*index, *level).is_none())
        .map(|((_, skill), (_, entry))| (skill.name.clone(), entry.id.clone()))
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
fn the_one_requirement_that_drops_is_life_cycle_perspective() {
    let (framework, facts) = (built_in(), read_json(FACTS));
    let ours: Vec<_> = falls(&framework, framework.role_at(0).unwrap())
        .into_iter()
        .map(|fall| json!({ "type": "falls", "skill": fall.skill, "from": fall.from, "to": fall.to }))
        .collect();
    assert_eq!(Value::from(ours), facts["falls"]);
}

/// A way to spoil a file, and the fault that it must give.
type Spoil = (fn(&mut Value), &'static str);

/// Each class of fault: how to make it, where it is and what is said of it, and whether the JSON
/// Schema can see it too. What refers to something else in the file it cannot.
fn spoils() -> Vec<(Spoil, bool)> {
    vec![
        ((|f| f["id"] = "Two Words".into(), "id: must be lower-case"), true),
        ((|f| f["edition"] = "7 January".into(), "edition: must be a date"), true),
        ((|f| f["title"] = " ".into(), "title: has no text"), true),
        ((|f| f["title"] = "x".repeat(201).into(), "title: has more than 200"), true),
        ((|f| f["title"] = "a\u{7}b".into(), "title: has the control character U+0007"), true),
        ((|f| f["skills"][1]["name"] = "a\nb".into(), "skills/1/name: has the control"), true),
        (
            (
                |f| f["skills"][0]["summary"] = "a\u{85}b".into(),
                "skills/0/summary: has the control",
            ),
            true,
        ),
        ((|f| f["title"] = 7.into(), "title: must be a text"), true),
        ((|f| f["title"] = Value::Null, "title: must be a text"), true),
        ((|f| drop(f.as_object_mut().unwrap().remove("title")), "title: is missing"), true),
        ((|f| f["skills"] = json!({}), "skills: must be a list"), true),
        ((|f| f["skills"][1] = "x".into(), "skills/1: must be an object"), true),
        ((|f| f["not_yet"] = "no".into(), "not_yet: must be true or false"), true),
        (
            (|f| f["subject"] = "animal".into(), "subject: must be one of: person, organisation"),
            true,
        ),
        (
            (|f| f["source"] = "javascript:alert(1)".into(), "source: must begin with https://"),
            true,
        ),
        ((|f| f["skills"][0]["source"] = "x".into(), "skills/0/source: must begin with"), true),
        ((|f| f["colour"] = "red".into(), "colour: is not a field"), true),
        ((|f| f["skills"][0]["colour"] = "red".into(), "skills/0/colour: is not a field"), true),
        ((|f| f["scale"] = json!([f["scale"][0]]), "scale: has 1 entries"), true),
        ((|f| f["skills"] = json!([]), "skills: has 0 entries"), true),
        ((|f| f["scale"][0]["id"] = "not-yet".into(), "scale/0/id: is an id that means"), true),
        (
            (|f| f["roles"][0]["levels"][0]["id"] = "all".into(), "roles/0/levels/0/id: is an id"),
            true,
        ),
        ((|f| f["roles"][0]["skills"] = json!(["skill-0"]), "roles/0: must have either"), true),
        ((|f| f["roles"][0]["levels"] = json!([]), "roles/0: must have either"), true),
        ((|f| f["skills"][0]["name"] = "".into(), "skills/0/name: has no text"), true),
        ((|f| f["skills"][0]["summary"] = "".into(), "skills/0/summary: has no text"), true),
        ((|f| f["scale"][1]["id"] = "level-0".into(), "scale: has the id “level-0” more"), false),
        ((|f| f["skills"][1]["id"] = "skill-0".into(), "skills: has the id “skill-0” more"), false),
        (
            (
                |f| f["skills"][0]["statements"] = json!({ "nowhere": "x" }),
                "skills/0/statements/nowhere: “nowhere” is not a level",
            ),
            false,
        ),
        (
            (|f| f["skills"][0]["area"] = "none".into(), "skills/0/area: “none” is not an area"),
            false,
        ),
        (
            (|f| f["roles"][0]["family"] = "none".into(), "roles/0/family: “none” is not a family"),
            false,
        ),
        (
            (|f| f["offered_roles"] = json!(["none"]), "offered_roles/0: “none” is not a role"),
            false,
        ),
        (
            (
                |f| f["roles"][0]["levels"][0]["requirements"] = json!({ "nothing": "level-0" }),
                "roles/0/levels/0/requirements/nothing: “nothing” is not a skill",
            ),
            false,
        ),
        (
            (
                |f| f["roles"][0]["levels"][0]["requirements"] = json!({ "skill-0": "nowhere" }),
                "roles/0/levels/0/requirements/skill-0: “nowhere” is not a level",
            ),
            false,
        ),
        (
            (
                |f| {
                    f["earlier_edition"] = json!({ "id": "x", "edition": "2020-01-07", "skills": [
                { "skill": "none", "earlier": "y", "relation": "continues" }] });
                },
                "earlier_edition/skills/0/skill: “none” is not a skill",
            ),
            false,
        ),
    ]
}

fn said(file: &Value) -> Vec<String> {
    check(file).map_or_else(|faults| faults.iter().map(faults::fault).collect(), |_| Vec::new())
}

#[test]
fn each_fault_is_refused_with_its_place_by_the_check_and_by_the_schema() {
    let schema = jsonschema::validator_for(&read_json("schemas/framework.json")).unwrap();
    assert!(schema.is_valid(&framework_file(4, 3, 2, 1)));
    for ((spoil, expected), by_schema) in spoils() {
        let mut file = framework_file(4, 3, 2, 1);
        spoil(&mut file);
        let faults = said(&file);
        assert!(faults.iter().any(|fault| fault.starts_with(expected)), "{expected}: {faults:?}");
        assert_eq!(!schema.is_valid(&file), by_schema, "the schema: {expected}");
    }
}

#[test]
fn the_schema_takes_every_framework_and_the_example() {
    let schema = jsonschema::validator_for(&read_json("schemas/framework.json")).unwrap();
    let example = "docs/examples/museum-educator.json";
    let files = all_built_in().into_iter().map(|f| format!("frameworks/{}.json", f.id));
    for path in files.chain([example.to_owned()]) {
        let file = read_json(&path);
        let errors: Vec<_> = schema.iter_errors(&file).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{path}: {errors:?}");
        assert_eq!(said(&file), [""; 0], "{path}");
    }
}

#[test]
fn the_first_file_of_the_guide_has_no_faults() {
    let guide = read("docs/frameworks.md");
    let (_, after) = guide.split_once("## A first file").unwrap();
    let lines = after.lines().skip_while(|line| !line.starts_with("    "));
    let lines = lines.take_while(|line| line.starts_with("    "));
    let file: Value = serde_json::from_str(&lines.collect::<String>()).unwrap();
    assert_eq!(said(&file), [""; 0]);
    assert_eq!(file["skills"][0]["name"], "Guiding groups");
}

#[test]
fn all_faults_of_a_file_are_listed() {
    let mut file = framework_file(4, 3, 2, 1);
    file["title"] = "".into();
    file["skills"][2]["summary"] = "".into();
    file["roles"][0]["levels"][1]["requirements"]["skill-0"] = "x".into();
    assert_eq!(said(&file).len(), 3);
}

#[test]
fn what_is_said_of_a_fault_is_short_however_long_the_text_in_the_file() {
    let (mut file, long) = (framework_file(3, 3, 2, 1), "é".repeat(500_000));
    file[&long] = 1.into();
    file["skills"][0]["area"] = long[..200].into();
    file["skills"][1]["id"] = long.clone().into();
    file["skills"][2]["id"] = long.into();
    let said = said(&file);
    assert!(said.len() > 4, "{} faults", said.len());
    assert!(said.iter().all(|said| said.chars().count() < 300));
}

#[test]
fn role_levels_that_are_too_many_are_counted_and_not_looked_at() {
    let mut file = framework_file(2, 1, 1, 3);
    let levels = |name: Value| vec![json!({ "id": "x", "name": name, "requirements": {} }); 600];
    file["roles"][0]["levels"] = levels("x".into()).into();
    file["roles"][1]["levels"] = levels("x".into()).into();
    // A name that is none would be a fault of each.
    file["roles"][2]["levels"] = levels(7.into()).into();
    let said = said(&file);
    assert!(said.contains(&"role levels: has 1800 entries, and must have 0 to 1000".to_owned()));
    assert!(!said.iter().any(|said| said.starts_with("roles/2")), "{} faults", said.len());
}

#[test]
fn a_level_of_the_wrong_size_is_never_taken_for_another() {
    // 255 levels would not fit the type that counts them.
    let faults = said(&framework_file(300, 3, 2, 1));
    assert!(faults.iter().any(|fault| fault.starts_with("scale: has 300 entries")));
}

/// Any JSON with the shape of a framework file, and things in it that do not belong there.
fn any_file() -> impl Strategy<Value = Value> {
    let anything = prop::sample::select(vec![
        Value::Null,
        json!(true),
        json!(7.5),
        json!(""),
        json!("skill-0"),
        json!("🧭"),
        json!([]),
        json!([[]]),
        json!({}),
        json!({ "id": "x" }),
    ]);
    let change = (prop::collection::vec(any::<prop::sample::Index>(), 0..6), anything);
    prop::collection::vec(change, 1..5).prop_map(|changes| {
        let mut file = framework_file(3, 3, 2, 2);
        for (path, value) in changes {
            let mut pointer = String::new();
            for step in path {
                let place = file.pointer(&pointer).unwrap();
                let keys: Vec<_> = match place {
                    Value::Array(values) => (0..values.len()).map(|i| i.to_string()).collect(),
                    Value::Object(entries) => entries.keys().cloned().collect(),
                    _ => Vec::new(),
                };
                let Some(key) = keys.get(step.index(keys.len().max(1))) else { break };
                pointer = format!("{pointer}/{key}");
            }
            *file.pointer_mut(&pointer).unwrap() = value;
        }
        file
    })
}

/// How many steps the check of a file takes, with the faulty too.
fn check_steps(file: &Value) -> usize {
    let json = from_serde(file);
    let mut check = file::Check::new(&json);
    let mut steps = 0;
    while check.step() {
        steps += 1;
    }
    assert_eq!(check.finish(), file::check(&json));
    steps
}

#[test]
fn a_check_takes_a_step_for_each_skill_role_and_role_level() {
    // And one for the list of roles.
    assert_eq!(check_steps(&framework_file(3, 3, 2, 2)), 3 + 1 + 2 + 2 * 2);
    assert_eq!(check_steps(&framework_file(3, 40, 20, 5)), 40 + 1 + 5 + 5 * 20);
    let mut faulty = framework_file(3, 40, 20, 5);
    faulty["skills"][39]["id"] = json!("Not an id");
    assert!(check(&faulty).is_err());
    assert_eq!(check_steps(&faulty), 40 + 1 + 5 + 5 * 20);
    assert_eq!(check_steps(&json!({})), 1);
}

#[test]
fn the_levels_of_a_role_are_those_that_say_so() {
    for framework in all_built_in() {
        for (role, _) in framework.roles() {
            let say_so = framework.role_levels().filter(|(_, level)| level.role == role);
            assert!(framework.levels_of(role).eq(say_so), "{}", framework.id);
        }
    }
}

proptest! {
    #[test]
    fn no_json_makes_the_check_panic(file in any_file()) {
        let faults = check(&file).err().unwrap_or_default();
        for fault in &faults {
            prop_assert!(!faults::fault(fault).is_empty());
        }
    }

    #[test]
    fn no_text_makes_the_check_panic(text in ".{0,200}") {
        let json = serde_json::from_str(&text).map(|json| from_serde(&json));
        prop_assert!(json.map_or(true, |json| file::check(&json).is_err()));
    }

    #[test]
    fn any_facts_are_unpacked_as_they_were_packed(
        frameworks in prop::collection::vec(crate::support::any_framework(), 0..3)
    ) {
        let facts: Vec<_> = frameworks.into_iter().map(Framework::without_descriptions).collect();
        let bytes = Framework::pack(&facts).unwrap();
        prop_assert_eq!(Framework::unpack(&bytes), Some(facts));
    }

    #[test]
    fn no_bytes_make_unpacking_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        // Bytes may happen to be frameworks; what counts is that there is an answer.
        let _ = Framework::unpack(&bytes);
    }
}
