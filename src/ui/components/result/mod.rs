//! The parts of results: plots, tables of two sets of levels, role levels, and what comes next.

mod plot;
mod prompts;
mod result_body;
mod role_levels;
mod shown_result;
mod side_by_side;

pub(in crate::ui) use plot::{Plot, PlotRow, plot};
pub(in crate::ui) use prompts::prompts;
pub(in crate::ui) use result_body::{edition_line, next_level, resources, result_body};
pub(in crate::ui) use role_levels::role_levels;
pub(in crate::ui) use shown_result::ShownResult;
pub(in crate::ui) use side_by_side::{SideBySideLabels, SideBySideRow, side_by_side};
