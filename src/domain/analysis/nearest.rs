//! The role levels that ratings are nearest to.

use super::comparison::Comparison;
use super::standing::Standing;
use crate::domain::assessment::rating::Ratings;
use crate::domain::framework::{Framework, RoleIndex};
use crate::domain::order::insert_by_key;

/// How far ratings are from a role level: how many skills are below it, then by how many levels in all.
type Distance = (usize, usize);

/// What is not rated does not count.
fn distance(comparison: &Comparison<'_>) -> Distance {
    comparison.rows.iter().fold((0, 0), |(skills, levels), row| match row.standing {
        Standing::Below(by) => (skills + 1, levels + usize::from(by)),
        _ => (skills, levels),
    })
}

/// The levels of the wanted roles with the nearest first, and how many were left out because less than half
/// of the skills that they ask for are rated: that says nothing about the role level.
///
/// The nearest is the one with the fewest skills below, then with the fewest levels below in all, then the
/// one that stands first in the framework.
pub fn nearest_role_levels<'a>(
    framework: &'a Framework,
    ratings: &Ratings,
    wanted: impl Fn(RoleIndex) -> bool,
) -> (Vec<Comparison<'a>>, usize) {
    let mut sorted: Vec<(Distance, Comparison<'a>)> = Vec::new();
    let mut left_out = 0;
    for (index, level) in framework.role_levels().filter(|(_, level)| wanted(level.role)) {
        let comparison = Comparison::new(framework, ratings, &[], index, level);
        let tally = comparison.tally();
        if tally.unrated * 2 > tally.required || tally.unrated == tally.required {
            left_out += 1;
            continue;
        }
        let near = (distance(&comparison), comparison);
        insert_by_key(&mut sorted, near, |(distance, _)| *distance);
    }
    (sorted.into_iter().map(|(_, comparison)| comparison).collect(), left_out)
}
