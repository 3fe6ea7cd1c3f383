//! What can be wrong in the tables of a framework. The words for it stand in `text`.

use crate::domain::framework::file::Fault;

/// Which of the two tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichTable {
    /// The table of skills.
    Skills,
    /// The table of what role levels ask for.
    Requirements,
}

/// A place in a table, as a spreadsheet shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePlace {
    /// Which table.
    pub table: WhichTable,
    /// The row, 1 for the one with the headings. `None` for the whole table.
    pub row: Option<usize>,
    /// The heading of the column. `None` for the whole row.
    pub column: Option<String>,
}

/// Something wrong in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFault {
    /// Where it is.
    pub place: TablePlace,
    /// What it is.
    pub kind: TableFaultKind,
}

/// What can be wrong in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableFaultKind {
    /// There is nothing in the table.
    NoTable,
    /// The text is longer than tables may be.
    TooLarge,
    /// A table of more columns than this.
    TooManyColumns(usize),
    /// A quotation mark that opens a cell and is never closed.
    OpenQuote,
    /// A character that stands for what could not be read: the file is not in UTF-8.
    NotUtf8,
    /// No column is headed as the one with the role levels is.
    NoRoleLevelColumn,
    /// No column is headed as the one with the names of skills is.
    NoSkillColumn,
    /// There is no column for what is asked for: neither one for levels, nor one for a role level.
    NoRequirementColumns,
    /// A column with this heading is there twice.
    RepeatedHeading,
    /// A column has cells and no heading.
    NoHeading,
    /// So many columns are taken for levels. There must be 2 to 7.
    LevelColumns(Vec<String>),
    /// The order of these levels is not known, because there is no table of skills.
    UnknownOrder(Vec<String>),
    /// A cell that must have something in it is empty.
    Empty,
    /// A name that an earlier row has too. This is the number of that row.
    Repeated(usize),
    /// A skill that is not in the table of skills.
    UnknownSkill(String),
    /// None of these levels.
    UnknownLevel(String, Vec<String>),
    /// Another level than an earlier row asks for. This is the number of that row.
    Contradicts(usize),
    /// A text of more characters than this.
    TooLong(usize),
    /// A text with this control character, which no reader would see.
    Control(char),
    /// A role with this name that is there with levels and without.
    LevelsOrSkills(String),
    /// What the tables become has this fault.
    File(Fault),
}
