//! What of an assessment can be shared: its ratings, without examples and plan.

use super::compare_with::CompareWith;
use super::opinion::Opinion;
use super::rating::Ratings;
use crate::domain::framework::RoleIndex;

/// What a share code holds: nothing but ratings, their role and what they are compared with; and somebody
/// else's view of the same skills, where they have given one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RatingSet {
    /// The role whose skills count, where there is a choice of roles.
    pub role: Option<RoleIndex>,
    /// What the person compared with.
    pub compare_with: CompareWith,
    /// The ratings.
    pub ratings: Ratings,
    /// A second opinion.
    pub opinion: Option<Opinion>,
}
