//! Snapshots: none is lost, and rating again hides what was there before.

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
    fn rating_again_and_back_changes_nothing((_, answers) in with_framework(any_assessment)) {
        let mut again = answers.clone();
        again.start_reassessment("", day());
        if answers.history.reassessment().is_none() && !answers.ratings.is_empty() {
            prop_assert!(again.ratings.is_empty());
            let earlier = again.history.reassessment().map(|snapshot| &snapshot.rating_set.ratings);
            prop_assert_eq!(earlier, Some(&answers.ratings));
            prop_assert_eq!(again.history.snapshots(), answers.history.snapshots());
            again.cancel_reassessment();
        }
        prop_assert_eq!(again, answers);
    }

    #[test]
    fn rating_again_to_the_end_keeps_both((framework, answers) in with_framework(any_assessment)) {
        prop_assume!(answers.history.reassessment().is_none() && !answers.ratings.is_empty());
        let mut again = answers.clone();
        again.start_reassessment("Then", day());
        let (skill, _) = framework.skills().next().unwrap();
        let highest = Rating::all(&framework).last();
        again.ratings.set(skill, highest);
        again.finish_reassessment();
        let (from, to) = again.last_two_moments();
        prop_assert_eq!(again.ratings_at(from), Some(&answers.ratings));
        prop_assert_eq!(again.ratings_at(to).and_then(|now| now.get(skill)), highest.as_ref());
        prop_assert_eq!(again.history.snapshots().len(), answers.history.snapshots().len() + 1);
    }
}

#[test]
fn what_is_not_a_rating_stays_while_rating_again() {
    let mut answers = rated();
    answers.start_reassessment("", day());
    let (skill, _) = built_in().skills().next().unwrap();
    assert_eq!(answers.evidence(skill), "An example.");
    assert!(!answers.is_empty(), "it is kept in the browser");
}

#[test]
fn there_is_a_most_and_nothing_is_dropped_for_it() {
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
    assert!(answers.history.is_full(), "ratings that are put away have their place already");
    assert!(!answers.history.keep(named(0)));
    answers.finish_reassessment();
    assert_eq!(answers.history.snapshots().len(), MOST_SNAPSHOTS);
    assert!(History::of(vec![named(0); MOST_SNAPSHOTS], Some(named(0))).is_none());
}

#[test]
fn a_name_is_cut_and_a_moment_that_is_none_has_no_ratings() {
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
