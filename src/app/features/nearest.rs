//! The role levels that are nearest to the ratings.

use crate::app::effect::Focus;
use crate::app::effects::Effects;
use crate::app::route::FrameworkRoute;
use crate::app::session::Session;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::RoleLevelIndex;

/// What can happen while the nearest role levels are on screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NearestAction {
    /// Shows the role levels of one family of roles, or of all.
    Family(Option<u8>),
    /// Shows more role levels.
    More,
    /// Compares the answers with this role level, and shows the result.
    Compare(RoleLevelIndex),
}

/// Which of the role levels are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct NearestState {
    family: Option<u8>,
    more: usize,
}

impl NearestState {
    /// The family whose role levels are shown, if not all are.
    pub(in crate::app) fn family(&self) -> Option<u8> {
        self.family
    }

    /// How many pages of role levels are shown, at least one.
    pub(in crate::app) fn pages(&self) -> usize {
        self.more + 1
    }

    pub(in crate::app) fn update(
        &mut self,
        action: NearestAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            NearestAction::Family(family) => {
                self.family = family;
                self.more = 0;
            }
            NearestAction::More => {
                self.more += 1;
                effects.focus(Focus::FirstNew);
            }
            NearestAction::Compare(index) => {
                let with = CompareWith::RoleLevel(index);
                session.edit(effects, |answers| answers.compare_with = Some(with));
                effects.navigate(FrameworkRoute::Result);
            }
        }
    }
}
