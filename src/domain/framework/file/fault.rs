//! What can be wrong with a framework file. The words for it stand in `text`.

/// Something wrong with a framework file, with the place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, for example `skills/2/statements/working`, counted from 0. Empty for the whole file.
    pub path: String,
    /// What is wrong there.
    pub kind: FaultKind,
}

/// What can be wrong in a framework file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is not JSON. This is where it stops being it, counted from 1.
    NotJson {
        /// The line.
        line: usize,
        /// The character of that line.
        column: usize,
    },
    /// A field that must be there is not.
    Missing,
    /// A field that no framework file has.
    UnknownField,
    /// A value of another shape than this.
    NotA(JsonShape),
    /// A text with nothing in it.
    Empty,
    /// A text of more characters than this.
    TooLong(usize),
    /// A text with this control character, which no reader would see.
    Control(char),
    /// Not lower-case words joined by hyphens.
    NotAnId,
    /// An id that means something else in drafts.
    Reserved,
    /// Not a date like 2020-01-07.
    NotADate,
    /// Not an address that begins with `https://` or `http://`.
    NotAnAddress,
    /// None of the words that may stand here.
    NotOneOf(&'static [&'static str]),
    /// Several entries of a list have this id.
    Repeated(String),
    /// A reference to something of this kind that the framework does not have, by its id.
    NotFound(ReferenceKind, String),
    /// A list with too few entries or too many.
    Count {
        /// Entries that there are.
        count: usize,
        /// Entries that there must be.
        least: usize,
        /// Entries that there may be.
        most: usize,
    },
    /// A role with levels that lists skills too, or one that has neither.
    LevelsOrSkills,
}

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonShape {
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
    /// `true` or `false`.
    Truth,
}

/// What can be referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// A level of the scale.
    Level,
    /// A skill.
    Skill,
    /// An area.
    Area,
    /// A family.
    Family,
    /// A role.
    Role,
    /// A level of a role.
    RoleLevel,
}
