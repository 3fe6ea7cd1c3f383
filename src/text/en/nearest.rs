//! The role levels that are nearest to the ratings.

use super::{comparison, count, in_sentence, isolated};
use crate::domain::analysis::comparison::Comparison;
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::framework::{Framework, Role, SkillIndex};

/// The heading.
pub const HEADING: &str = "Role levels nearest to your skills";
/// Heads the levels of one's own role.
pub fn own_heading(role: &str) -> String {
    format!("Role levels of {}", in_sentence(role))
}
/// Heads those of other roles.
pub const OTHERS_HEADING: &str = "Role levels of other roles";
/// How they are found.
pub const RULE: &str = "A role level is in this list if you have rated at least half of the skills that it asks for. \
    First comes the one with the fewest skills below. Of those with as many, the first has the fewest levels below in \
    total; then the fewest skills not rated yet; then the highest total of levels asked for, where the lowest level \
    counts 1, the next 2, and so on; then the first in the framework. This is not advice: meeting the skills is not \
    the same as being ready for a job.";
/// Heads those of which everything is met.
pub const MET: &str = "You meet all that these ask for";
/// Heads those of which nothing is below, and not everything is rated.
pub const UNRATED: &str = "None below, but not all rated yet";
/// Heads all others.
pub const BELOW: &str = "Some below";
/// Labels the choice of family.
pub const FAMILY: &str = "Family of roles";
/// The choice of all families.
pub const ALL_FAMILIES: &str = "All families";
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
/// Which of the three lists a role level stands in.
pub fn group(tally: Tally) -> &'static str {
    match (tally.below, tally.unrated) {
        (0, 0) => MET,
        (0, _) => UNRATED,
        _ => BELOW,
    }
}
/// Which role a role level is one of.
pub fn of(role: &Role, family: Option<&str>) -> String {
    match family {
        Some(family) => format!("{}, {}", isolated(&role.name), isolated(family)),
        None => role.name.clone(),
    }
}
/// How many of the skills are rated and how they stand, and how many of those that are not are new: not in the
/// person's own list.
pub fn rated(comparison: &Comparison<'_>, in_list: &[SkillIndex]) -> String {
    let tally = comparison.tally();
    let rated = tally.required - tally.unrated;
    let mut new = 0;
    for row in &comparison.rows {
        if row.standing == Standing::Unrated && !in_list.contains(&row.index) {
            new += 1;
        }
    }
    let new = if new == 0 { String::new() } else { format!(", {new} of them not in your list") };
    format!("{rated} of {} skills rated: {}{new}.", tally.required, comparison::tally(tally))
}
/// On the button that compares with a role level.
pub const COMPARE: &str = "Compare with this";
/// On the button that shows more.
pub const MORE: &str = "Show more role levels of other roles";
/// On the link to the screen.
pub fn link(framework: &Framework) -> String {
    format!("See which of all {} role levels are nearest", framework.role_levels_len())
}
/// When nothing is rated.
pub const NOTHING_RATED: &str =
    "You have not rated any skills yet. Rate some to see which role levels are near.";
