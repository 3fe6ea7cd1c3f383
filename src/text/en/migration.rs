//! Ratings from the edition before.

use super::count;

/// The heading.
pub const HEADING: &str = "Carry over your ratings";
/// What this does.
pub fn intro(from: &str, to: &str) -> String {
    format!(
        "You have a draft for {from}. The ratings of skills that go on in {to} can be copied to it. \
         Your other draft stays as it is, and examples are not copied."
    )
}
/// Heads what is copied.
pub const COPIED: &str = "These ratings will be copied";
/// A rating that is copied.
pub fn copied(from: &str, to: &str, rating: &str) -> String {
    if from == to { format!("{to}: {rating}") } else { format!("{from}, now {to}: {rating}") }
}
/// Heads what is not copied.
pub const NOT_COPIED: &str = "These will not";
/// A skill that is rated already.
pub fn kept(from: &str) -> String {
    format!("{from}: rated here already")
}
/// A skill in whose place another stands.
pub fn replaced(from: &str, to: &str) -> String {
    format!("{from}: {to} stands in its place, rate it anew")
}
/// A skill that does not go on.
pub fn gone(from: &str) -> String {
    format!("{from}: not in this edition")
}
/// When there is nothing to copy.
pub const NOTHING: &str = "There is nothing to carry over.";
/// On the button.
pub fn copy(ratings: usize) -> String {
    format!("Copy {}", count(ratings, "rating", "ratings"))
}
/// On the link to the screen.
pub fn link(edition: &str) -> String {
    format!("Carry over ratings from your draft of {edition}")
}
