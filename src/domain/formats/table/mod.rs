//! A framework as tables, which is how whoever looks after one has it: a table of skills with a column for each
//! level, and a table of what each role level asks for. `docs/frameworks.md` is their definition.
//!
//! Tables become a framework file, so that a framework from a spreadsheet is checked, kept and passed on as any other.

mod about;
mod draft;
mod fault;
mod file;
mod headings;
mod reading;
mod sheet;
mod slug;
mod writing;

pub use about::About;
pub use fault::{TableFault, TableFaultKind, TablePlace, WhichTable};
pub use reading::read;
pub use slug::slug;
pub use writing::{FrameworkTables, write};

/// The largest text of a table that is read, in bytes. The publisher's file of all roles has half of it.
pub const TABLE_BYTES_MAX: usize = 5 * 1_048_576;
