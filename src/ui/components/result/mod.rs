//! The parts of results: plots, tables of two sets of levels, role levels, what comes next, and what folds.

mod fold;
mod grid;
mod grid_cell;
mod mark;
mod plot;
mod prompts;
mod result_body;
mod result_folds;
mod role_level_item;
mod rule;
mod shown_result;
mod side_by_side;
mod sign;
mod verdict;
mod what_next;

pub(in crate::ui) use fold::{Fold, folds};
pub(in crate::ui) use grid::{LastColumn, grid_key, grid_table, role_grid};
pub(in crate::ui) use grid_cell::Grid;
pub(in crate::ui) use mark::{Mark, line_between, rail};
pub(in crate::ui) use plot::{Plot, PlotRow, plot, sample};
pub(in crate::ui) use prompts::prompts;
pub(in crate::ui) use result_body::result_plot;
pub(in crate::ui) use result_folds::{edition_line, next_level, resources, result_folds};
pub(in crate::ui) use role_level_item::{RoleLevelItem, role_level_item};
pub(in crate::ui) use rule::rule;
pub(in crate::ui) use shown_result::ShownResult;
pub(in crate::ui) use side_by_side::{
    SideBySideLabels, SideBySideRow, plot_and_table, side_by_side,
};
pub(in crate::ui) use sign::{sign_class, sign_key};
pub(in crate::ui) use verdict::verdict;
pub(in crate::ui) use what_next::{NextStep, next_steps, what_next};
