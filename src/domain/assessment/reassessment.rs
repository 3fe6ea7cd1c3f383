//! Rating all skills anew without sight of the last ratings, and ratings at one moment and another.

use super::Assessment;
use super::history::{Moment, Snapshot};
use super::rating::Ratings;
use crate::domain::framework::SkillMap;

impl Assessment {
    /// The ratings as they are, under a name that is cut at
    /// [`SNAPSHOT_NAME_MAX`](super::history::SNAPSHOT_NAME_MAX) characters. The day is `YYYY-MM-DD`.
    pub fn snapshot(&self, name: &str, taken_on: String) -> Snapshot {
        Snapshot::new(self.rating_set(), name, taken_on)
    }

    /// The ratings at a moment. `None` if there is no such snapshot.
    pub fn ratings_at(&self, moment: Moment) -> Option<&Ratings> {
        match moment {
            Moment::Now => Some(&self.ratings),
            Moment::Snapshot(place) => {
                let snapshot = self.history.snapshots().get(place)?;
                Some(&snapshot.rating_set.ratings)
            }
        }
    }

    /// The two moments that tell most: the last snapshot, where there is any, and now.
    pub fn last_two_moments(&self) -> (Moment, Moment) {
        let last = self.history.snapshots().len().checked_sub(1);
        (last.map_or(Moment::Now, Moment::Snapshot), Moment::Now)
    }

    /// Hides the ratings under a name, so that the person rates all skills anew without sight of them.
    /// Examples and plan stay. Nothing happens if there is no room, or nothing to hide.
    pub fn start_reassessment(&mut self, name: &str, on: String) {
        let earlier = self.snapshot(name, on);
        if !self.ratings.is_empty() && self.history.start_reassessment(earlier) {
            self.ratings = Ratings::default();
            self.quick = SkillMap::default();
        }
    }

    /// Ends a reassessment: the earlier ratings become a snapshot.
    pub fn finish_reassessment(&mut self) {
        self.history.finish_reassessment();
    }

    /// Gives a reassessment up: the earlier ratings are back in place of the new ones.
    pub fn cancel_reassessment(&mut self) {
        if let Some(earlier) = self.history.cancel_reassessment() {
            self.ratings = earlier.rating_set.ratings;
            self.quick = SkillMap::default();
        }
    }
}
