//! The skills of a plan beside what a role level asks for.

use super::comparison::compare_assessment;
use super::standing::Standing;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::{Framework, RoleLevelIndex, SkillIndex};

/// How a skill of a plan stands to a role level.
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

/// The skills of a plan for a role level: those below, widest gap first, whether or not the plan has an item
/// for them; then the others with an item, in the framework's order.
pub fn plan_statuses(
    framework: &Framework,
    assessment: &Assessment,
    role_level: RoleLevelIndex,
) -> Vec<(SkillIndex, PlanStatus)> {
    let with = CompareWith::RoleLevel(role_level);
    let comparison = compare_assessment(framework, assessment, with);
    let rows = comparison.map(|comparison| comparison.by_gap()).unwrap_or_default();
    let mut statuses = Vec::new();
    for row in rows.iter().filter(|row| row.standing.is_below()) {
        statuses.push((row.index, PlanStatus::Below));
    }
    for (skill, _) in framework.skills() {
        if !assessment.is_planned(skill) {
            continue;
        }
        let row = rows.iter().find(|row| row.index == skill);
        let status = match row.map(|row| row.standing) {
            Some(Standing::Below(_)) => continue,
            Some(Standing::Meets | Standing::Above(_)) => PlanStatus::Reached,
            Some(Standing::Unrated) => PlanStatus::Unrated,
            Some(Standing::NotRequired) | None => PlanStatus::NotRequired,
        };
        statuses.push((skill, status));
    }
    statuses
}
