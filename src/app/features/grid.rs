//! The grid of skills by role levels: how it is sorted, and how many role levels it shows.

use crate::domain::analysis::grid::GridOrder;

/// What can happen to the grid on screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GridAction {
    /// Sorts the skills.
    Sort(GridOrder),
    /// Shows more role levels.
    More,
}

/// What the grid shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GridState {
    /// How the skills are sorted.
    pub order: GridOrder,
    /// How many more pages of role levels it shows than the first.
    pub more: usize,
}

impl GridState {
    pub(in crate::app) fn update(&mut self, action: GridAction) {
        match action {
            GridAction::Sort(order) => self.order = order,
            GridAction::More => self.more += 1,
        }
    }
}
