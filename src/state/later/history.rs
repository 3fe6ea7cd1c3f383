//! Snapshots, rating again, and what has changed.

use super::Later;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::history::Moment;
use crate::state::{Asked, Focus, Problem, State, Topic};

impl State {
    /// The two moments that are compared: those that the person has chosen, or else the last snapshot
    /// and now.
    pub fn moments(&self) -> (Moment, Moment) {
        let (from, to) = self.assessment().last_two_moments();
        let exists = |moment: &Moment| self.assessment().ratings_at(*moment).is_some();
        let (chosen_from, chosen_to) = self.form.moments;
        (chosen_from.filter(exists).unwrap_or(from), chosen_to.filter(exists).unwrap_or(to))
    }

    pub(super) fn history(&mut self, later: Later) {
        match later {
            Later::NameSnapshot(name) => self.form.snapshot_name = name,
            Later::KeepSnapshot(day) => {
                let snapshot = self.assessment().snapshot(&self.form.snapshot_name, day);
                self.with_room(|answers| {
                    answers.history.keep(snapshot);
                });
            }
            Later::RateAgain(day) => {
                let name = std::mem::take(&mut self.form.snapshot_name);
                if self.with_room(|answers| answers.start_reassessment(&name, day)) {
                    self.go(Topic::Skills.into());
                }
            }
            Later::FinishAgain => {
                self.edit(Assessment::finish_reassessment);
                self.go(Topic::History.into());
            }
            Later::From(moment) => self.form.moments = (Some(moment), Some(self.moments().1)),
            Later::To(moment) => self.form.moments = (Some(self.moments().0), Some(moment)),
            _ => {}
        }
    }

    /// Changes the history, unless there is no room in it, which the person is told.
    fn with_room(&mut self, change: impl FnOnce(&mut Assessment)) -> bool {
        let full = self.assessment().history.is_full();
        if full {
            self.problem(Problem::HistoryFull);
        } else {
            self.edit(change);
            self.form.snapshot_name = String::new();
            self.form.problem = None;
            self.focus(Focus::Heading);
        }
        !full
    }

    pub(super) fn confirm_history(&mut self, asked: &Asked) {
        match *asked {
            Asked::Snapshot(place) => {
                self.edit(|answers| answers.history.remove(place));
                self.form.moments = (None, None);
            }
            Asked::PutBack => self.edit(Assessment::cancel_reassessment),
            _ => {}
        }
    }
}
