//! A framework from tables, and back.

use crate::support::{
    all_built_in, check, from_serde, other_names, read_json, to_serde, with_descriptions,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use skillgauge::domain::formats::csv;
use skillgauge::domain::formats::table::{self, About, slug};
use skillgauge::domain::framework::file::check_wording;
use skillgauge::domain::framework::{Framework, Level};
use skillgauge::text::tables;

const NEW: About<'_> = About::New {
    title: "Museum roles",
    publisher: "Example museum",
    licence: "CC0 1.0",
    edition: "2026-11-26",
    meaning: "Nothing in general.",
};

/// What a spreadsheet puts on the clipboard: tabs, and quotes around cells with lines in them.
const SKILLS: &str = "Skill\tSummary\tLearning\tDoing\tLeading\n\
    Guiding groups\tHow you lead tours.\tYou can help on a tour.\t\"You can lead a tour.\nYou change it on the way.\"\tYou can teach others to.\n\
    Telling stories\t\t\tYou can hold a group with a story.\t\n\
    \n\
    Any skill\t\tWith somebody beside you\tBy yourself\tWith others in your care\n";
/// Skills down, role levels across.
const GRID: &str = "skill\tGuide / Junior guide\tGuide / Guide\tStoryteller / Storyteller\n\
    Guiding groups\tlearning\tDoing\t\n\
    telling  stories\t\tLearning\tLeading\n";

fn framework(skills: &str, requirements: &str) -> Framework {
    let read = table::read(skills, requirements, NEW).map_err(|faults| said(&faults));
    let (framework, file) = read.unwrap();
    assert_eq!(check(&to_serde(&file)).as_ref(), Ok(&framework));
    framework
}

fn said(faults: &[table::TableFault]) -> Vec<String> {
    faults.iter().map(tables::fault).collect()
}

fn faults(skills: &str, requirements: &str) -> Vec<String> {
    said(&table::read(skills, requirements, NEW).unwrap_err())
}

/// What a framework asks for, by names.
fn asked(framework: &Framework) -> Vec<(String, String, String, String)> {
    let mut all = Vec::new();
    for (_, level) in framework.role_levels() {
        for (skill, asked) in level.requirements() {
            all.push((
                framework.role(level.role).unwrap().name.clone(),
                level.name.clone(),
                framework.skill(skill).unwrap().name.clone(),
                framework.level(asked).unwrap().name.clone(),
            ));
        }
    }
    all
}

#[test]
fn two_tables_from_the_clipboard_are_a_framework() {
    let framework = framework(SKILLS, GRID);
    assert_eq!((&*framework.id, &*framework.edition), ("museum-roles", "2026-11-26"));
    let names: Vec<_> =
        framework.scale().map(|(_, level)| (&*level.name, &*level.meaning)).collect();
    let scale = [
        ("Learning", "With somebody beside you"),
        ("Doing", "By yourself"),
        ("Leading", "With others in your care"),
    ];
    assert_eq!(names, scale);
    let guiding = framework.skill_with_id("guiding-groups").unwrap();
    let doing = framework.level_with_id("doing").unwrap();
    let statement = framework.statement(guiding, doing);
    assert_eq!(statement, Some("You can lead a tour.\nYou change it on the way."));
    let expected = [
        ("Guide", "Junior guide", "Guiding groups", "Learning"),
        ("Guide", "Guide", "Guiding groups", "Doing"),
        ("Guide", "Guide", "Telling stories", "Learning"),
        ("Storyteller", "Storyteller", "Telling stories", "Leading"),
    ];
    let expected = expected.map(|(a, b, c, d)| (a.into(), b.into(), c.into(), d.into()));
    assert_eq!(asked(&framework), expected);
}

#[test]
fn a_list_of_requirements_says_the_same_as_a_grid() {
    let list = "Level,Role,Skill,Role level\r\n\
        Learning,Guide,Guiding groups,Junior guide\r\n\
        Doing,Guide,Guiding groups,Guide\r\n\
        Learning,Guide,Telling stories,Guide\r\n\
        Leading,Storyteller,Telling stories,Storyteller\r\n";
    assert_eq!(asked(&framework(SKILLS, list)), asked(&framework(SKILLS, GRID)));
    // Semicolons, as spreadsheets write them where the comma is in numbers.
    let list = list.replace(',', ";");
    assert_eq!(asked(&framework(SKILLS, &list)), asked(&framework(SKILLS, GRID)));
}

#[test]
fn the_last_row_needs_no_line_end_and_an_open_quote_is_a_fault() {
    let list = "Role,Role level,Skill,Level\nGuide,Junior guide,Guiding groups,Doing";
    assert_eq!(asked(&framework(SKILLS, list)).len(), 1);
    let fault = "Skills: a quotation mark (\") is opened and never closed, so rows are missing. Take it out";
    assert_eq!(faults("Skill,Low,High\nSwimming,\"You can\nDiving,", ""), [fault]);
}

#[test]
fn one_fault_does_not_make_all_else_look_wrong() {
    let list = "Role,Role level,Skill,Level\nGuard,Junior,Swimming,Low\n";
    let fault = "Skills: no column has the names of skills. Write “Skill” above it";
    assert_eq!(faults("Skil,Low,High\nSwimming,,\n", list), [fault]);
    let skills = "Skill,Low,High\nSwimming,,\n";
    let fault = "Requirements: no column has the role levels. Write “Role level” above it";
    assert_eq!(faults(skills, "Role,Skill,Level\nGuard,Swimming,Low\n"), [fault]);
    let fault =
        "Skills: there is one level, “Low”, and there must be 2 to 7. Put another column beside it";
    assert_eq!(faults("Skill,Low\nSwimming,\n", ""), [fault]);
    let fault = "Skills, row 2, column “Low”: the text has characters that cannot be read. Save the file as “CSV UTF-8”, or paste the table";
    assert_eq!(faults("Skill,Low,High\nSwimming,the team\u{fffd}s,\n", ""), [fault]);
    // Commas in headings are no separators where there are tabs.
    let framework = framework("Skill\tLow, simple\tHigh, hard\nSwimming\ta\tb\n", "");
    assert_eq!(framework.scale_len(), 2);
}

#[test]
fn roles_of_one_name_are_told_apart_by_their_ids() {
    let list = "Role,Role id,Role level,Role level id,Skill,Level\n\
        Analyst,a,Senior,a-senior,Guiding groups,Doing\n\
        Analyst,b,Senior,b-senior,Guiding groups,Leading\n";
    let framework = framework(SKILLS, list);
    assert_eq!((framework.roles_len(), framework.role_levels_len()), (2, 2));
    assert_eq!(asked(&framework).len(), 2);
}

#[test]
fn a_table_of_the_wrong_shape_is_refused_before_it_takes_long() {
    let wide = ["Skill", &",x".repeat(20_000)].concat();
    assert_eq!(faults(&wide, "")[0], "Skills: the table has more than 1100 columns. Take some out");
    let levels: Vec<_> = (0..20_000).map(|n| format!("r,l,s,{n}\n")).collect();
    let list = format!("Role,Role level,Skill,Level\n{}", levels.concat());
    assert_eq!(faults("", &list).len(), 1);
}

#[test]
fn without_requirements_there_are_no_roles() {
    let framework = framework(SKILLS, " \n");
    assert_eq!((framework.skills_len(), framework.roles_len()), (2, 0));
}

#[test]
fn a_role_without_levels_lists_its_skills() {
    let list = "Role,Role level,Skill,Level\nChief,,Guiding groups,\nChief,NOT IN USE,Telling stories,NOT IN USE\n";
    let framework = framework(SKILLS, list);
    let chief = framework.role_with_id("chief").unwrap();
    assert_eq!(framework.skills_for(Some(chief)).len(), 2);
    assert_eq!(framework.role_levels_len(), 0);
}

#[test]
fn all_faults_are_said_by_row_and_column_with_what_to_do() {
    let skills = "Skill,Low,High\nSwimming,,\n,a statement,\nDiving,,\nswimming,,\n";
    let requirements = "Role,Role level,Skill,Level\n\
        Guard,Junior,Swimming,Low\n\
        Guard,Junior,Swimming,High\n\
        Guard,Senior,Flying,High\n\
        \n\
        Guard,Senior,Diving,Middle\n\
        ,Senior,Diving,High\n\
        Guard,,Diving,High\n\
        Guard,Senior,Diving,\n";
    assert_eq!(
        faults(skills, requirements),
        [
            "Skills, row 3, column “Skill”: the cell is empty. Fill it, or take the row out",
            "Skills, row 5, column “Skill”: row 2 has the same name. Take one of them out, or give it another name",
            "Requirements, row 3, column “Level”: row 2 asks for another level. Take one of them out",
            "Requirements, row 4, column “Skill”: “Flying” is not in the table of skills. Write it as it stands there, or add it there",
            "Requirements, row 6, column “Level”: “Middle” is not a level. Use one of these: “Low”, “High”",
            "Requirements, row 7, column “Role”: the cell is empty. Fill it, or take the row out",
            "Requirements, row 8, column “Role level”: the cell is empty. Fill it, or take the row out",
            "Requirements, row 9, column “Level”: the cell is empty. Fill it, or take the row out",
        ]
    );
}

#[test]
fn what_is_no_table_of_a_framework_says_why() {
    for (skills, requirements, fault) in [
        (
            "",
            "",
            "Skills: there is nothing here. Paste a table with headings first and a row for each skill",
        ),
        (
            "Colour,Low,High\nred,,\n",
            "",
            "Skills: no column has the names of skills. Write “Skill” above it",
        ),
        (
            "Skill\nSwimming\n",
            "",
            "Skills: there is no column for levels. Put one for each level beside the skills",
        ),
        (
            "Skill,a,b,c,d,e,f,g,h\nSwimming\n",
            "",
            "Skills: these are taken for levels: “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h”. There must be 2 to 7 of them. Take other columns out",
        ),
        (
            "Skill,Low,low,High\nSwimming\n",
            "",
            "Skills, column “low”: an earlier column has the same heading. Give each its own",
        ),
        (
            "Skill,Low,High\nSwimming,,,more\n",
            "",
            "Skills, row 2: a cell stands below no heading. Write one above it, or take the cell out",
        ),
        (
            "",
            "Role,Role level,Skill,Level\nGuard,Junior,Swimming,Low\n",
            "Requirements, column “Level”: the order of these levels is not known: “Low”. Add a table of skills with a column for each level, the lowest first",
        ),
        (
            SKILLS,
            "Skill\nGuiding groups\n",
            "Requirements: there is no column for role levels. Put one for each beside the skills",
        ),
        (
            SKILLS,
            "Role,Role level,Skill,Level\nGuard,Junior,Guiding groups,Doing\nGuard,,Telling stories,\n",
            "Requirements: the role “Guard” has rows with a role level and rows without. Use one of the two",
        ),
    ] {
        assert_eq!(faults(skills, requirements), [fault], "{skills}{requirements}");
    }
    let long = format!("Skill,Low,High\n{},,\nSwim\u{7}ming,,\n", "x".repeat(201));
    assert_eq!(
        faults(&long, ""),
        [
            "Skills, row 2, column “Skill”: the text has more than 200 characters. Make it shorter",
            "Skills, row 3, column “Skill”: the text has a character that nobody can see (U+0007). Type the text again",
        ]
    );
    let large = "x".repeat(table::TABLE_BYTES_MAX + 1);
    assert_eq!(
        faults(SKILLS, &large),
        ["Requirements: the table is larger than 5 MB. Take rows out"]
    );
    // What only the check of the whole file sees.
    let many: Vec<_> = (0..1001).map(|number| format!("s{number},,\n")).collect();
    let said = faults(&format!("Skill,Low,High\n{}", many.concat()), "");
    assert_eq!(said, ["skills: has 1001 entries, and must have 0 to 1000"]);
}

/// The form of the publisher's own table, with sentences of our own in it.
#[test]
fn a_table_in_the_publishers_form_needs_no_other() {
    let table = "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level,Skill Level Description,Role Type\n\
        Gardens,Gardener,A gardener grows plants.,Junior gardener,Someone who learns.,Pruning,Cutting well.,Working,\"You can:\n- cut a hedge\",\n\
        Gardens,Gardener,A gardener grows plants.,Junior gardener,Someone who learns.,Sowing,Seeds.,Awareness,You can name seeds.,\n\
        Gardens,Gardener,A gardener grows plants.,Head gardener,Someone who leads.,Pruning,Cutting well.,Expert,You can shape a garden.,\n\
        Chiefs,Chief gardener,A chief decides.,NOT IN USE,NOT IN USE,Deciding,Choosing for all.,NOT IN USE,NOT IN USE,Senior Civil Service\n";
    let framework = framework("", table);
    let levels: Vec<_> = framework.scale().map(|(_, level)| level.id.clone()).collect();
    assert_eq!(levels, ["awareness", "working", "expert"]);
    let pruning = framework.skill_with_id("pruning").unwrap();
    let statement = |id: &str| framework.statement(pruning, framework.level_with_id(id).unwrap());
    assert_eq!(statement("working"), Some("You can:\n- cut a hedge"));
    assert_eq!(
        (statement("awareness"), statement("expert")),
        (None, Some("You can shape a garden."))
    );
    assert_eq!(framework.summary(pruning), Some("Cutting well."));
    let gardener = framework.role_with_id("gardener").unwrap();
    assert_eq!(framework.role_summary(gardener), Some("A gardener grows plants."));
    assert_eq!(framework.family_name(gardener), Some("Gardens"));
    let head = framework.role_level_with_id("head-gardener").unwrap();
    assert_eq!(framework.role_level_summary(head), Some("Someone who leads."));
    let chief = framework.role_with_id("chief-gardener").unwrap();
    assert_eq!(framework.skills_for(Some(chief)).len(), 1);
    assert_eq!(framework.skills_len(), 3);
    // In the first field it is the same.
    assert_eq!(asked(&self::framework(table, "")), asked(&framework));
}

#[test]
fn every_framework_goes_there_and_back() {
    for built_in in all_built_in() {
        let framework = with_descriptions(&built_in.id);
        let file = from_serde(&read_json(&format!("frameworks/{}.json", built_in.id)));
        let tables = table::write(&framework);
        let (skills, requirements) = (csv::write(&tables.skills), csv::write(&tables.requirements));
        // A framework without roles has headings alone.
        let again = table::read(&skills, &requirements, About::Like(&file));
        let (_, again) = again.map_err(|faults| said(&faults)).unwrap();
        let mut again = check(&to_serde(&again)).unwrap();
        // The tables do not have them.
        if let Some(names) = other_names(&framework.id) {
            let names = check_wording(&again, &from_serde(&names)).unwrap();
            again.add_wording(names);
        }
        assert!(again == framework, "{}", framework.id);
    }
}

#[test]
fn ids_are_made_from_names_and_stay_those_of_the_file() {
    for (name, id) in [
        ("Guiding groups", "guiding-groups"),
        ("  Data, (AI) & you  ", "data-ai-you"),
        ("The team’s work", "the-teams-work"),
        ("Gwybodaeth ŵyr a thŷ", "gwybodaeth-wyr-a-thy"),
        ("日本", ""),
    ] {
        assert_eq!(slug(name), id);
    }
    assert_eq!(slug(&"ab ".repeat(100)).len(), 80);
    let framework = framework("Skill,Not yet,High\n日本,,\nA b,,\nA-b,,\n", "");
    let ids: Vec<_> = framework.skills().map(|(_, skill)| skill.id.clone()).collect();
    assert_eq!(ids, ["unnamed", "a-b", "a-b-2"]);
    assert_eq!(framework.level_with_id("not-yet-2").map(Level::place), Some(0));
    let levels = self::framework(
        SKILLS,
        "Skill,A / Senior,B / Senior,B / All\nGuiding groups,Doing,Doing,Doing\n",
    );
    let ids: Vec<_> = levels.role_levels().map(|(_, level)| level.id.clone()).collect();
    assert_eq!(ids, ["senior", "b-senior", "all-2"]);

    let file = json!({
        "id": "old", "edition": "2025-01-01", "title": "Old", "publisher": "p", "licence": "l", "resources": ["A book"],
        "scale": [{ "id": "one", "name": "Low", "meaning": "m" }, { "id": "two", "name": "High", "meaning": "n" }],
        "skills": [{ "id": "kept", "name": "Swimming" }, { "id": "gone", "name": "Flying" }],
    });
    let file = from_serde(&file);
    let (_, again) =
        table::read("Skill,Low,High\nDiving,,\nswimming,,\n", "", About::Like(&file)).unwrap();
    let again: Value = to_serde(&again);
    let ids: Vec<_> = again["skills"].as_array().unwrap().iter().map(|s| &s["id"]).collect();
    assert_eq!(ids, ["diving", "kept"]);
    assert_eq!((&again["id"], &again["resources"][0]), (&json!("old"), &json!("A book")));
    assert_eq!(again["scale"][1], json!({ "id": "two", "name": "High", "meaning": "n" }));
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(skills in ".{0,200}", requirements in "(?s)[a-zA-Z,;\t\"\n]{0,200}") {
        let _ = table::read(&skills, &requirements, NEW);
        let _ = table::read(SKILLS, &format!("Skill,Role,Role level,Level\n{requirements}"), NEW);
    }
}
