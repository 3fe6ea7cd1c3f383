//! Answers from a file merged into those that are there: what is missing is added, and nothing is written
//! over.

use super::Assessment;
use super::history::Snapshot;
use crate::domain::framework::Framework;

/// What merging answers into others comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergeReport {
    /// Ratings of skills that were not rated.
    pub ratings: usize,
    /// Examples for skills that had none.
    pub examples: usize,
    /// Items of the plan for skills that had none.
    pub plan_items: usize,
    /// Snapshots that were not there.
    pub snapshots: usize,
    /// Choices, when skills were last used, skills that the person added, and prompts that were dismissed.
    pub others: usize,
    /// What differs from what is there, which stays as it is.
    pub kept: usize,
    /// Snapshots for which there is no room.
    pub no_room: usize,
}

impl MergeReport {
    /// Whether nothing is added.
    pub fn is_nothing(&self) -> bool {
        self.ratings + self.examples + self.plan_items + self.snapshots + self.others == 0
    }

    /// The value to take from the other answers, if these have none. It is counted as added, and one that
    /// differs from what is there as kept.
    fn take<V: PartialEq>(
        &mut self,
        here: Option<V>,
        there: Option<V>,
        count: fn(&mut Self) -> &mut usize,
    ) -> Option<V> {
        match (here, there) {
            (_, None) => None,
            (None, Some(there)) => {
                *count(self) += 1;
                Some(there)
            }
            (Some(here), Some(there)) => {
                self.kept += usize::from(here != there);
                None
            }
        }
    }
}

impl Assessment {
    /// Adds what other answers to the same framework have and these do not.
    pub fn merge(&mut self, framework: &Framework, other: &Self) -> MergeReport {
        let mut report = MergeReport::default();
        if let Some(role) = report.take(self.role, other.role, |report| &mut report.others) {
            self.role = Some(role);
        }
        let with = report.take(self.compare_with, other.compare_with, |report| &mut report.others);
        if let Some(with) = with {
            self.compare_with = Some(with);
        }
        self.merge_history(other, &mut report);
        for (skill, _) in framework.skills() {
            let (here, there) = (self.rating(skill), other.rating(skill));
            if let Some(rating) = report.take(here, there, |report| &mut report.ratings) {
                self.ratings.set(skill, Some(rating));
                self.set_quick(skill, other.is_quick(skill));
            }
            let example = |evidence| Some(evidence).filter(|text: &&str| !text.is_empty());
            let (here, there) = (example(self.evidence(skill)), example(other.evidence(skill)));
            if report.take(here, there, |report| &mut report.examples).is_some() {
                self.set_evidence(skill, other.evidence(skill));
            }
            let (here, there) = (self.last_used(skill), other.last_used(skill));
            if let Some(used) = report.take(here, there, |report| &mut report.others) {
                self.set_last_used(skill, Some(used));
            }
            let item = |of: &Self| Some(of.plan_item(skill)).filter(|item| !item.is_empty());
            let (here, there) = (item(self), item(other));
            if let Some(item) = report.take(here, there, |report| &mut report.plan_items) {
                self.set_plan_item(skill, item);
            }
            if other.added.contains(&skill) && self.add_skill(skill) {
                report.others += 1;
            }
        }
        for &prompt in &other.dismissed {
            if !self.dismissed.contains(&prompt) {
                self.dismiss(prompt);
                report.others += 1;
            }
        }
        report
    }

    /// Merges the history. That comes before ratings are added: a reassessment that is under way in the other
    /// answers goes on here only where there are no ratings and none is under way.
    fn merge_history(&mut self, other: &Self, report: &mut MergeReport) {
        let goes_on = self.history.reassessment().is_none() && self.ratings.is_empty();
        let mut count =
            |kept| *(if kept { &mut report.snapshots } else { &mut report.no_room }) += 1;
        // The same snapshot twice counts as two, so that merging once more adds none.
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
            count(self.history.start_reassessment(earlier.clone()));
        } else if self.history.reassessment() != Some(earlier)
            && alike(self.history.snapshots(), earlier) <= alike(other.history.snapshots(), earlier)
        {
            count(self.history.keep(earlier.clone()));
        }
    }
}
