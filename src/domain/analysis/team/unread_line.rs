//! A line that is no part of a team, with the reason.

use crate::domain::formats::share_code::CodeError;

/// A line that is no part of the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadLine {
    /// Which line, 1 for the first.
    pub line: usize,
    /// The label that it has, if any; else empty.
    pub label: String,
    /// Why it is no part of the team.
    pub why: UnreadReason,
}

/// Why a line is no part of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadReason {
    /// It has a code that cannot be read.
    Code(CodeError),
    /// Nothing in it looks like a code.
    NoCode,
    /// It is no line: all of them together are more than is read at once.
    TooMuch,
    /// Its code is for another framework than most.
    OtherFramework,
}
