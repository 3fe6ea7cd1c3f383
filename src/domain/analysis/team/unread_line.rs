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
    /// It has no code that can be read.
    Code(CodeError),
    /// Its code is for another framework than most.
    OtherFramework,
}
