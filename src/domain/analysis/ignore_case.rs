//! Names without regard to capitals.
//!
//! Capitals of the English alphabet count as small letters, and all others as letters of their own: the
//! tables of all alphabets would be tens of kilobytes of wasm.

use std::cmp::Ordering;

/// Whether a name has this part. Every name has an empty one.
pub(super) fn has_part(name: &str, part: &str) -> bool {
    let (name, part) = (name.as_bytes(), part.as_bytes());
    part.is_empty() || name.windows(part.len()).any(|piece| piece.eq_ignore_ascii_case(part))
}

/// Which of two names comes first.
pub(super) fn compare_names(one: &str, other: &str) -> Ordering {
    let one = one.bytes().map(|byte| byte.to_ascii_lowercase());
    one.cmp(other.bytes().map(|byte| byte.to_ascii_lowercase()))
}
