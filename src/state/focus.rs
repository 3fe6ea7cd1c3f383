//! Where focus belongs.

/// Where focus belongs after a change: what the person acted on may be gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The screen's heading.
    Heading,
    /// The problem at the top of the screen.
    Problem,
    /// The question whether the person means it.
    Question,
    /// The first choice of the skill's level.
    Level,
    /// What has come of what the person did, below it.
    Answer,
}
