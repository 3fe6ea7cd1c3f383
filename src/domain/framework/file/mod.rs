//! A framework as its author writes it: one JSON file, checked before anything uses it.
//! `docs/frameworks.md` is its definition, and `schemas/framework.json` its schema.

mod check;
mod editions;
mod fault;
mod faults;
pub(in crate::domain) mod ids;
mod json_cursor;
pub(in crate::domain) mod limits;
mod path;
mod roles;
mod skills;
mod wording;

pub use check::Check;
pub use editions::UNDATED;
pub use fault::{Fault, FaultKind, JsonShape, ReferenceKind};
pub use wording::check_wording;

use super::Framework;
use crate::domain::formats::json::Json;

/// Checks all of a framework file at once.
///
/// # Errors
/// Every fault found.
pub fn check(json: &Json) -> Result<Framework, Vec<Fault>> {
    let mut check = Check::new(json);
    while check.step() {}
    check.finish()
}
