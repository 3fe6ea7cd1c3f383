//! What is going on on one screen alone.

use crate::domain::assessment::CompareWith;
use crate::domain::share::CodeError;

/// What is going on on one screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The code that the person is entering.
    pub code: String,
    /// Why the screen cannot do what was asked.
    pub problem: Option<Problem>,
    /// Whether the person is being asked if they mean it.
    pub confirming: bool,
    /// What was copied last, and whether it worked.
    pub copied: Option<(Copyable, bool)>,
    /// What the person compares a shared result with, if not with what was shared.
    pub compare_with: Option<CompareWith>,
}

/// Why a screen cannot do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No level is chosen for the skill.
    NoRating,
    /// Nothing to compare with is chosen.
    NoRoleLevel,
    /// The entered text is not a code that can be opened.
    Code(CodeError),
}

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copyable {
    /// The share link.
    Link,
    /// The share code.
    Code,
    /// The share code beside the news that answers cannot be saved.
    WayOut,
}
