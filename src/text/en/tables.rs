//! A framework from tables.

use super::{count, faults};
use crate::domain::formats::table::{
    TABLE_BYTES_MAX, TableFault, TableFaultKind, TablePlace, WhichTable,
};
use crate::domain::framework::Framework;

/// The heading.
pub const HEADING: &str = "Make a framework from a spreadsheet";
/// What this is.
pub const INTRO: &str = "Copy each table in your spreadsheet and paste it here, or open it as a CSV file. The \
    tables are read in this browser and sent nowhere.";
/// Labels the title.
pub const TITLE_LABEL: &str = "Name of the framework";
/// Helps with the title.
pub const TITLE_HINT: &str = "What people see above their result.";
/// Labels the date.
pub const EDITION_LABEL: &str = "Date of this edition (optional)";
/// Helps with the date.
pub const EDITION_HINT: &str =
    "For example, 2026-11-26. If you leave it empty, it is today’s date.";
/// Labels the table of skills.
pub const SKILLS_LABEL: &str = "Table of skills";
/// Helps with the table of skills.
pub const SKILLS_HINT: &str = "A row for each skill: its name below “Skill”, and a column for each level, the \
    lowest first, with what a person at that level can do. “Summary” is optional.";
/// Labels the file with the skills.
pub const SKILLS_FILE_LABEL: &str = "Or a file with the table of skills";
/// Labels the table of requirements.
pub const REQUIREMENTS_LABEL: &str = "Table of requirements (optional)";
/// Helps with the table of requirements.
pub const REQUIREMENTS_HINT: &str = "Which level a role level asks for. Either a row for each, with “Role”, “Role \
    level”, “Skill” and “Level”, or skills down and role levels across, headed “Role / Role level”.";
/// Labels the file with the requirements.
pub const REQUIREMENTS_FILE_LABEL: &str = "Or a file with the table of requirements";
/// Helps with a file.
pub const FILE_HINT: &str = "It is read if the box above is empty.";
/// On the button that checks.
pub const CHECK: &str = "Check the tables";
/// When a file cannot be read.
pub const UNREADABLE: &str =
    "The browser cannot read this file. Choose it again, or paste the table.";
/// When the tables are too large.
pub const TOO_LARGE: &str =
    "The tables are too large: together they become a file of more than 1 MB. Take rows out.";
/// Heads the faults.
pub const FAULTS_HEADING: &str = "What is wrong in the tables";
/// How to go on after the faults.
pub const FAULTS_HINT: &str = "Mend these in your spreadsheet, paste the tables again and check them again. Rows are \
    counted as your spreadsheet counts them, from the headings.";
/// Heads what the tables have become.
pub const PREVIEW_HEADING: &str = "This is what the tables say";
/// How much there is of what.
pub fn found(framework: &Framework) -> String {
    let requirements: usize =
        framework.role_levels().map(|(_, level)| level.requirements().count()).sum();
    let counts = [
        (framework.scale_len(), "level", "levels"),
        (framework.skills_len(), "skill", "skills"),
        (framework.roles_len(), "role", "roles"),
        (framework.role_levels_len(), "role level", "role levels"),
        (requirements, "requirement", "requirements"),
    ];
    let counts = counts.map(|(number, one, many)| count(number, one, many));
    format!("{}.", counts.join(", "))
}
/// Heads a skill as it will be asked.
pub fn sample_heading(skill: &str) -> String {
    format!("A question as it will be asked: {skill}")
}
/// On the button that takes the framework.
pub const USE: &str = "Use this framework";
/// On the button that saves it.
pub const SAVE: &str = "Save as a framework file";
/// The title of a framework that has none.
pub const NO_TITLE: &str = "My framework";
/// The publisher of a framework that names none.
pub const NO_PUBLISHER: &str = "Not stated";
/// The licence of a framework that names none.
pub const NO_LICENCE: &str = "Not stated";
/// What is said of a level that the tables say nothing of in general.
pub const MEANING: &str = "The framework does not say what this level means for every skill.";

/// Where a fault is, what it is, and what to do.
pub fn fault(fault: &TableFault) -> String {
    // What the check of the file says is about both tables, and says itself where it is.
    let is_of_file = matches!(fault.kind, TableFaultKind::File(_));
    let place = if is_of_file { String::new() } else { place(&fault.place) };
    [place, problem(&fault.kind)].concat()
}

fn place(place: &TablePlace) -> String {
    let mut text = match place.table {
        WhichTable::Skills => "Skills".to_owned(),
        WhichTable::Requirements => "Requirements".to_owned(),
    };
    if let Some(row) = place.row {
        text.extend([", row ", &row.to_string()]);
    }
    if let Some(column) = &place.column {
        text.extend([", column “", &faults::short(column), "”"]);
    }
    text.push_str(": ");
    text
}

fn problem(kind: &TableFaultKind) -> String {
    let short = faults::short;
    match kind {
        TableFaultKind::NoTable => {
            "there is nothing here. Paste a table with headings first and a row for each skill".to_owned()
        }
        TableFaultKind::TooLarge => {
            format!("the table is larger than {} MB. Take rows out", TABLE_BYTES_MAX / 1_048_576)
        }
        TableFaultKind::TooManyColumns(most) => {
            format!("the table has more than {most} columns. Take some out")
        }
        TableFaultKind::OpenQuote => {
            "a quotation mark (\") is opened and never closed, so rows are missing. Take it out".to_owned()
        }
        TableFaultKind::NotUtf8 => {
            "the text has characters that cannot be read. Save the file as “CSV UTF-8”, or paste the table"
                .to_owned()
        }
        TableFaultKind::NoRoleLevelColumn => {
            "no column has the role levels. Write “Role level” above it".to_owned()
        }
        TableFaultKind::NoSkillColumn => {
            "no column has the names of skills. Write “Skill” above it".to_owned()
        }
        TableFaultKind::NoRequirementColumns => {
            "there is no column for role levels. Put one for each beside the skills".to_owned()
        }
        TableFaultKind::RepeatedHeading => {
            "an earlier column has the same heading. Give each its own".to_owned()
        }
        TableFaultKind::NoHeading => {
            "a cell stands below no heading. Write one above it, or take the cell out".to_owned()
        }
        TableFaultKind::LevelColumns(names) if names.is_empty() => {
            "there is no column for levels. Put one for each level beside the skills".to_owned()
        }
        TableFaultKind::LevelColumns(names) if names.len() == 1 => format!(
            "there is one level, {}, and there must be 2 to 7. Put another column beside it",
            listed(names)
        ),
        TableFaultKind::LevelColumns(names) => format!(
            "these are taken for levels: {}. There must be 2 to 7 of them. Take other columns out",
            listed(names)
        ),
        TableFaultKind::UnknownOrder(names) => format!(
            "the order of these levels is not known: {}. Add a table of skills with a column for each \
             level, the lowest first",
            listed(names)
        ),
        TableFaultKind::Empty => "the cell is empty. Fill it, or take the row out".to_owned(),
        TableFaultKind::Repeated(row) => {
            format!("row {row} has the same name. Take one of them out, or give it another name")
        }
        TableFaultKind::UnknownSkill(name) => format!(
            "“{}” is not in the table of skills. Write it as it stands there, or add it there",
            short(name)
        ),
        TableFaultKind::UnknownLevel(name, levels) => {
            format!("“{}” is not a level. Use one of these: {}", short(name), listed(levels))
        }
        TableFaultKind::Contradicts(row) => {
            format!("row {row} asks for another level. Take one of them out")
        }
        TableFaultKind::TooLong(most) => {
            format!("the text has more than {most} characters. Make it shorter")
        }
        TableFaultKind::Control(c) => format!(
            "the text has a character that nobody can see (U+{:04X}). Type the text again",
            u32::from(*c)
        ),
        TableFaultKind::LevelsOrSkills(role) => format!(
            "the role “{}” has rows with a role level and rows without. Use one of the two",
            short(role)
        ),
        TableFaultKind::File(fault) => faults::fault(fault),
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("“{}”", faults::short(name))).collect();
    names.join(", ")
}
