//! Snapshots, reassessment, and what has changed between two moments.

use crate::app::effect::{Effect, Focus, TodayFor};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::pair::Pair;
use crate::app::route::FrameworkRoute;
use crate::app::session::Session;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::history::Moment;

/// What can happen to the history of ratings.
#[derive(Clone, Debug, PartialEq)]
pub enum HistoryAction {
    /// Changes the name for the next snapshot.
    NameSnapshot(String),
    /// Keeps the ratings as a snapshot.
    KeepSnapshot,
    /// Begins to rate again without sight of the earlier ratings.
    StartReassessment,
    /// Says which day it is, `YYYY-MM-DD`, for what was begun.
    Today(TodayFor, String),
    /// Ends the reassessment, and shows what has changed.
    FinishReassessment,
    /// Chooses the earlier of two moments to compare.
    From(Moment),
    /// Chooses the later.
    To(Moment),
}

/// What is entered and chosen on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct HistoryState {
    snapshot_name: String,
    moments: Pair<Moment>,
}

impl HistoryState {
    /// The name for the next snapshot.
    pub(in crate::app) fn snapshot_name(&self) -> &str {
        &self.snapshot_name
    }

    /// The two moments that are compared: those that the person has chosen, or else the last snapshot
    /// and now.
    pub(in crate::app) fn moments(&self, answers: &Assessment) -> (Moment, Moment) {
        let (from, to) = answers.last_two_moments();
        let exists = |moment: &Moment| answers.ratings_at(*moment).is_some();
        let Pair { from: chosen_from, to: chosen_to } = self.moments;
        (chosen_from.filter(exists).unwrap_or(from), chosen_to.filter(exists).unwrap_or(to))
    }

    pub(in crate::app) fn update(
        &mut self,
        action: HistoryAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            HistoryAction::NameSnapshot(name) => self.snapshot_name = name,
            HistoryAction::KeepSnapshot => {
                effects.run(Effect::AskForToday(TodayFor::Snapshot));
            }
            HistoryAction::StartReassessment => {
                effects.run(Effect::AskForToday(TodayFor::Reassessment));
            }
            HistoryAction::Today(TodayFor::Snapshot, day) => {
                let snapshot = session.assessment().snapshot(&self.snapshot_name, day);
                self.with_room(session, effects, |answers| {
                    answers.history.keep(snapshot);
                });
            }
            HistoryAction::Today(TodayFor::Reassessment, day) => {
                let name = std::mem::take(&mut self.snapshot_name);
                let start = |answers: &mut Assessment| answers.start_reassessment(&name, day);
                if self.with_room(session, effects, start) {
                    effects.navigate(FrameworkRoute::Skills);
                }
            }
            HistoryAction::FinishReassessment => {
                session.edit(effects, Assessment::finish_reassessment);
                effects.navigate(FrameworkRoute::History);
            }
            HistoryAction::From(moment) => {
                let (_, to) = self.moments(session.assessment());
                self.moments.choose_from(moment, to);
            }
            HistoryAction::To(moment) => {
                let (from, _) = self.moments(session.assessment());
                self.moments.choose_to(moment, from);
            }
        }
    }

    /// Changes the history, unless there is no room in it, which the person is told.
    fn with_room(
        &mut self,
        session: &mut Session,
        effects: &mut Effects,
        change: impl FnOnce(&mut Assessment),
    ) -> bool {
        let full = session.assessment().history.is_full();
        if full {
            session.fail(effects, FormError::HistoryFull);
        } else {
            session.edit(effects, change);
            self.snapshot_name = String::new();
            session.error = None;
            effects.focus(Focus::Heading);
        }
        !full
    }

    /// Deletes the snapshot at this place, once the person has said so.
    pub(in crate::app) fn delete_snapshot(
        &mut self,
        place: usize,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        session.edit(effects, |answers| answers.history.remove(place));
        self.moments = Pair::default();
    }
}
