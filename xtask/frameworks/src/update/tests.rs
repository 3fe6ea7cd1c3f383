//! An edition and its report from small tables of our own.

// Tests say what they expect, and fail by panicking.
#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use super::Update;
use crate::source::{open, read_text, write_text};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const HEADINGS: &str = "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type";

/// What the publisher said before. Its rows are in the order of the alphabet.
const OLD_TABLE: &[&str] = &[
    "Gardens,Gardener,They grow plants.,Gardener,They work alone.,Pruning,Cutting.,Working,You cut hedges.,",
    "Gardens,Gardener,They grow plants.,Gardener,They work alone.,Sowing,Seeds.,Awareness,You name seeds.,",
    "Gardens,Gardener,They grow plants.,Gardener,They work alone.,Tool care,Spades.,Working,You clean spades.,",
    "Gardens,Gardener,They grow plants.,Head gardener,They lead.,Pruning,Cutting.,Expert,You shape gardens.,",
    "Gardens,Gardener,They grow plants.,Head gardener,They lead.,Scything,Long grass.,Working,You mow.,",
    "Gardens,Gardener,They grow plants.,Head gardener,They lead.,Sowing,Seeds.,Working,You sow beds.,",
    "Gardens,Ranger,They walk.,Ranger,They walk alone.,Sowing,Seeds.,Awareness,You name seeds.,",
    "Chiefs,Chief gardener,They decide.,NOT IN USE,NOT IN USE,Deciding,Choices.,NOT IN USE,NOT IN USE,Chief",
];

/// What it says now: tool care has another name, composting is new, scything is gone, the gardener's sowing is raised,
/// and one level of pruning is reworded.
const NEW_TABLE: &[&str] = &[
    "Gardens,Gardener,They grow plants.,Gardener,They work alone.,Care of tools,Spades.,Working,You clean spades.,",
    "Gardens,Gardener,They grow plants.,Gardener,They work alone.,Pruning,Cutting.,Working,You cut hedges and trees.,",
    "Gardens,Gardener,They grow plants.,Gardener,They work alone.,Sowing,Seeds.,Working,You  sow beds.,",
    "Gardens,Gardener,They grow plants.,Head gardener,They lead many.,Composting,Heaps.,Expert,You turn heaps.,",
    "Gardens,Gardener,They grow plants.,Head gardener,They lead many.,Pruning,Cutting.,Expert,You shape gardens.,",
    "Gardens,Gardener,They grow plants.,Head gardener,They lead many.,Sowing,Seeds.,Working,You sow beds.,",
    "Gardens,Gardener,They grow plants.,Trainee gardener,They learn.,Sowing,Seeds.,Working,You sow beds.,",
    "Chiefs,Chief gardener,They decide.,NOT IN USE,NOT IN USE,Composting,Heaps.,NOT IN USE,NOT IN USE,Chief",
    "Chiefs,Chief gardener,They decide.,NOT IN USE,NOT IN USE,Deciding,Choices.,NOT IN USE,NOT IN USE,Chief",
];

/// The old edition without sentences, as a framework that has files of wording beside it.
fn facts() -> Value {
    json!({
        "id": "gardens", "edition": "2026-01-01", "title": "Gardens", "publisher": "p", "licence": "l",
        "newer_edition": { "edition": "2026-02-02", "source": "https://example.org/" },
        "offered_roles": ["ranger", "gardener"],
        "scale": [
            { "id": "awareness", "name": "Awareness", "meaning": "m" },
            { "id": "working", "name": "Working", "meaning": "m" },
            { "id": "expert", "name": "Expert", "meaning": "m" },
        ],
        "areas": [{ "id": "green", "name": "Green" }],
        "skills": [
            { "id": "deciding", "name": "Deciding" },
            { "id": "cutting", "name": "Pruning", "area": "green", "source": "https://example.org/pruning" },
            { "id": "scything", "name": "Scything" },
            { "id": "sowing", "name": "Sowing" },
            { "id": "tool-care", "name": "Tool care" },
        ],
        "families": [{ "id": "gardens", "name": "Gardens" }, { "id": "chiefs", "name": "Chiefs" }],
        "roles": [
            { "id": "gardener", "name": "Gardener", "family": "gardens", "levels": [
                { "id": "gardener", "name": "Gardener",
                    "requirements": { "cutting": "working", "sowing": "awareness", "tool-care": "working" } },
                { "id": "head-gardener", "name": "Head gardener",
                    "requirements": { "cutting": "expert", "scything": "working", "sowing": "working" } },
            ] },
            { "id": "ranger", "name": "Ranger", "family": "gardens", "levels": [
                { "id": "ranger", "name": "Ranger", "requirements": { "sowing": "awareness" } },
            ] },
            { "id": "chief-gardener", "name": "Chief gardener", "family": "chiefs", "skills": ["deciding"] },
        ],
    })
}

/// What we have written for the old edition.
fn wording() -> Value {
    json!({
        "skills": {
            "cutting": { "summary": "How you prune.", "statements": {
                "awareness": "You can hold shears.", "working": "You can prune a hedge.", "expert": "You can plan shapes.",
            } },
            "scything": { "statements": { "working": "You can scythe." } },
            "sowing": { "statements": { "awareness": "You can tell seeds.", "working": "You can sow a bed." } },
            "tool-care": { "summary": "How you look after tools.", "statements": { "working": "You can oil a spade." } },
        },
        "roles": { "gardener": { "summary": "You garden." }, "chief-gardener": { "summary": "You run it all." } },
        "role_levels": {
            "gardener": { "summary": "You garden alone." },
            "head-gardener": { "summary": "You lead gardeners.", "responsibilities": ["Share out the work."] },
        },
    })
}

/// A folder of one test's own, which goes when the test ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Folder {
    /// With the old edition and the tables in it.
    fn new(name: &str) -> Self {
        let name = format!("update-{name}-{}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        folder.write("gardens.json", &facts().to_string());
        folder.write("old.csv", &table(OLD_TABLE));
        folder.write("new.csv", &table(NEW_TABLE));
        folder
    }

    fn with_wording(self) -> Self {
        self.write("wording/gardens/all.json", &wording().to_string());
        self
    }

    fn write(&self, path: &str, text: &str) {
        write_text(&self.0.join(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        read_text(&self.0.join(path)).unwrap()
    }

    fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.read(path)).unwrap()
    }

    fn update(&self) -> Result<String, String> {
        let at = |path: &str| self.0.join(path);
        let update = Update {
            old: at("gardens.json"),
            old_table: at("old.csv"),
            new_table: at("new.csv"),
            renamed: None,
            edition: "2026-04-01".to_owned(),
            id: Some("gardens-2026".to_owned()),
            into: at("next"),
        };
        update.run().map_err(|error| format!("{error:#}"))
    }

    /// Answers the proposals with these words, in their order.
    fn answer(&self, answers: &[&str]) {
        let mut answers = answers.iter();
        let lines: Vec<_> = self.read("next/renamed.csv").lines().map(str::to_owned).collect();
        let lines = lines.iter().map(|line| match line.strip_suffix(",\"\"") {
            Some(start) => format!("{start},{}\n", answers.next().unwrap()),
            None => format!("{line}\n"),
        });
        self.write("next/renamed.csv", &lines.collect::<String>());
    }
}

fn table<T: AsRef<str>>(rows: &[T]) -> String {
    let rows: Vec<_> = rows.iter().map(AsRef::as_ref).collect();
    format!("{HEADINGS}\n{}\n", rows.join("\n"))
}

const PROPOSED: &str = "\u{feff}\"What\",\"Old name\",\"New name\",\"Yes or no\"\r\n\
    \"skill\",\"Tool care\",\"Care of tools\",\"\"\r\n";

#[test]
fn names_that_are_alike_wait_for_an_answer() {
    let folder = Folder::new("ask").with_wording();
    let said = folder.update().unwrap_err();
    assert!(
        said.contains("what was there before: 1. Open") && said.contains("renamed.csv"),
        "{said}"
    );
    assert_eq!(folder.read("next/renamed.csv"), PROPOSED);
    assert!(!folder.0.join("next/gardens-2026.json").exists());
    // Nobody has answered, so it asks again.
    folder.update().unwrap_err();
    assert_eq!(folder.read("next/renamed.csv"), PROPOSED);
}

#[test]
fn the_next_edition_has_what_is_new_and_our_sentences_where_they_hold() {
    let folder = Folder::new("edition").with_wording();
    folder.update().unwrap_err();
    folder.answer(&["yes"]);
    folder.update().unwrap();
    let mut expected = facts();
    let fields = expected.as_object_mut().unwrap();
    fields.remove("newer_edition");
    let continues = |id: &str| json!({ "skill": id, "earlier": id, "relation": "continues" });
    for (name, value) in [
        ("id", json!("gardens-2026")),
        ("edition", json!("2026-04-01")),
        ("offered_roles", json!(["gardener"])),
        (
            "earlier_edition",
            json!({ "id": "gardens", "edition": "2026-01-01", "skills": [
                continues("tool-care"), continues("deciding"), continues("cutting"), continues("sowing"),
            ] }),
        ),
        (
            "skills",
            json!([
                { "id": "tool-care", "name": "Care of tools" },
                { "id": "composting", "name": "Composting" },
                { "id": "deciding", "name": "Deciding" },
                { "id": "cutting", "name": "Pruning", "area": "green", "source": "https://example.org/pruning" },
                { "id": "sowing", "name": "Sowing" },
            ]),
        ),
        (
            "roles",
            json!([
                { "id": "gardener", "name": "Gardener", "family": "gardens", "levels": [
                    { "id": "trainee-gardener", "name": "Trainee gardener", "requirements": { "sowing": "working" } },
                    { "id": "gardener", "name": "Gardener",
                        "requirements": { "cutting": "working", "sowing": "working", "tool-care": "working" } },
                    { "id": "head-gardener", "name": "Head gardener",
                        "requirements": { "composting": "expert", "cutting": "expert", "sowing": "working" } },
                ] },
                { "id": "chief-gardener", "name": "Chief gardener", "family": "chiefs", "skills": ["composting", "deciding"] },
            ]),
        ),
    ] {
        fields.insert(name.to_owned(), value);
    }
    assert_eq!(folder.json("next/gardens-2026.json"), expected);
    let mut kept = wording();
    let skills = kept["skills"].as_object_mut().unwrap();
    skills.remove("scything");
    // No role asks for it any more.
    skills["sowing"]["statements"].as_object_mut().unwrap().remove("awareness");
    assert_eq!(folder.json("next/wording/gardens-2026/all.json"), kept);
    // The folder can be the old one of the next update.
    let next = open(&folder.0.join("next/gardens-2026.json")).unwrap();
    assert!(next.has_wording_files);
}

#[test]
fn the_report_says_what_has_changed_and_what_there_is_to_do() {
    let folder = Folder::new("report").with_wording();
    folder.update().unwrap_err();
    folder.answer(&["yes"]);
    folder.update().unwrap();
    let expected = "# Gardens: from 2026-01-01 to 2026-04-01

- New skills: 1
- Renamed skills: 1
- Gone skills: 1
- Gone roles: 1
- New role levels: 1
- Gone role levels: 1
- Requirements raised: 1
- Requirements added: 2
- Requirements dropped: 1
- Is the order right?: 1
- Addresses to look up: 2
- Sentences to review: 3
- Sentences left out: 1
- Sentences to write: 5

## New skills

- Composting

## Renamed skills

- Tool care → Care of tools

## Gone skills

- Scything

## Gone roles

- Ranger

## New role levels

- Gardener / Trainee gardener

## Gone role levels

- Ranger / Ranger

## Requirements raised

- Gardener / Gardener: Sowing, from Awareness to Working

## Requirements added

- Gardener / Head gardener: Composting, Expert
- Chief gardener: Composting

## Requirements dropped

- Gardener / Head gardener: Scything, Working

## Is the order right?

The table does not say in which order of seniority role levels stand. These new ones were put in by how much they ask for.

- Gardener / Trainee gardener

## Addresses to look up

`source` of a renamed skill is that of before, and a new skill has none.

- Composting
- Care of tools

## Sentences to review

The publisher's wording has changed, or one of the tables has none. See whether our sentence still holds.

- Pruning, Working
  - before: You cut hedges.
  - now: You cut hedges and trees.
  - ours: You can prune a hedge.
- Gardener / Head gardener
  - before: They lead.
  - now: They lead many.
  - ours: You lead gardeners.
- Gardener / Head gardener, responsibilities
  - before: They lead.
  - now: They lead many.
  - ours: Share out the work.

## Sentences left out

The new table does not have the level any more. Put the sentence back if the publisher still describes it.

- Sowing, Awareness
  - before: You name seeds.
  - ours: You can tell seeds.

## Sentences to write

There is no sentence of ours yet.

- Composting
  - now: Heaps.
- Composting, Expert
  - now: You turn heaps.
- Deciding
  - now: Choices.
- Sowing
  - now: Seeds.
- Gardener / Trainee gardener
  - now: They learn.
";
    assert_eq!(folder.read("next/report.md"), expected);
}

#[test]
fn without_files_of_wording_the_sentences_stand_in_the_framework_file() {
    let folder = Folder::new("one-file");
    let mut old = facts();
    old["skills"][3]["statements"] = json!({ "working": "You can sow a bed." });
    old["roles"][0]["levels"][1]["responsibilities"] = json!(["Share out the work."]);
    folder.write("gardens.json", &old.to_string());
    folder.update().unwrap_err();
    folder.answer(&["no"]);
    folder.update().unwrap();
    assert!(!folder.0.join("next/wording").exists());
    let next = folder.json("next/gardens-2026.json");
    assert_eq!(next["skills"][4]["statements"], json!({ "working": "You can sow a bed." }));
    let head = &next["roles"][0]["levels"][2];
    assert_eq!(head["responsibilities"], json!(["Share out the work."]));
    // The answer was no, so one skill is gone and the other is new.
    assert_eq!(next["skills"][0], json!({ "id": "care-of-tools", "name": "Care of tools" }));
    let report = folder.read("next/report.md");
    assert!(report.contains("## Gone skills\n\n- Scything\n- Tool care\n"), "{report}");
}

#[test]
fn an_id_that_was_in_use_is_given_to_nothing_else() {
    let folder = Folder::new("taken");
    let other = |row: &&str| row.replace("Care of tools", "Tool-care");
    folder.write("new.csv", &table(&NEW_TABLE.iter().map(other).collect::<Vec<_>>()));
    folder.update().unwrap_err();
    folder.answer(&["no"]);
    folder.update().unwrap();
    let next = folder.json("next/gardens-2026.json");
    assert_eq!(next["skills"][4], json!({ "id": "tool-care-2", "name": "Tool-care" }));
    let gardener = &next["roles"][0]["levels"][1]["requirements"];
    assert_eq!(gardener["tool-care-2"], "working");
}

#[test]
fn a_renamed_role_keeps_its_id_and_those_of_its_levels() {
    let folder = Folder::new("role").with_wording();
    let renamed = |row: &&str| {
        row.replace("Gardener,They grow", "Garden keeper,They grow")
            .replace("Head gardener", "Head of the garden")
    };
    folder.write("new.csv", &table(&NEW_TABLE.iter().map(renamed).collect::<Vec<_>>()));
    folder.update().unwrap_err();
    let asked = folder.read("next/renamed.csv");
    let role = "\"role\",\"Gardener\",\"Garden keeper\",\"\"";
    let level =
        "\"role level\",\"Gardener / Head gardener\",\"Garden keeper / Head of the garden\",\"\"";
    assert!(asked.contains(role) && asked.contains(level), "{asked}");
    folder.answer(&["yes"; 3]);
    folder.update().unwrap();
    let next = folder.json("next/gardens-2026.json");
    let role = &next["roles"][0];
    assert_eq!((&role["id"], &role["name"]), (&json!("gardener"), &json!("Garden keeper")));
    let head = &role["levels"][2];
    assert_eq!(
        (&head["id"], &head["name"]),
        (&json!("head-gardener"), &json!("Head of the garden"))
    );
}

#[test]
fn a_skill_of_which_nothing_is_said_as_before_may_be_another_skill() {
    let folder = Folder::new("reworded").with_wording();
    let other = |row: &&str| {
        row.replace("Seeds.", "Bulbs.")
            .replace("You  sow", "You sow")
            .replace("sow beds", "plant bulbs")
    };
    let rows: Vec<_> = NEW_TABLE.iter().map(other).collect();
    folder.write("new.csv", &table(&rows));
    folder.update().unwrap_err();
    folder.answer(&["yes"]);
    folder.update().unwrap();
    let report = folder.read("next/report.md");
    let (_, section) = report.split_once("## Is it still the same skill?\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    assert!(section.ends_with("\n\n- Sowing\n"), "{section}");
}

#[test]
fn the_same_tables_change_nothing() {
    let folder = Folder::new("same").with_wording();
    folder.write("new.csv", &table(OLD_TABLE));
    folder.update().unwrap();
    let report = folder.read("next/report.md");
    assert!(
        !report.contains("Sentences to review") && !report.contains("Requirements"),
        "{report}"
    );
    let next = open(&folder.0.join("next/gardens-2026.json")).unwrap().framework;
    let old = open(&folder.0.join("gardens.json")).unwrap().framework;
    let tables = skillgauge::domain::formats::table::write;
    assert_eq!(tables(&next), tables(&old));
}

#[test]
fn a_table_without_wording_keeps_every_sentence_and_says_so() {
    let folder = Folder::new("silent").with_wording();
    let rows: Vec<_> = OLD_TABLE
        .iter()
        .map(|row| {
            let mut cells: Vec<_> = row.split(',').collect();
            for silent in [2, 4, 6, 8] {
                cells[silent] = "";
            }
            cells.join(",")
        })
        .collect();
    folder.write("new.csv", &table(&rows));
    folder.update().unwrap();
    assert_eq!(folder.json("next/wording/gardens-2026/all.json"), wording());
    let report = folder.read("next/report.md");
    assert!(report.contains("The new table describes nothing"), "{report}");
    assert!(!report.contains("Sentences"), "{report}");
}

#[test]
fn faults_are_said_all_at_once() {
    let folder = Folder::new("faults");
    let mut rows = NEW_TABLE.to_vec();
    rows.push("Gardens,Gardener,,Gardener,,Sowing,,Awareness,,");
    rows.push("Gardens,,,Gardener,,Sowing,,Awareness,,");
    folder.write("new.csv", &table(&rows));
    let said = folder.update().unwrap_err();
    for fault in [
        "new.csv: 2 faults:",
        "Requirements, row 11, column “Skill Level”: row 4 asks for another level",
        "Requirements, row 12, column “Role”: the cell is empty",
    ] {
        assert!(said.contains(fault), "{fault} in {said}");
    }
    folder.write("new.csv", &table(NEW_TABLE));
    folder.write(
        "next/renamed.csv",
        "What,Old name,New name,Yes or no\ncolour,a,b,yes\nskill,Tool care,Care of tools,perhaps\n",
    );
    let said = folder.update().unwrap_err();
    for fault in ["row 2: the first cell must be", "row 3: the last cell must be yes or no"] {
        assert!(said.contains(fault), "{fault} in {said}");
    }
    folder.write(
        "next/renamed.csv",
        "What,Old name,New name,Yes or no\nskill,Flying,Care of tools,yes\nskill,Sowing,Care of tools,yes\n",
    );
    let said = folder.update().unwrap_err();
    for fault in [
        "the old edition has no skill “Flying”",
        "the skill “Care of tools” has yes in two rows",
        "the skill “Sowing” is in the new table under its old name",
    ] {
        assert!(said.contains(fault), "{fault} in {said}");
    }
}

#[test]
fn a_level_that_the_old_edition_does_not_have_is_refused() {
    let folder = Folder::new("level");
    let rows = [NEW_TABLE, &["Gardens,Gardener,,Gardener,,Deciding,,Practitioner,,"]].concat();
    folder.write("new.csv", &table(&rows));
    let said = folder.update().unwrap_err();
    assert!(
        said.ends_with("new.csv: the old edition does not have these levels: Practitioner"),
        "{said}"
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::new("missing");
    std::fs::remove_file(folder.0.join("old.csv")).unwrap();
    let said = folder.update().unwrap_err();
    assert!(said.contains("cannot read") && said.contains("old.csv"), "{said}");
    assert!(!Path::new(&folder.0).join("next").exists());
}
