//! Snapshots: none is lost, and a reassessment hides the ratings from before.

use crate::support::{any_assessment, built_in, with_framework};
use proptest::prelude::*;
use skillgauge::domain::assessment::Assessment;
use skillgauge::domain::assessment::history::{History, MOST_SNAPSHOTS, Moment, SNAPSHOT_NAME_MAX};
use skillgauge::domain::assessment::rating::{Rating, Ratings};

fn day() -> String {
    "2026-11-24".to_owned()
}

fn rated() -> Assessment {
    let mut answers = Assessment::default();
    let (skill, _) = built_in().skills().next().unwrap();
    answers.ratings.set(skill, Some(Rating::NotYet));
    answers.set_evidence(skill, "An example.");
    answers
}

proptest! {
    #[test]
    fn a_reassessment_that_is_cancelled_changes_nothing((framework, mut answers) in with_framework(any_assessment)) {
        let mut reassessed = answers.clone();
        reassessed.start_reassessment("", day());
        if answers.history.reassessment().is_none() && !answers.ratings.is_empty() {
            prop_assert!(reassessed.ratings.is_empty());
            let earlier = reassessed.history.reassessment().map(|snapshot| &snapshot.rating_set.ratings);
            prop_assert_eq!(earlier, Some(&answers.ratings));
            prop_assert_eq!(reassessed.history.snapshots(), answers.history.snapshots());
            reassessed.cancel_reassessment();
            // What is put away is a share code, which does not say what was rated in a quick pass.
            for (skill, _) in framework.skills() {
                answers.set_quick(skill, false);
            }
        }
        prop_assert_eq!(reassessed, answers);
    }

    #[test]
    fn a_reassessment_that_is_finished_keeps_both_ratings((framework, answers) in with_framework(any_assessment)) {
        prop_assume!(answers.history.reassessment().is_none() && !answers.ratings.is_empty());
        let mut reassessed = answers.clone();
        reassessed.start_reassessment("Then", day());
        let (skill, _) = framework.skills().next().unwrap();
        let highest = Rating::all(&framework).last();
        reassessed.ratings.set(skill, highest);
        reassessed.finish_reassessment();
        let (from, to) = reassessed.last_two_moments();
        prop_assert_eq!(reassessed.ratings_at(from), Some(&answers.ratings));
        prop_assert_eq!(reassessed.ratings_at(to).and_then(|now| now.get(skill)), highest.as_ref());
        prop_assert_eq!(reassessed.history.snapshots().len(), answers.history.snapshots().len() + 1);
    }
}

#[test]
fn what_is_not_a_rating_stays_during_a_reassessment() {
    let mut answers = rated();
    answers.start_reassessment("", day());
    let (skill, _) = built_in().skills().next().unwrap();
    assert_eq!(answers.evidence(skill), "An example.");
    assert!(!answers.is_empty(), "it is kept in the browser");
}

#[test]
fn no_snapshot_is_dropped_to_make_room() {
    let mut answers = rated();
    let named = |number: usize| rated().snapshot(&number.to_string(), day());
    for number in 1..=MOST_SNAPSHOTS {
        assert!(!answers.history.is_full());
        assert!(answers.history.keep(named(number)));
    }
    assert!(answers.history.is_full());
    assert!(!answers.history.keep(named(0)));
    assert_eq!(answers.history.snapshots().first().unwrap().name, "1");
    assert_eq!(answers.history.snapshots().last().unwrap().name, "50");
    let before = answers.clone();
    answers.start_reassessment("", day());
    assert_eq!(answers, before, "without room the ratings stay");

    answers.history.remove(0);
    answers.history.remove(400);
    answers.start_reassessment("", day());
    assert!(answers.history.is_full(), "hidden ratings have their room already");
    assert!(!answers.history.keep(named(0)));
    answers.finish_reassessment();
    assert_eq!(answers.history.snapshots().len(), MOST_SNAPSHOTS);
    assert!(History::of(vec![named(0); MOST_SNAPSHOTS], Some(named(0))).is_none());
}

#[test]
fn a_long_name_is_cut_and_a_snapshot_that_is_not_there_has_no_ratings() {
    let snapshot = rated().snapshot(&"🧭".repeat(SNAPSHOT_NAME_MAX + 1), day());
    assert_eq!(snapshot.name.chars().count(), SNAPSHOT_NAME_MAX);
    assert_eq!(rated().ratings_at(Moment::Snapshot(0)), None);
    assert_eq!(rated().last_two_moments(), (Moment::Now, Moment::Now));
    let mut nothing = Assessment::default();
    nothing.start_reassessment("", day());
    assert_eq!(nothing.history.reassessment(), None);
    nothing.cancel_reassessment();
    nothing.finish_reassessment();
    assert_eq!((nothing.ratings.clone(), nothing.is_empty()), (Ratings::default(), true));
}
