//! The role levels that ratings are nearest to.

use super::comparison::Comparison;
use super::standing::Standing;
use crate::domain::assessment::rating::Ratings;
use crate::domain::framework::{Framework, RoleIndex};
use crate::domain::order::insert_by_key;
use std::cmp::Reverse;

/// How far ratings are from a role level: how many skills are below it, then by how many levels in all, then how many
/// are not rated. Of two that are as far, the one that asks for more in all is nearer: whoever meets all of a role
/// is to see its highest level first.
type Distance = (usize, usize, usize, Reverse<usize>);

fn distance(comparison: &Comparison<'_>) -> Distance {
    let (mut below, mut levels, mut unrated, mut asked) = (0, 0, 0, 0);
    for row in &comparison.rows {
        match row.standing {
            Standing::Below(by) => {
                below += 1;
                levels += usize::from(by);
            }
            Standing::Unrated => unrated += 1,
            _ => {}
        }
        // The lowest level of the scale counts 1, the next 2, and so on.
        asked += row.requirement.map_or(0, |level| usize::from(level.place()) + 1);
    }
    (below, levels, unrated, Reverse(asked))
}

/// The levels of the wanted roles with the nearest first, and how many were left out because less than half
/// of the skills that they ask for are rated: that says nothing about the role level.
///
/// The nearest is the one with the fewest skills below, then with the fewest levels below in all, then with the
/// fewest skills that are not rated, then the one whose levels add up to the most, then the one that stands first in
/// the framework.
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
