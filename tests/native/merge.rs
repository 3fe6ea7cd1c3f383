//! Merging answers into others: all that is missing comes, and nothing that is there goes.

use crate::support::{any_assessment, any_framework, built_in};
use proptest::prelude::*;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::history::MOST_SNAPSHOTS;
use skillgauge::domain::assessment::merge::MergeReport;
use skillgauge::domain::assessment::rating::Rating;
use skillgauge::domain::framework::Framework;

fn two() -> impl Strategy<Value = (Framework, Assessment, Assessment)> {
    any_framework().prop_flat_map(|framework| {
        let answers = (any_assessment(&framework), any_assessment(&framework));
        answers.prop_map(move |(here, there)| (framework.clone(), here, there))
    })
}

proptest! {
    #[test]
    fn merged_into_nothing_everything_comes((framework, _, there) in two()) {
        let mut answers = Assessment::default();
        let report = answers.merge(&framework, &there);
        prop_assert_eq!(report.kept + report.no_room, 0);
        prop_assert_eq!(report.is_nothing(), there.is_empty());
        prop_assert_eq!(answers, there);
    }

    #[test]
    fn nothing_that_is_there_goes((framework, here, there) in two()) {
        let mut both = here.clone();
        let report = both.merge(&framework, &there);
        for (skill, _) in framework.skills() {
            let rating = here.rating(skill).or(there.rating(skill));
            prop_assert_eq!(both.rating(skill), rating);
            let example = [here.evidence(skill), there.evidence(skill)];
            prop_assert_eq!(both.evidence(skill), example[usize::from(example[0].is_empty())]);
            let used = here.last_used(skill).or(there.last_used(skill));
            prop_assert_eq!(both.last_used(skill), used);
            let from = if here.rating(skill).is_some() { &here } else { &there };
            prop_assert_eq!(both.is_quick(skill), from.is_quick(skill));
            let own = here.plan_item(skill);
            let step = if own.is_empty() { there.plan_item(skill) } else { own };
            prop_assert_eq!(both.plan_item(skill), step);
            let added = here.added.contains(&skill) || there.added.contains(&skill);
            prop_assert_eq!(both.added.contains(&skill), added);
        }
        prop_assert_eq!(both.role, here.role.or(there.role));
        prop_assert_eq!(both.compare_with, here.compare_with.or(there.compare_with));
        for snapshot in here.history.snapshots().iter().chain(there.history.snapshots()) {
            let alike = |answers: &Assessment| {
                answers.history.snapshots().iter().filter(|other| *other == snapshot).count()
            };
            prop_assert!(alike(&both) >= alike(&here).max(alike(&there)));
        }
        prop_assert_eq!(report.ratings, both.ratings.len() - here.ratings.len());
        prop_assert_eq!(report.is_nothing(), both == here);
    }

    #[test]
    fn merged_once_more_nothing_comes((framework, here, there) in two()) {
        let mut both = here;
        both.merge(&framework, &there);
        let once = both.clone();
        let second = both.merge(&framework, &there);
        prop_assert!(second.is_nothing());
        prop_assert_eq!(both, once);
    }
}

#[test]
fn who_has_ratings_is_not_put_into_a_reassessment() {
    let framework = built_in();
    let (skill, _) = framework.skills().next().unwrap();
    let rated = |rating| {
        let mut answers = Assessment::default();
        answers.ratings.set(skill, Some(rating));
        answers
    };
    let expert = Rating::all(&framework).last().unwrap();
    let mut there = rated(expert);
    there.start_reassessment("Hidden", "2026-11-24".to_owned());
    let mut here = rated(Rating::NotYet);
    let report = here.merge(&framework, &there);
    assert_eq!(report, MergeReport { snapshots: 1, ..MergeReport::default() });
    assert_eq!(here.history.reassessment(), None);
    assert_eq!(here.history.snapshots()[0].name, "Hidden");
    here.cancel_reassessment();
    assert_eq!(here.rating(skill), Some(Rating::NotYet));
}

#[test]
fn snapshots_without_room_are_counted() {
    let framework = built_in();
    let of = |count: usize, name: &str| {
        let mut answers = Assessment::default();
        for number in 0..count {
            let name = format!("{name} {number}");
            answers.history.keep(Assessment::default().snapshot(&name, String::new()));
        }
        answers
    };
    let mut here = of(MOST_SNAPSHOTS - 1, "here");
    let report = here.merge(&framework, &of(3, "there"));
    assert_eq!((report.snapshots, report.no_room), (1, 2));
    assert_eq!(here.history.snapshots().len(), MOST_SNAPSHOTS);
}
