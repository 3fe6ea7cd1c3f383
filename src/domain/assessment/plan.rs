//! What a person wants to do about skills that are below what a role level asks for.
//!
//! A step belongs to a skill, not to a role level: it is there for every role level, and stays when the
//! skill is no longer below.

use crate::domain::analysis::comparison::{Standing, compare_answers};
use crate::domain::assessment::{Assessment, CompareWith};
use crate::domain::framework::{Framework, RoleLevelIndex, SkillIndex};
use std::fmt;

/// The longest description of a step, in characters.
pub const WHAT_MAX: usize = 2000;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// Reads a month as ISO 8601 writes it: `2027-03`.
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

/// Where a skill of a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanStatus {
    /// Below what the role level asks for.
    Below,
    /// No longer below it.
    Reached,
    /// Not rated, so that nobody knows.
    Unrated,
    /// The role level does not ask for it.
    NotRequired,
}

/// The skills of a plan for a role level: those below, widest gap first, whether or not there is a step for
/// them; then the others with a step, in the framework's order.
pub fn plan(
    framework: &Framework,
    answers: &Assessment,
    role_level: RoleLevelIndex,
) -> Vec<(SkillIndex, PlanStatus)> {
    let comparison = compare_answers(framework, answers, CompareWith::RoleLevel(role_level));
    let rows = comparison.map(|comparison| comparison.by_gap()).unwrap_or_default();
    let mut plan = Vec::new();
    for row in &rows {
        if matches!(row.standing, Standing::Below(_)) {
            plan.push((row.index, PlanStatus::Below));
        }
    }
    for (skill, _) in framework.skills() {
        if !answers.is_planned(skill) {
            continue;
        }
        let row = rows.iter().find(|row| row.index == skill);
        let place = match row.map(|row| row.standing) {
            Some(Standing::Below(_)) => continue,
            Some(Standing::Meets | Standing::Above(_)) => PlanStatus::Reached,
            Some(Standing::Unrated) => PlanStatus::Unrated,
            Some(Standing::NotRequired) | None => PlanStatus::NotRequired,
        };
        plan.push((skill, place));
    }
    plan
}
