//! What a person's ratings were before: snapshots, and rating again without sight of the last ones.

use crate::domain::assessment::Assessment;
use crate::domain::assessment::rating::Ratings;
use crate::domain::formats::share_code::RatingSet;

/// The most snapshots that are kept of one framework. None is ever dropped to make room.
pub const MOST_SNAPSHOTS: usize = 50;
/// The longest name of a snapshot, in characters.
pub const SNAPSHOT_NAME_MAX: usize = 100;

/// A person's ratings as they were on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// What the person calls it; may be empty.
    pub name: String,
    /// The day, `YYYY-MM-DD`.
    pub taken_on: String,
    /// The ratings, with their role and what they were compared with.
    pub answers: RatingSet,
}

impl Snapshot {
    /// The ratings of an assessment as they are, under a name that is cut at [`SNAPSHOT_NAME_MAX`] characters.
    pub fn of(assessment: &Assessment, name: &str, taken_on: String) -> Self {
        let name = name.trim().chars().take(SNAPSHOT_NAME_MAX).collect();
        Self { name, taken_on, answers: RatingSet::of(assessment) }
    }
}

/// Snapshots in the order in which they were taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    snapshots: Vec<Snapshot>,
    reassessment: Option<Box<Snapshot>>,
}

/// One of the states of a person's ratings that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// As they were in the snapshot at this place.
    Snapshot(usize),
    /// As they are.
    Now,
}

impl History {
    /// A history of these. `None` if there are more than [`MOST_SNAPSHOTS`].
    pub fn of(snapshots: Vec<Snapshot>, reassessment: Option<Snapshot>) -> Option<Self> {
        let history = Self { snapshots, reassessment: reassessment.map(Box::new) };
        (history.len() <= MOST_SNAPSHOTS).then_some(history)
    }

    /// The snapshots, first the one that was taken first.
    pub fn snapshots(&self) -> &[Snapshot] {
        &self.snapshots
    }

    /// The ratings from before the person began to rate again. They are out of sight until that ends.
    pub fn reassessment(&self) -> Option<&Snapshot> {
        self.reassessment.as_deref()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is no room for one more.
    pub fn is_full(&self) -> bool {
        self.len() >= MOST_SNAPSHOTS
    }

    /// Ratings that are put away will be a snapshot: their room is taken.
    fn len(&self) -> usize {
        self.snapshots.len() + usize::from(self.reassessment.is_some())
    }

    /// Keeps a snapshot, if there is room.
    pub fn keep(&mut self, snapshot: Snapshot) -> bool {
        let room = !self.is_full();
        if room {
            self.snapshots.push(snapshot);
        }
        room
    }

    /// Puts ratings away until rating again ends, if there is room and none are.
    pub(super) fn put_away(&mut self, earlier: Snapshot) -> bool {
        let room = !self.is_full() && self.reassessment.is_none();
        if room {
            self.reassessment = Some(Box::new(earlier));
        }
        room
    }

    /// Forgets the snapshot at this place.
    pub fn remove(&mut self, place: usize) {
        if place < self.snapshots.len() {
            self.snapshots.remove(place);
        }
    }
}

impl Assessment {
    /// The ratings at a moment.
    pub fn ratings_at(&self, moment: Moment) -> Option<&Ratings> {
        match moment {
            Moment::Now => Some(&self.ratings),
            Moment::Snapshot(place) => {
                self.history.snapshots.get(place).map(|snapshot| &snapshot.answers.ratings)
            }
        }
    }

    /// The two moments that tell most: the last snapshot and now, where there is any.
    pub fn last_two_moments(&self) -> (Moment, Moment) {
        let last = self.history.snapshots.len().checked_sub(1);
        (last.map_or(Moment::Now, Moment::Snapshot), Moment::Now)
    }

    /// Puts the ratings away under a name, so that the person rates all skills anew without sight of
    /// them. Examples and plan stay. Nothing happens if there is no room, or nothing to put away.
    pub fn start_reassessment(&mut self, name: &str, on: String) {
        let earlier = Snapshot::of(self, name, on);
        if !self.ratings.is_empty() && self.history.put_away(earlier) {
            self.ratings = Ratings::default();
        }
    }

    /// Ends rating again: the earlier ratings become a snapshot.
    pub fn finish_reassessment(&mut self) {
        let earlier = self.history.reassessment.take();
        self.history.snapshots.extend(earlier.map(|earlier| *earlier));
    }

    /// Gives rating again up: the earlier ratings are back in place of the new ones.
    pub fn cancel_reassessment(&mut self) {
        if let Some(earlier) = self.history.reassessment.take() {
            self.ratings = earlier.answers.ratings;
        }
    }
}
