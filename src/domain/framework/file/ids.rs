//! The ids in a list of a framework file, which other places refer to.

use crate::domain::order::first_after;

/// Ids with their places in the list, in the order of the alphabet: a file can refer to a thousand of them
/// fifty thousand times.
#[derive(Default)]
pub(in crate::domain) struct Ids(Vec<(String, u16)>);

impl Ids {
    /// Adds the next id of the list, and answers whether it was not there yet.
    pub(in crate::domain) fn push(&mut self, id: &str) -> bool {
        let is_new = self.place(id).is_none();
        if is_new {
            let number = u16::try_from(self.len()).unwrap_or(u16::MAX);
            self.0.insert(self.search(id), (id.to_owned(), number));
        }
        is_new
    }

    /// The place of an id in the list.
    pub(in crate::domain) fn place(&self, id: &str) -> Option<u16> {
        let (found, place) = self.0.get(self.search(id))?;
        (found == id).then_some(*place)
    }

    /// How many there are.
    pub(in crate::domain) fn len(&self) -> usize {
        self.0.len()
    }

    fn search(&self, id: &str) -> usize {
        let is_before = |at: usize| self.0.get(at).is_some_and(|(other, _)| **other < *id);
        first_after(self.len(), &is_before)
    }
}
