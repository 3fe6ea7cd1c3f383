//! The role levels that are nearest to the ratings.

use super::{comparison, count, in_sentence, list};
use crate::domain::analysis::comparison::Comparison;
use crate::domain::analysis::standing::Standing;
use crate::domain::framework::{Framework, Role, SkillIndex};

/// The heading.
pub const HEADING: &str = "Role levels nearest to your skills";
/// How they are found.
pub const RULE: &str = "Your ratings are put beside what each role level asks for. The nearest is \
    the one with the fewest skills below, then with the fewest levels below in total, then the one \
    that stands first in the framework. Skills you have not rated are not counted as below, so a \
    role level is in the list only if you have rated at least half of the skills it asks for. This \
    is not advice: meeting the skills is not the same as being ready for a job.";
/// Heads the rule.
pub const RULE_HEADING: &str = "How this is worked out";
/// Labels the choice of family.
pub const FAMILY: &str = "Family of roles";
/// The choice of all families.
pub const ALL_FAMILIES: &str = "All families";
/// Labels the choice to leave out one's own role.
pub fn without_own(role: &str) -> String {
    format!("Leave out {}", in_sentence(role))
}
/// How many there are.
pub fn found(near: usize, left_out: usize) -> String {
    let near = count(near, "role level", "role levels");
    match left_out {
        0 => format!("{near} in the list."),
        _ => format!(
            "{near} in the list. {left_out} left out: you have rated less than half of their skills."
        ),
    }
}
/// Which role a role level is one of.
pub fn of(role: &Role, family: Option<&str>) -> String {
    match family {
        Some(family) => format!("{}, {family}", role.name),
        None => role.name.clone(),
    }
}
/// How many of the skills are rated.
pub fn rated(comparison: &Comparison<'_>) -> String {
    let tally = comparison.tally();
    let rated = tally.required - tally.unrated;
    format!("{rated} of {} skills rated: {}.", tally.required, comparison::tally(tally))
}
/// The skills below and those without a rating, in up to three sentences. Unrated skills that are not in the
/// person's own list stand in one of their own, because they are new.
pub fn missing(comparison: &Comparison<'_>, in_role: &[SkillIndex]) -> Vec<String> {
    let mut blocks = comparison.blocks();
    let mut new = Vec::new();
    blocks.retain(|row| {
        let is_new = row.standing == Standing::Unrated && !in_role.contains(&row.index);
        if is_new {
            new.push(in_sentence(&row.skill.name));
        }
        !is_new
    });
    let mut lines = comparison::blocks(&blocks);
    if !new.is_empty() {
        lines.push(format!("New, not in your list: {}.", list(&new)));
    }
    lines
}
/// On the button that compares with a role level.
pub const COMPARE: &str = "Compare with this";
/// On the button that shows more.
pub const MORE: &str = "Show more role levels";
/// On the link to the screen.
pub fn link(framework: &Framework) -> String {
    format!("See which of all {} role levels are nearest", framework.role_levels_len())
}
/// When nothing is rated.
pub const NOTHING_RATED: &str =
    "You have not rated any skills yet. Rate some to see which role levels are near.";
