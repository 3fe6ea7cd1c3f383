//! What one role level asks for beside what another does.

use crate::app::pair::Pair;
use crate::app::session::Session;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::RoleLevelIndex;

/// What can happen while two role levels are side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CompareRoleLevelsAction {
    /// Chooses the first.
    From(RoleLevelIndex),
    /// Chooses the second.
    To(RoleLevelIndex),
}

/// The role levels that the person has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct CompareRoleLevelsState {
    chosen: Pair<RoleLevelIndex>,
}

impl CompareRoleLevelsState {
    /// The two role levels that are side by side: what the person chose, or else the one that the answers
    /// are compared with and the next.
    pub(in crate::app) fn shown(
        &self,
        session: &Session,
    ) -> Option<(RoleLevelIndex, RoleLevelIndex)> {
        let (framework, answers) = (&session.workspace().framework, session.assessment());
        let compared = match answers.compare_with_in(framework) {
            CompareWith::RoleLevel(index) => Some(index),
            CompareWith::All => answers.levels_in(framework).first().copied(),
        };
        let from = self.chosen.from.or(compared).or_else(|| framework.role_level_at(0))?;
        let next = framework.role_level_at(from.place() + 1);
        Some((from, self.chosen.to.or(next).unwrap_or(from)))
    }

    pub(in crate::app) fn update(&mut self, action: CompareRoleLevelsAction, session: &Session) {
        let Some((shown_from, shown_to)) = self.shown(session) else { return };
        match action {
            CompareRoleLevelsAction::From(from) => self.chosen.choose_from(from, shown_to),
            CompareRoleLevelsAction::To(to) => self.chosen.choose_to(to, shown_from),
        }
    }
}
