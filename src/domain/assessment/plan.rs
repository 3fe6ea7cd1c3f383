//! What a person wants to do about a skill, and by when.
//!
//! An item of the plan belongs to a skill, not to a role level: it is there for every role level, and
//! stays when the skill is no longer below what one asks for.

use std::fmt;

/// The longest description of what to do, in characters.
pub const WHAT_MAX: usize = 2000;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// Reads a month as ISO 8601 writes it: `2027-03`. `None` if the text is anything else.
    pub fn read(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let digits = |text: &str, count| {
            text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        let month = Self { year: year.parse().ok()?, month: month.parse().ok()? };
        (1..=12).contains(&month.month).then_some(month)
    }
}

impl Month {
    /// The month of a day like `2026-11-27`. `None` if the text is no day.
    pub fn of_day(day: &str) -> Option<Self> {
        Self::read(day.get(..7)?)
    }

    /// The month so many months later, up to the end of the year 9999.
    #[must_use]
    pub fn after(self, months: u8) -> Self {
        let number = u32::from(self.year) * 12 + u32::from(self.month) - 1 + u32::from(months);
        let year = u16::try_from(number / 12).unwrap_or(u16::MAX).min(9999);
        let month = u8::try_from(number % 12 + 1).unwrap_or(1);
        Self { year, month }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// What a person wants to do about one skill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanItem {
    /// What to do.
    pub what: String,
    /// By when.
    pub by: Option<Month>,
    /// Whether it is done.
    pub done: bool,
}

impl PlanItem {
    /// Whether there is nothing in it that a person would miss.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same with a description, cut at [`WHAT_MAX`] characters.
    #[must_use]
    pub fn with_what(self, what: &str) -> Self {
        Self { what: what.chars().take(WHAT_MAX).collect(), ..self }
    }
}
