//! What a person's ratings were before: snapshots, and the ratings that are hidden while all skills are
//! rated anew.

use super::rating_set::RatingSet;

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
    pub rating_set: RatingSet,
}

impl Snapshot {
    /// These ratings under a name, which is cut at [`SNAPSHOT_NAME_MAX`] characters.
    pub(super) fn new(rating_set: RatingSet, name: &str, taken_on: String) -> Self {
        let name = name.trim().chars().take(SNAPSHOT_NAME_MAX).collect();
        Self { name, taken_on, rating_set }
    }
}

/// Snapshots in the order in which they were taken, and the ratings from before a reassessment.
///
/// A reassessment is the time in which a person rates all skills anew without sight of their last
/// ratings.
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

    /// The ratings from before the reassessment, while one is under way.
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

    /// The ratings from before a reassessment count too, because they become a snapshot when it ends.
    fn len(&self) -> usize {
        self.snapshots.len() + usize::from(self.reassessment.is_some())
    }

    /// Keeps a snapshot, if there is room. Answers whether there was.
    pub fn keep(&mut self, snapshot: Snapshot) -> bool {
        let room = !self.is_full();
        if room {
            self.snapshots.push(snapshot);
        }
        room
    }

    /// Keeps the ratings from before a reassessment until it ends, if there is room and none is under
    /// way. Answers whether it did.
    pub(super) fn start_reassessment(&mut self, earlier: Snapshot) -> bool {
        let room = !self.is_full() && self.reassessment.is_none();
        if room {
            self.reassessment = Some(Box::new(earlier));
        }
        room
    }

    /// The ratings from before the reassessment become the last snapshot.
    pub(super) fn finish_reassessment(&mut self) {
        self.snapshots.extend(self.reassessment.take().map(|earlier| *earlier));
    }

    /// Gives the ratings from before the reassessment back, if one is under way, and forgets them.
    pub(super) fn cancel_reassessment(&mut self) -> Option<Snapshot> {
        self.reassessment.take().map(|earlier| *earlier)
    }

    /// Forgets the snapshot at this place, if there is one.
    pub fn remove(&mut self, place: usize) {
        if place < self.snapshots.len() {
            self.snapshots.remove(place);
        }
    }
}
