//! The faults of a framework file, collected: a check goes on after each, so that an author sees them all.

use super::fault::{Fault, FaultKind, ReferenceKind};
use crate::domain::order::insert_once;

/// Every fault so far.
#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, path: &str, kind: FaultKind) {
        self.0.push(Fault { path: path.to_owned(), kind });
    }

    /// Ends a check.
    ///
    /// # Errors
    /// All faults, if there are any.
    pub(super) fn none(self) -> Result<(), Vec<Fault>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    /// Notes each id that stands in a list for the second time.
    pub(super) fn repeated(&mut self, path: &str, ids: &[String]) {
        let mut seen: Vec<&str> = Vec::new();
        for id in ids {
            if !insert_once(&mut seen, id) {
                self.add(path, FaultKind::Repeated(id.clone()));
            }
        }
    }

    /// The place of an id among those that may be referred to, or a fault if it is not one of them.
    pub(super) fn find(
        &mut self,
        path: &str,
        kind: ReferenceKind,
        id: &str,
        ids: &[String],
    ) -> Option<u16> {
        let place = ids.iter().position(|other| other == id);
        if place.is_none() {
            self.add(path, FaultKind::NotFound(kind, id.to_owned()));
        }
        u16::try_from(place?).ok()
    }
}
