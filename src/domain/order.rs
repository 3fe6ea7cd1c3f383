//! Sorting.

use std::cmp::Ordering;

/// The places from 0 to `count`, sorted; equal ones stay in their order. One sort for all that is sorted:
/// each kind is kilobytes of wasm.
#[inline(never)]
pub fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}
