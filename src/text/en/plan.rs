//! What a person wants to do about skills that are below.

use super::in_sentence;
use crate::domain::analysis::plan_status::{PlanStatus, plan_statuses};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::plan::{Month, PlanItem};
use crate::domain::framework::Framework;

/// The heading.
pub const HEADING: &str = "Your plan";
/// On the link to it.
pub const LINK: &str = "Make a plan";
/// What it is for.
pub fn intro(role_level: &str) -> String {
    format!(
        "For each one below {}: what will you do, and by when? Your plan stays in your draft. It is \
         never part of a link or code.",
        in_sentence(role_level)
    )
}
/// When the person compares with no one role level.
pub const NO_ROLE_LEVEL: &str = "Choose a role level first: a plan is for what it asks for.";
/// When there is nothing to plan.
pub const NOTHING: &str = "Nothing that you have rated is below this role level, so there is nothing to \
    plan. If you choose another role level, your plan stays.";
/// How a skill of the plan stands.
pub fn status(status: PlanStatus, item: &PlanItem) -> &'static str {
    match (status, item.done) {
        (PlanStatus::Below, false) => "To do",
        (PlanStatus::Below, true) => "Done, but still below",
        (PlanStatus::Reached, _) => "Reached",
        (PlanStatus::Unrated, _) => "Not rated yet",
        (PlanStatus::NotRequired, _) => "Not asked for by this role level",
    }
}
/// Labels what to do. The skill is named in it, because there are several.
pub fn what(skill: &str) -> String {
    format!("What will you do about {}?", in_sentence(skill))
}
/// Labels by when.
pub fn by(skill: &str) -> String {
    format!("By which month, for {}? (optional)", in_sentence(skill))
}
/// Helps with the month, where the browser does not.
pub const BY_HINT: &str = "Year and month, for example 2027-03";
/// A month in words: "March 2027".
pub fn month(month: Month) -> String {
    let iso = month.to_string();
    let named = iso.split_once('-');
    let named = named.and_then(|(year, number)| Some((super::month_name(number)?, year)));
    named.map_or_else(|| iso.clone(), |(name, year)| [name, " ", year].concat())
}
/// Labels whether it is done.
pub fn done(skill: &str) -> String {
    format!("Done: {}", in_sentence(skill))
}
/// The plan in lines: each skill that has an item, with what to do. Empty if there is no one role level
/// to compare with.
pub fn lines(
    framework: &Framework,
    assessment: &Assessment,
    compare_with: CompareWith,
) -> Vec<String> {
    let Some(role_level) = compare_with.role_level() else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (index, status) in plan_statuses(framework, assessment, role_level) {
        let item = assessment.plan_item(index);
        let name = framework.skill(index).map_or("", |skill| &skill.name);
        if item.is_empty() {
            continue;
        }
        let mut line = [name, " (", &*in_sentence(self::status(status, &item))].concat();
        if let (Some(by), false, PlanStatus::Below) = (item.by, item.done, status) {
            line = [&*line, ", by ", &*month(by)].concat();
        }
        line.push(')');
        if !item.what.is_empty() {
            line.push_str(": ");
            line.push_str(&item.what);
        }
        lines.push(line);
    }
    lines
}
