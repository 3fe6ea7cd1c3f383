//! The result as a file, as text and on paper.

use super::comparison as words;
use super::point_of_view::rated_thing;
use super::{edition, result, skill};
use crate::domain::analysis::comparison::{compare_assessment, result_rows};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::Framework;

/// The heading.
pub const HEADING: &str = "Take your result with you";
/// On the link to it.
pub const LINK: &str = "Take it with you: as text, as a spreadsheet or on paper";
/// What is in it.
pub const INTRO: &str = "Your examples and your plan are in the text, in the spreadsheet and on paper, unlike in the link and \
    the code. Read them before you pass them on.";
/// Heads the spreadsheet.
pub const TABLE_HEADING: &str = "As a spreadsheet";
/// What that is.
pub const TABLE_INTRO: &str = "A CSV file with a row for each skill: your rating, what is asked for, your \
    example, and your plan.";
/// On the button that saves it.
pub const SAVE_TABLE: &str = "Save as CSV";
/// Heads the picture.
pub const PICTURE_HEADING: &str = "As a picture";
/// What that is.
pub const PICTURE_INTRO: &str = "The plot with the names of the skills, for a slide or a document. Your examples and your plan \
    are not in it.";
/// On the button that saves it as pixels.
pub const SAVE_IMAGE: &str = "Save as PNG";
/// On the button that saves it as lines.
pub const SAVE_DRAWING: &str = "Save as SVG";
/// Heads the print-out.
pub const PRINT_HEADING: &str = "On paper";
/// What that is.
pub const PRINT_INTRO: &str =
    "Print the result screen. Your examples, your plan and the date are on the paper too.";
/// When nothing is rated yet.
pub const NOTHING: &str = "You have not rated anything yet, so there is nothing to take with you.";
/// After a file was given to the browser, which does not say what it has done with it.
pub const SAVED: &str = "Your browser has been asked to save the file. Look in its downloads.";
/// When the browser did not take it.
pub const NOT_SAVED: &str = "The browser did not allow it to save a file here.";

/// A result and plan as a table, its head first.
pub fn table(
    framework: &Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
) -> Vec<Vec<String>> {
    let head = [
        rated_thing(framework.subject),
        "Rating",
        result::COLUMN_ASKED,
        result::COLUMN_DIFFERENCE,
        "Last used",
        "Example",
        "What to do",
        "By",
        "Done",
        "Framework",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    let edition = edition(framework);
    let comparison = compare_assessment(framework, assessment, compare_with);
    for (index, row) in result_rows(framework, assessment, comparison.as_ref()) {
        let name = framework.skill(index).map_or("", |skill| &skill.name);
        let asked = row.map_or("", |row| words::requirement(framework, row.requirement));
        let item = assessment.plan_item(index);
        let done = if item.done { "yes" } else { "no" };
        let done = if item.is_empty() { "" } else { done };
        rows.push(vec![
            name.to_owned(),
            words::rating(framework, assessment.rating(index)).to_owned(),
            asked.to_owned(),
            row.map(|row| words::standing(row.standing)).unwrap_or_default(),
            assessment.last_used(index).map_or("", skill::last_used).to_owned(),
            assessment.evidence(index).to_owned(),
            item.what,
            item.by.map(|by| by.to_string()).unwrap_or_default(),
            done.to_owned(),
            edition.clone(),
        ]);
    }
    rows
}
