//! What is wrong with a framework file.

use std::collections::BTreeSet;

/// Something wrong with a framework file, in words, with the place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, for example `skills/2/statements/working`. Empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub reason: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "{}: {}", self.path, self.reason)
        }
    }
}

/// Collects faults, so that an author sees all of them at once.
#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Ends a check: all faults, if there are any.
    pub(super) fn none(self) -> Result<(), Vec<Fault>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }

    pub(super) fn add(&mut self, path: impl Into<String>, reason: impl Into<String>) {
        self.0.push(Fault { path: path.into(), reason: reason.into() });
    }

    pub(super) fn text(&mut self, path: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(path, "is empty");
        }
    }

    /// Ids stand in addresses, drafts and fingerprints: lower-case words joined by hyphens.
    pub(super) fn id(&mut self, path: &str, id: &str) {
        let well_formed = !id.is_empty()
            && id.split('-').all(|word| {
                !word.is_empty()
                    && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
        if !well_formed {
            self.add(path, format!("“{id}” is not lower-case words joined by hyphens"));
        }
    }

    /// An id that means something else in drafts.
    pub(super) fn not_taken(&mut self, path: &str, id: &str, taken: &str) {
        if id == taken {
            self.add(path, format!("“{id}” has a meaning of its own in drafts"));
        }
    }

    pub(super) fn unique<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.add(path, format!("“{id}” stands there twice"));
            }
        }
    }

    pub(super) fn date(&mut self, path: &str, date: &str) {
        let shape = date.bytes().map(|b| if b.is_ascii_digit() { b'0' } else { b });
        if !shape.eq(*b"0000-00-00") {
            self.add(path, format!("“{date}” is not a date like 2020-01-07"));
        }
    }
}
