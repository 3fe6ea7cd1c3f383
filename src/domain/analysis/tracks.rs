//! Role levels that run beside the others of their role, and the order in which those of one kind follow each other.

use crate::domain::framework::{Framework, RoleIndex, RoleLevel, RoleLevelIndex};

/// What stands between the name of a role level and what is added to it, with a space on each side.
const DASHES: [char; 3] = ['-', '–', '—'];

/// A role level, and where it stands among those of its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedLevel<'a> {
    /// Its place in the framework.
    pub index: RoleLevelIndex,
    /// The role level.
    pub role_level: &'a RoleLevel,
    /// What its name adds to that of the role level that it runs beside, with the dash: " - management". Empty if
    /// it runs beside none.
    pub track: &'a str,
    /// The role level before it on the same track.
    pub before: Option<&'a RoleLevel>,
}

impl<'a> PlacedLevel<'a> {
    /// A role level by itself, with none before it and none beside it.
    pub fn alone(index: RoleLevelIndex, role_level: &'a RoleLevel) -> Self {
        Self { index, role_level, track: "", before: None }
    }
}

/// The levels of a role in their order, each with its track.
///
/// Roles can list levels that are neither higher nor lower than their neighbours: "Lead developer - management"
/// beside "Lead developer". A role level runs beside another of its role if its name is that one's with a dash and
/// an addition, and if a second one has the same addition: one alone can be a step of its own, such as
/// "Analyst - senior".
pub fn placed_levels(framework: &Framework, role: RoleIndex) -> Vec<PlacedLevel<'_>> {
    let levels: Vec<_> = framework.levels_of(role).collect();
    let additions: Vec<_> = levels.iter().map(|(_, level)| addition(level, &levels)).collect();
    let mut placed: Vec<PlacedLevel<'_>> = Vec::new();
    for ((index, role_level), track) in levels.iter().copied().zip(&additions) {
        let is_shared = additions.iter().filter(|other| *other == track).count() > 1;
        let track = if is_shared { *track } else { "" };
        let before = placed.iter().rev().find(|other| other.track == track);
        let before = before.map(|other| other.role_level);
        placed.push(PlacedLevel { index, role_level, track, before });
    }
    placed
}

/// What a role level's name adds to the longest name of another that it begins with. Empty if to none.
fn addition<'a>(level: &'a RoleLevel, levels: &[(RoleLevelIndex, &RoleLevel)]) -> &'a str {
    let mut shortest = "";
    // Most names have no dash, and need not be compared with all others.
    if !level.name.contains(DASHES) {
        return shortest;
    }
    for (_, other) in levels {
        let rest = level.name.strip_prefix(&*other.name).unwrap_or_default();
        let added = rest.strip_prefix(' ').and_then(|rest| rest.strip_prefix(DASHES));
        let added = added.and_then(|rest| rest.strip_prefix(' '));
        let is_addition = added.is_some_and(|added| !added.is_empty());
        if is_addition && (shortest.is_empty() || rest.len() < shortest.len()) {
            shortest = rest;
        }
    }
    shortest
}

/// Role levels side by side, at most so many in a table: those of one track together, as evenly as they go.
pub fn tables<'a>(levels: &[PlacedLevel<'a>], most: usize) -> Vec<Vec<PlacedLevel<'a>>> {
    let mut tracks: Vec<Vec<PlacedLevel<'a>>> = Vec::new();
    for level in levels {
        let same = |track: &&mut Vec<PlacedLevel<'a>>| {
            track.first().is_some_and(|first| first.track == level.track)
        };
        match tracks.iter_mut().find(same) {
            Some(track) => track.push(*level),
            None => tracks.push(vec![*level]),
        }
    }
    let mut tables = Vec::new();
    for track in tracks {
        let number = track.len().div_ceil(most.max(1));
        let width = track.len().div_ceil(number.max(1));
        tables.extend(track.chunks(width.max(1)).map(<[_]>::to_vec));
    }
    tables
}
