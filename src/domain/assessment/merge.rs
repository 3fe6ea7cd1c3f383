//! Answers from a file beside those that are there: what is missing is added, and nothing is written over.

use crate::domain::assessment::Assessment;
use crate::domain::assessment::history::Snapshot;
use crate::domain::framework::Framework;

/// What adding answers to others comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergeReport {
    /// Ratings of skills that were not rated.
    pub ratings: usize,
    /// Examples for skills that had none.
    pub examples: usize,
    /// Steps of the plan for skills that had none.
    pub steps: usize,
    /// Snapshots that were not there.
    pub snapshots: usize,
    /// Choices, when skills were last used, skills that the person added, and questions put away.
    pub others: usize,
    /// What differs from what is there, which stays as it is.
    pub kept: usize,
    /// Snapshots for which there is no room.
    pub no_room: usize,
}

impl MergeReport {
    /// Whether nothing is added.
    pub fn is_nothing(&self) -> bool {
        self.ratings + self.examples + self.steps + self.snapshots + self.others == 0
    }

    /// What becomes of one value: whether it is taken.
    fn take<V: PartialEq>(
        &mut self,
        here: Option<&V>,
        there: Option<&V>,
        count: fn(&mut Self) -> &mut usize,
    ) -> bool {
        match (here, there) {
            (_, None) => false,
            (None, Some(_)) => {
                *count(self) += 1;
                true
            }
            (Some(here), Some(there)) => {
                self.kept += usize::from(here != there);
                false
            }
        }
    }
}

impl Assessment {
    /// Adds what other answers to the same framework have and these do not.
    pub fn add(&mut self, framework: &Framework, other: &Self) -> MergeReport {
        let mut done = MergeReport::default();
        if done.take(self.role.as_ref(), other.role.as_ref(), |done| &mut done.others) {
            self.role = other.role;
        }
        let with = (self.compare_with, other.compare_with);
        if done.take(with.0.as_ref(), with.1.as_ref(), |done| &mut done.others) {
            self.compare_with = other.compare_with;
        }
        self.add_history(other, &mut done);
        for (skill, _) in framework.skills() {
            let rated = (self.rating(skill), other.rating(skill));
            if done.take(rated.0.as_ref(), rated.1.as_ref(), |done| &mut done.ratings) {
                self.ratings.set(skill, other.rating(skill));
            }
            let example = |of: &Self| Some(of.evidence(skill).to_owned()).filter(|e| !e.is_empty());
            let examples = (example(self), example(other));
            if done.take(examples.0.as_ref(), examples.1.as_ref(), |done| &mut done.examples) {
                self.set_evidence(skill, other.evidence(skill));
            }
            let used = (self.last_used(skill), other.last_used(skill));
            if done.take(used.0.as_ref(), used.1.as_ref(), |done| &mut done.others) {
                self.set_last_used(skill, used.1);
            }
            let step = |of: &Self| Some(of.plan_item(skill)).filter(|step| !step.is_empty());
            let steps = (step(self), step(other));
            if done.take(steps.0.as_ref(), steps.1.as_ref(), |done| &mut done.steps) {
                self.set_plan_item(skill, other.plan_item(skill));
            }
            if other.added.contains(&skill)
                && let Err(place) = self.added.binary_search(&skill)
            {
                self.added.insert(place, skill);
                done.others += 1;
            }
        }
        for &prompt in &other.dismissed {
            if !self.dismissed.contains(&prompt) {
                self.dismiss(prompt);
                done.others += 1;
            }
        }
        done
    }

    /// Before ratings are added: who has none and is not rating again goes on rating again as there.
    fn add_history(&mut self, other: &Self, done: &mut MergeReport) {
        let goes_on = self.history.reassessment().is_none() && self.ratings.is_empty();
        let mut count = |kept| *(if kept { &mut done.snapshots } else { &mut done.no_room }) += 1;
        // Two that are alike are two.
        let alike = |snapshots: &[Snapshot], snapshot: &Snapshot| {
            snapshots.iter().filter(|other| *other == snapshot).count()
        };
        for (place, snapshot) in other.history.snapshots().iter().enumerate() {
            let so_far = other.history.snapshots().get(..=place).unwrap_or_default();
            if alike(self.history.snapshots(), snapshot) < alike(so_far, snapshot) {
                count(self.history.keep(snapshot.clone()));
            }
        }
        let Some(earlier) = other.history.reassessment() else { return };
        if goes_on {
            count(self.history.put_away(earlier.clone()));
        } else if self.history.reassessment() != Some(earlier)
            && alike(self.history.snapshots(), earlier) <= alike(other.history.snapshots(), earlier)
        {
            count(self.history.keep(earlier.clone()));
        }
    }
}
