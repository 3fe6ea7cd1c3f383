//! One search for the place of what is inserted, and one sort, because each kind of either is code of
//! its own in the wasm.

use std::cmp::Ordering;

/// The places from 0 to `count`, less that itself, sorted; equal ones stay in their order.
///
/// It is the one use of the standard library's sort, which takes three kilobytes of wasm for each type that
/// it sorts. Short lists can do without: see [`sorted_by_key`].
#[inline(never)]
pub fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// The items sorted by a key; those with equal keys stay in their order. It is an insertion sort: for
/// lists of a few hundred at the most.
pub fn sorted_by_key<T, K: Ord>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut sorted = Vec::new();
    for item in items {
        insert_by_key(&mut sorted, item, &key);
    }
    sorted
}

/// Inserts into a list that is sorted by a key, behind those with an equal key.
pub fn insert_by_key<T, K: Ord>(sorted: &mut Vec<T>, item: T, key: impl Fn(&T) -> K) {
    let of_item = key(&item);
    let is_before = |place| sorted.get(place).is_some_and(|other| key(other) <= of_item);
    let place = first_after(sorted.len(), &is_before);
    sorted.insert(place, item);
}

/// Inserts into a sorted list what is not in it yet. Answers whether it was not.
pub fn insert_once<T: Ord>(sorted: &mut Vec<T>, item: T) -> bool {
    let is_before = |place| sorted.get(place).is_some_and(|other| *other < item);
    let place = first_after(sorted.len(), &is_before);
    let is_new = sorted.get(place) != Some(&item);
    if is_new {
        sorted.insert(place, item);
    }
    is_new
}

/// The first of `count` places in sorted order that is not before what is looked for, or `count` if all are.
#[inline(never)]
pub fn first_after(count: usize, is_before: &dyn Fn(usize) -> bool) -> usize {
    let (mut start, mut end) = (0, count);
    while start < end {
        let middle = usize::midpoint(start, end);
        if is_before(middle) {
            start = middle + 1;
        } else {
            end = middle;
        }
    }
    start
}
