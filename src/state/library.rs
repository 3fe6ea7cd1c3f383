//! All frameworks there are, of which one is open.

use super::Entry;

/// All frameworks there are, of which one is open. There is always at least one.
#[derive(Clone, Debug, PartialEq)]
pub struct Library {
    first: Entry,
    rest: Vec<Entry>,
    /// The place of the one that is open.
    open: usize,
}

impl Library {
    /// A library with this framework open, and others.
    pub fn new(first: Entry, rest: Vec<Entry>) -> Self {
        Self { first, rest, open: 0 }
    }

    /// A library with the first of these open. `None` if there is none.
    pub fn of(mut entries: Vec<Entry>) -> Option<Self> {
        if entries.is_empty() {
            return None;
        }
        Some(Self::new(entries.remove(0), entries))
    }

    /// The one that is open.
    pub fn open(&self) -> &Entry {
        let place = self.open.checked_sub(1);
        place.and_then(|place| self.rest.get(place)).unwrap_or(&self.first)
    }

    pub(super) fn open_mut(&mut self) -> &mut Entry {
        let place = self.open.checked_sub(1);
        place.and_then(|place| self.rest.get_mut(place)).unwrap_or(&mut self.first)
    }

    /// All of them: those built in, then the person's own.
    pub fn entries(&self) -> std::vec::IntoIter<&Entry> {
        let mut all = vec![&self.first];
        all.extend(&self.rest);
        all.into_iter()
    }

    /// The one with this key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries().find(|entry| &*entry.key == key)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Entry> {
        if &*self.first.key == key {
            return Some(&mut self.first);
        }
        self.rest.iter_mut().find(|entry| &*entry.key == key)
    }

    /// Opens the one with this key, if there is one.
    pub(super) fn open_key(&mut self, key: &str) {
        let place = self.entries().position(|entry| &*entry.key == key);
        self.open = place.unwrap_or(self.open);
    }

    /// Adds a framework that the person brought, in place of the one with its key. Answers stay where
    /// skills, levels and roles are the same.
    pub(super) fn add(&mut self, mut entry: Entry) {
        match self.get_mut(&entry.key) {
            Some(earlier) => {
                if earlier.framework.fingerprint == entry.framework.fingerprint {
                    entry.assessment = earlier.assessment.clone();
                    entry.edits = earlier.edits;
                }
                *earlier = entry;
            }
            None => self.rest.push(entry),
        }
    }

    /// Takes away all answers, and all frameworks that the person brought.
    pub(super) fn forget(&mut self) {
        self.rest.retain(|entry| entry.file.is_none());
        self.open = 0;
        self.first.forget();
        for entry in &mut self.rest {
            entry.forget();
        }
    }

    /// Takes away a framework that the person brought.
    pub(super) fn remove(&mut self, key: &str) {
        let open = self.open().key.clone();
        self.rest.retain(|entry| &*entry.key != key || entry.file.is_none());
        self.open = 0;
        self.open_key(&open);
    }
}
