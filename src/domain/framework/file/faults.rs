//! The faults of a framework file, collected: a check goes on after each, so that an author sees them all.

use super::fault::{Fault, FaultKind, ReferenceKind};
use super::ids::Ids;
use super::path::Path;

/// Every fault so far.
#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, path: &Path<'_>, kind: FaultKind) {
        self.0.push(Fault { path: path.written(), kind });
    }

    /// Ends a check.
    ///
    /// # Errors
    /// All faults, if there are any.
    pub(super) fn none(self) -> Result<(), Vec<Fault>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    /// Adds an id to those of its list, or a fault if it is there already.
    pub(super) fn add_id(&mut self, list: &str, ids: &mut Ids, id: &str) {
        if !ids.push(id) {
            self.add(&Path::of(list), FaultKind::Repeated(id.to_owned()));
        }
    }

    /// The place of an id among those that may be referred to, or a fault if it is not one of them.
    pub(super) fn find(
        &mut self,
        path: &Path<'_>,
        kind: ReferenceKind,
        id: &str,
        ids: &Ids,
    ) -> Option<u16> {
        self.found(ids.place(id), kind, id, path)
    }

    /// What an id refers to, or a fault if that is nothing.
    pub(super) fn found<T>(
        &mut self,
        what: Option<T>,
        kind: ReferenceKind,
        id: &str,
        path: &Path<'_>,
    ) -> Option<T> {
        if what.is_none() {
            self.add(path, FaultKind::NotFound(kind, id.to_owned()));
        }
        what
    }
}
