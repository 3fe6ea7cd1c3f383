//! Tables as CSV: read back they are the same, and no cell is a formula.

use crate::support::{any_assessment, built_in, with_framework};
use proptest::prelude::*;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::plan::{Month, PlanItem};
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::formats::csv::{escape_formula, write};
use skillgauge::text::export::table;

/// A reader by another hand: character by character, as RFC 4180 has it.
pub(crate) fn naive(text: &str) -> Vec<Vec<String>> {
    let mut chars = text.strip_prefix('\u{feff}').expect("a mark").chars().peekable();
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    while let Some(char) = chars.next() {
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => cell.push(chars.next().unwrap()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => {
                assert!(quoted, "{other:?} outside of quotes");
                cell.push(other);
            }
        }
    }
    assert!(!quoted && row.is_empty() && cell.is_empty(), "the last row ends as the others do");
    rows
}

/// Cells with all that means something to CSV or to a spreadsheet.
fn any_cell() -> impl Strategy<Value = String> {
    prop_oneof![".{0,20}", "[=+@\t\r\n\",;'\\-]{0,6}.{0,6}"]
}

proptest! {
    #[test]
    fn read_back_it_is_the_same(
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 1..6), 0..6)
    ) {
        let cells = |row: &Vec<String>| row.iter().map(|cell| escape_formula(cell)).collect();
        let expected: Vec<Vec<_>> = rows.iter().map(cells).collect();
        prop_assert_eq!(naive(&write(&rows)), expected);
    }

    #[test]
    fn no_cell_is_a_formula(cell in any_cell()) {
        let escape_formula = escape_formula(&cell);
        prop_assert!(!escape_formula.starts_with(['=', '+', '-', '@', '\t', '\r']));
        prop_assert!(escape_formula == cell || escape_formula == ["'", &*cell].concat());
    }

    #[test]
    fn a_result_has_a_row_for_each_skill_of_equal_length(
        (framework, answers) in with_framework(any_assessment)
    ) {
        let levels = framework.role_levels().map(|(index, _)| CompareWith::RoleLevel(index));
        for with in levels.chain([CompareWith::All]) {
            let rows = naive(&write(&table(&framework, &answers, with)));
            prop_assert!(rows.iter().all(|row| row.len() == rows[0].len()));
            if with == CompareWith::All {
                prop_assert_eq!(rows.len(), 1 + answers.listed_skills(&framework).len());
            }
        }
    }
}

#[test]
fn nasty_texts_are_inert() {
    let framework = built_in();
    let (skill, _) = framework.skills().next().unwrap();
    let emoji = "🧭".repeat(2000);
    let rtl = "\u{202e}evil\u{2066}";
    for nasty in
        ["=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "<script>alert(1)</script>", rtl, &emoji]
    {
        let mut answers = Assessment::default();
        answers.set_evidence(skill, nasty);
        let rows = naive(&write(&table(&framework, &answers, CompareWith::All)));
        let cell = rows.iter().flatten().find(|cell| cell.contains(nasty)).unwrap();
        let formula = nasty.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert_eq!(*cell, if formula { format!("'{nasty}") } else { nasty.to_owned() });
    }
}

#[test]
fn the_row_of_a_skill_has_all_that_was_said_of_it() {
    let framework = built_in();
    let (skill, _) = framework.skills().next().unwrap();
    let mut answers = Assessment::default();
    answers.ratings.set(skill, framework.level_with_id("working").map(Rating::At));
    answers.set_evidence(skill, "Ran, and \"won\".");
    let step = PlanItem { by: Month::read("2027-03"), ..PlanItem::default() };
    answers.set_plan_item(skill, step.with_what("Read"));
    let senior = framework.role_level_with_id("senior-product-manager").unwrap();
    let rows = table(&framework, &answers, CompareWith::RoleLevel(senior));
    let row = rows.iter().find(|row| row[0] == "Agile working").unwrap();
    let expected = [
        "Agile working",
        "Working",
        "Expert",
        "2 levels below",
        "",
        "Ran, and \"won\".",
        "Read",
        "2027-03",
        "no",
        "Product manager, edition of 7 January 2020",
    ];
    assert_eq!(row, &expected);
}
