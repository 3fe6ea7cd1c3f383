//! How long ago a person last used a skill.

/// How long ago a person last used a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastUsed {
    /// In the last year.
    WithinAYear,
    /// One to three years ago.
    WithinThreeYears,
    /// More than three years ago.
    LongerAgo,
}

impl LastUsed {
    /// All of them, latest first.
    pub const ALL: [Self; 3] = [Self::WithinAYear, Self::WithinThreeYears, Self::LongerAgo];

    /// Its id in drafts.
    pub fn id(self) -> &'static str {
        match self {
            Self::WithinAYear => "within-a-year",
            Self::WithinThreeYears => "within-three-years",
            Self::LongerAgo => "longer-ago",
        }
    }

    /// The one with this id.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|used| used.id() == id)
    }
}
