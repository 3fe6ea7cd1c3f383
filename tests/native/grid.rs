//! Skills by role levels, beside a second implementation written from the words on screen alone.

use crate::support::{GOVERNMENT, any_ratings, check, framework_file, named};
use proptest::prelude::*;
use skillgauge::domain::analysis::comparison::{compare, compare_with_level_after};
use skillgauge::domain::analysis::grid::{GridOrder, grid, in_order, tally, widest_gap_first};
use skillgauge::domain::analysis::standing::Standing;
use skillgauge::domain::analysis::tracks::{PlacedLevel, placed_levels, tables};
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::framework::{Framework, Level, RoleIndex, SkillIndex};
use std::collections::{BTreeMap, BTreeSet, HashMap};

const DASHES: [&str; 3] = [" - ", " – ", " — "];

/// The rules by hand: levels are numbers, 0 for "not yet", 1 for the lowest.
mod naive {
    use super::{BTreeMap, DASHES, HashMap, Level, Rating};

    /// What each name adds to the longest other name before a dash, if a second name has the same addition.
    pub(crate) fn tracks(names: &[String]) -> Vec<String> {
        let mut additions = Vec::new();
        for name in names {
            let mut addition = String::new();
            // From the shortest head to the longest: the last that is somebody's name stands.
            for (at, _) in name.char_indices() {
                let (head, tail) = name.split_at(at);
                let begins =
                    DASHES.iter().any(|dash| tail.starts_with(dash) && tail.len() > dash.len());
                if begins && names.iter().any(|other| other == head) {
                    tail.clone_into(&mut addition);
                }
            }
            additions.push(addition);
        }
        let mut how_many: HashMap<String, usize> = HashMap::new();
        for addition in &additions {
            *how_many.entry(addition.clone()).or_default() += 1;
        }
        additions.into_iter().map(|of| if how_many[&of] > 1 { of } else { String::new() }).collect()
    }

    pub(crate) fn asked(level: Option<Level>) -> i32 {
        level.map_or(0, |level| i32::from(level.place()) + 1)
    }

    pub(crate) fn own(rating: Option<Rating>) -> Option<i32> {
        rating.map(|rating| match rating {
            Rating::NotYet => 0,
            Rating::At(level) => i32::from(level.place()) + 1,
        })
    }

    /// The sign of a cell.
    pub(crate) fn sign(asked: i32, own: Option<i32>) -> String {
        match (asked, own) {
            (0, _) => "–".to_owned(),
            (_, None) => "?".to_owned(),
            (asked, Some(own)) => match own - asked {
                0 => "=".to_owned(),
                below @ ..0 => format!("−{}", -below),
                above => format!("+{above}"),
            },
        }
    }

    /// What the last of the levels before on the same track asks for.
    pub(crate) fn before<'a>(
        place: usize,
        tracks: &[String],
        asked: &'a [BTreeMap<usize, i32>],
    ) -> Option<&'a BTreeMap<usize, i32>> {
        let earlier = (0..place).filter(|other| tracks[*other] == tracks[place]);
        earlier.max().map(|other| &asked[other])
    }
}

/// Frameworks whose role levels can have any of a few names, with additions or without.
fn any_with_tracks() -> impl Strategy<Value = (Framework, Ratings)> {
    let base = prop::sample::select(vec!["Junior", "Lead", "Lead - data", "Head"]);
    let addition = prop::sample::select(vec![
        "",
        " - management",
        " – management",
        " - ",
        " - data",
        "-x",
        " — é - b",
    ]);
    let name = (base, addition).prop_map(|(base, addition)| format!("{base}{addition}"));
    (2..=5usize, 1..=8usize, prop::collection::vec(name, 1..=9))
        .prop_map(|(levels, skills, names)| {
            let mut file = framework_file(levels, skills, names.len(), 2);
            for (level, name) in names.iter().enumerate() {
                file["roles"][0]["levels"][level]["name"] = name.clone().into();
            }
            file["not_yet"] = true.into();
            check(&file).expect("no faults")
        })
        .prop_flat_map(|framework| {
            let ratings = any_ratings(&framework);
            (Just(framework), ratings)
        })
}

fn asked_for(framework: &Framework, role: RoleIndex) -> Vec<BTreeMap<usize, i32>> {
    let levels = framework.levels_of(role);
    levels
        .map(|(_, level)| {
            let asked = framework.skills().map(|(skill, _)| level.requirement(skill));
            asked.map(naive::asked).enumerate().filter(|(_, asked)| *asked > 0).collect()
        })
        .collect()
}

fn sign(standing: Standing) -> String {
    skillgauge::text::grid::sign(standing)
}

proptest! {
    #[test]
    fn tracks_and_what_falls_are_the_naive_ones((framework, ratings) in any_with_tracks()) {
        for (role, _) in framework.roles() {
            let names: Vec<_> = framework.levels_of(role).map(|(_, l)| l.name.clone()).collect();
            let (tracks, asked) = (naive::tracks(&names), asked_for(&framework, role));
            let placed = placed_levels(&framework, role);
            let ours: Vec<_> = placed.iter().map(|level| level.track.to_owned()).collect();
            prop_assert_eq!(&ours, &tracks);
            let mut expected = BTreeSet::new();
            for (place, now) in asked.iter().enumerate() {
                for (skill, before) in naive::before(place, &tracks, &asked).into_iter().flatten() {
                    if now.get(skill).copied().unwrap_or(0) < *before {
                        expected.insert((place, *skill, *before));
                    }
                }
            }
            let mut fallen = BTreeSet::new();
            for row in grid(&framework, &ratings, &placed) {
                for (place, cell) in row.cells.iter().enumerate() {
                    let from = naive::asked(cell.falls_from);
                    if from > 0 {
                        fallen.insert((place, row.index.place(), from));
                    }
                }
            }
            prop_assert_eq!(fallen, expected);
        }
    }

    #[test]
    fn rows_and_cells_are_the_naive_ones(
        (framework, ratings) in any_with_tracks(), from in 0..9usize, number in 1..9usize
    ) {
        let role = framework.role_at(0).unwrap();
        let placed = placed_levels(&framework, role);
        let names: Vec<_> = placed.iter().map(|level| level.role_level.name.clone()).collect();
        let (tracks, asked) = (naive::tracks(&names), asked_for(&framework, role));
        let shown: Vec<_> = (from..from + number).filter(|place| *place < placed.len()).collect();
        let columns: Vec<_> = shown.iter().map(|place| placed[*place]).collect();
        // A row for each skill that one of them asks for, or the one before.
        let mut expected = Vec::new();
        for (skill, _) in framework.skills() {
            let is_asked = shown.iter().any(|place| {
                let before = naive::before(*place, &tracks, &asked);
                asked[*place].contains_key(&skill.place())
                    || before.is_some_and(|before| before.contains_key(&skill.place()))
            });
            if is_asked {
                let own = naive::own(ratings.get(skill).copied());
                let signs: Vec<_> = shown
                    .iter()
                    .map(|place| naive::sign(asked[*place].get(&skill.place()).copied().unwrap_or(0), own))
                    .collect();
                expected.push((skill, signs));
            }
        }
        let rows = grid(&framework, &ratings, &columns);
        let ours: Vec<_> = rows
            .iter()
            .map(|row| (row.index, row.cells.iter().map(|cell| sign(cell.standing)).collect::<Vec<_>>()))
            .collect();
        prop_assert_eq!(&ours, &expected);
        for (column, place) in shown.iter().enumerate() {
            let ours = tally(&rows, column);
            let theirs = compare(&framework, &ratings, &[], placed[*place].index).unwrap().tally();
            prop_assert_eq!(ours, theirs);
        }
        // Most levels below first; equal ones in the framework's order.
        let below = |signs: &[String]| -> u32 {
            let below = signs.iter().filter_map(|sign| sign.strip_prefix('−'));
            below.map(|levels| levels.parse::<u32>().unwrap()).sum()
        };
        expected.sort_by_key(|(skill, signs)| (u32::MAX - below(signs), *skill));
        let sorted = in_order(rows.clone(), GridOrder::MostBelow);
        let sorted: Vec<SkillIndex> = sorted.iter().map(|row| row.index).collect();
        prop_assert_eq!(sorted, expected.iter().map(|(skill, _)| *skill).collect::<Vec<_>>());
        prop_assert_eq!(in_order(rows.clone(), GridOrder::Framework), rows);
    }

    #[test]
    fn the_rows_of_one_role_level_are_those_of_its_comparison(
        (framework, ratings) in any_with_tracks()
    ) {
        for (index, role_level) in framework.role_levels() {
            let level = PlacedLevel { index, role_level, track: "", before: None };
            let rows = widest_gap_first(grid(&framework, &ratings, &[level]));
            let ours: Vec<_> = rows.iter().map(|row| (row.index, row.cells[0].standing)).collect();
            let compared = compare(&framework, &ratings, &[], index).unwrap().by_gap();
            let theirs: Vec<_> = compared.iter().map(|row| (row.index, row.standing)).collect();
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn tables_hold_each_role_level_once_with_those_of_its_kind(
        (framework, _) in any_with_tracks(), most in 0..5usize
    ) {
        let placed = placed_levels(&framework, framework.role_at(0).unwrap());
        let groups = tables(&placed, most);
        let mut all: Vec<_> = groups.iter().flatten().map(|level| level.index).collect();
        all.sort_unstable();
        prop_assert_eq!(all, placed.iter().map(|level| level.index).collect::<Vec<_>>());
        let mut sizes: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for group in &groups {
            prop_assert!(!group.is_empty() && group.len() <= most.max(1));
            prop_assert!(group.iter().all(|level| level.track == group[0].track));
            prop_assert!(group.is_sorted_by_key(|level| level.index));
            sizes.entry(group[0].track).or_default().push(group.len());
        }
        for (track, sizes) in sizes {
            let levels = placed.iter().filter(|level| level.track == track).count();
            prop_assert_eq!(sizes.len(), levels.div_ceil(most.max(1)), "no more tables than needed");
        }
    }

    #[test]
    fn the_level_after_is_the_next_of_the_same_kind((framework, ratings) in any_with_tracks()) {
        let role = framework.role_at(0).unwrap();
        let levels: Vec<_> = framework.levels_of(role).collect();
        let names: Vec<_> = levels.iter().map(|(_, level)| level.name.clone()).collect();
        let tracks = naive::tracks(&names);
        for (place, (index, _)) in levels.iter().enumerate() {
            let expected = (place + 1..levels.len()).find(|other| tracks[*other] == tracks[place]);
            let comparison = compare(&framework, &ratings, &[], *index).unwrap();
            let after = compare_with_level_after(&framework, &ratings, &comparison);
            prop_assert_eq!(after.map(|after| after.index), expected.map(|other| levels[other].0));
        }
    }
}

#[test]
fn levels_named_management_run_beside_the_others_in_the_two_roles_that_have_them() {
    let framework = named(GOVERNMENT);
    let mut found = Vec::new();
    for (role, named) in framework.roles() {
        let placed = placed_levels(&framework, role);
        let beside: Vec<_> = placed.iter().filter(|level| !level.track.is_empty()).collect();
        if !beside.is_empty() {
            assert!(beside.iter().all(|level| level.track == " - management"));
            let groups: Vec<_> = tables(&placed, 6).iter().map(Vec::len).collect();
            found.push((named.name.clone(), beside.len(), groups));
        }
    }
    let devops = "Development operations (DevOps) engineer".to_owned();
    assert_eq!(found, [(devops, 3, vec![6, 3]), ("Software developer".to_owned(), 3, vec![6, 3])]);
}

#[test]
fn one_addition_alone_is_a_step_of_its_own() {
    let mut file = framework_file(3, 3, 3, 1);
    for (level, name) in ["Analyst", "Analyst - senior", "Analyst - lead"].iter().enumerate() {
        file["roles"][0]["levels"][level]["name"] = (*name).into();
    }
    let framework = check(&file).unwrap();
    let placed = placed_levels(&framework, framework.role_at(0).unwrap());
    assert!(placed.iter().all(|level| level.track.is_empty()));
}
