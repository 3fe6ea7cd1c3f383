//! Sorting and sorted insertion do what the standard library's sorts do.

use proptest::prelude::*;
use skillgauge::domain::order::{insert_by_key, insert_once, sorted, sorted_by_key};
use std::collections::BTreeSet;

/// Items with keys of which many are equal, each with where it stood, so that equal ones can be told apart.
fn any_items() -> impl Strategy<Value = Vec<(u8, usize)>> {
    prop::collection::vec(0..6_u8, 0..40).prop_map(|keys| keys.into_iter().zip(0..).collect())
}

proptest! {
    #[test]
    fn items_are_sorted_and_equal_ones_stay_in_their_order(items in any_items()) {
        let mut expected = items.clone();
        expected.sort_by_key(|(key, _)| *key);
        prop_assert_eq!(sorted_by_key(items.clone(), |(key, _)| *key), expected.clone());
        let places = sorted(items.len(), &|one, other| items[one].0.cmp(&items[other].0));
        let by_places: Vec<_> = places.into_iter().map(|place| items[place]).collect();
        prop_assert_eq!(by_places, expected);
    }

    #[test]
    fn an_item_is_inserted_behind_its_equals_and_nothing_else_moves(
        items in any_items(), key in 0..6_u8
    ) {
        let before = sorted_by_key(items, |(key, _)| *key);
        let mut after = before.clone();
        insert_by_key(&mut after, (key, usize::MAX), |(key, _)| *key);
        let place = after.iter().position(|(_, number)| *number == usize::MAX).unwrap();
        prop_assert!(after[..place].iter().all(|(other, _)| *other <= key));
        prop_assert!(after[place + 1..].iter().all(|(other, _)| *other > key));
        after.remove(place);
        prop_assert_eq!(after, before);
    }

    #[test]
    fn what_is_inserted_once_makes_a_sorted_set(items in prop::collection::vec(any::<u8>(), 0..40)) {
        let (mut set, mut expected) = (Vec::new(), BTreeSet::new());
        for item in items {
            prop_assert_eq!(insert_once(&mut set, item), expected.insert(item));
        }
        prop_assert_eq!(set, expected.into_iter().collect::<Vec<_>>());
    }
}
