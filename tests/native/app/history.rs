//! Snapshots, reassessment, and what has changed between two moments.

use crate::person::Person;
use crate::support::{PRODUCT_MANAGER, built_in, rate, skill};
use skillgauge::app::{
    Action, AssessAction, Confirmation, DraftAction, Effect, FormError, FrameworkRoute,
    HistoryAction, StorageEvent, TodayFor,
};
use skillgauge::domain::assessment::history::Moment;
use skillgauge::domain::assessment::rating::Rating;

/// Somebody who has rated these skills and looks at the history.
fn with_ratings(places: &[usize]) -> Person {
    let ratings = places.iter().copied().map(rate);
    Person::new(PRODUCT_MANAGER).does_all(ratings).goes(FrameworkRoute::History)
}

fn today(purpose: TodayFor) -> HistoryAction {
    HistoryAction::Today(purpose, "2026-11-24".to_owned())
}

fn keeps_snapshot(person: Person) -> Person {
    let asks = person.does(HistoryAction::KeepSnapshot);
    assert_eq!(asks.effects, [Effect::AskForToday(TodayFor::Snapshot)]);
    asks.does(today(TodayFor::Snapshot))
}

fn starts_again(person: Person) -> Person {
    let asks = person.does(HistoryAction::StartReassessment);
    assert_eq!(asks.effects, [Effect::AskForToday(TodayFor::Reassessment)]);
    asks.does(today(TodayFor::Reassessment))
}

#[test]
fn a_snapshot_is_kept_by_name_and_day_and_deleted_once_asked() {
    let named = with_ratings(&[0]).does(HistoryAction::NameSnapshot(" Before ".to_owned()));
    let kept = keeps_snapshot(named);
    let [snapshot] = kept.answers().history.snapshots() else { panic!("one snapshot") };
    assert_eq!((&*snapshot.name, &*snapshot.taken_on), ("Before", "2026-11-24"));
    assert_eq!(kept.model.snapshot_name(), "");
    assert_eq!(kept.model.moments(), (Moment::Snapshot(0), Moment::Now));
    let chosen = kept.clone().does(HistoryAction::From(Moment::Now));
    assert_eq!(chosen.model.moments(), (Moment::Now, Moment::Now));
    let asked = chosen.does(Action::Ask(Confirmation::DeleteSnapshot(0)));
    assert_eq!(asked.clone().does(Action::Cancel).answers(), kept.answers());
    let deleted = asked.does(Action::Confirm);
    assert!(deleted.answers().history.is_empty());
    assert!(deleted.saves());
}

#[test]
fn reassessment_begins_with_nothing_and_ends_with_both() {
    let before = with_ratings(&[0, 1]);
    let again = starts_again(before.clone());
    assert_eq!(*again.model.route(), FrameworkRoute::Skills.into());
    assert!(again.answers().ratings.is_empty());
    let higher = AssessAction::Rate(skill(0), Rating::all(&built_in()).last());
    let rated = again.does(higher).goes(FrameworkRoute::History);
    let asked = rated.clone().does(Action::Ask(Confirmation::CancelReassessment));
    assert_eq!(asked.does(Action::Confirm).answers(), before.answers());
    let finished = rated.does(HistoryAction::FinishReassessment);
    assert_eq!(finished.answers().ratings.len(), 1);
    assert_eq!(finished.answers().history.snapshots()[0].rating_set.ratings.len(), 2);
    assert!(finished.saves());
}

#[test]
fn nothing_is_cancelled_where_no_reassessment_has_begun() {
    let rated = with_ratings(&[0]);
    let asked = rated.clone().does(Action::Ask(Confirmation::CancelReassessment));
    assert_eq!(asked.does(Action::Confirm).answers(), rated.answers());
}

#[test]
fn nothing_changes_before_the_day_is_known() {
    let rated = with_ratings(&[0]);
    for action in [HistoryAction::KeepSnapshot, HistoryAction::StartReassessment] {
        assert_eq!(rated.clone().does(action).model, rated.model);
    }
}

#[test]
fn without_room_for_a_snapshot_it_says_so() {
    let mut person = with_ratings(&[0]);
    for _ in 0..50 {
        person = keeps_snapshot(person);
        assert_eq!(person.model.error(), None);
    }
    for full in [keeps_snapshot(person.clone()), starts_again(person.clone())] {
        assert_eq!(full.model.error(), Some(&FormError::HistoryFull));
        assert_eq!(full.answers(), person.answers());
    }
}

#[test]
fn a_draft_of_another_tab_does_not_end_a_reassessment() {
    let again = starts_again(with_ratings(&[0]));
    let deleted = StorageEvent::ChangedElsewhere(None);
    let changed = again.clone().does(DraftAction::Storage(PRODUCT_MANAGER.into(), deleted));
    assert_eq!(changed.does(DraftAction::KeepMine).answers(), again.answers());
}
