//! All frameworks there are, each with the answers to it, of which one is open.

use super::workspace::Workspace;
use crate::domain::framework::Framework;

/// All frameworks there are, each with the answers to it, of which one is open. There is always at least
/// one.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspaces {
    first: Workspace,
    rest: Vec<Workspace>,
    /// The place of the one that is open.
    open: usize,
}

impl Workspaces {
    /// These, with the first one open.
    pub fn new(first: Workspace, rest: Vec<Workspace>) -> Self {
        Self { first, rest, open: 0 }
    }

    /// These frameworks, which are built in, with the first one open. `None` if there is none.
    pub fn built_in(frameworks: Vec<Framework>) -> Option<Self> {
        let mut workspaces = Vec::new();
        for framework in frameworks {
            workspaces.push(Workspace::built_in(framework));
        }
        if workspaces.is_empty() {
            return None;
        }
        Some(Self::new(workspaces.remove(0), workspaces))
    }

    /// The one that is open.
    pub fn open(&self) -> &Workspace {
        let place = self.open.checked_sub(1);
        place.and_then(|place| self.rest.get(place)).unwrap_or(&self.first)
    }

    pub(super) fn open_mut(&mut self) -> &mut Workspace {
        let place = self.open.checked_sub(1);
        place.and_then(|place| self.rest.get_mut(place)).unwrap_or(&mut self.first)
    }

    /// All of them: those built in, then the person's own.
    pub fn iter(&self) -> std::vec::IntoIter<&Workspace> {
        let mut all = vec![&self.first];
        all.extend(&self.rest);
        all.into_iter()
    }

    /// How many of them the person has imported.
    pub(super) fn imported(&self) -> usize {
        self.rest.iter().filter(|workspace| workspace.file.is_some()).count()
    }

    /// The one with this key.
    pub fn get(&self, key: &str) -> Option<&Workspace> {
        self.iter().find(|workspace| &*workspace.key == key)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Workspace> {
        if &*self.first.key == key {
            return Some(&mut self.first);
        }
        self.rest.iter_mut().find(|workspace| &*workspace.key == key)
    }

    /// The one for this edition of this framework.
    pub(super) fn of_edition(&self, id: &str, edition: &str) -> Option<&Workspace> {
        self.iter().find(|workspace| workspace.is_of(id, edition))
    }

    /// Opens the one with this key, if there is one.
    pub(super) fn open_key(&mut self, key: &str) {
        let place = self.iter().position(|workspace| &*workspace.key == key);
        self.open = place.unwrap_or(self.open);
    }

    /// Adds a framework that the person imported, in place of the one with its key. Answers stay where
    /// skills, levels and roles are the same.
    pub(super) fn add(&mut self, mut workspace: Workspace) {
        match self.get_mut(&workspace.key) {
            Some(earlier) => {
                if earlier.framework.fingerprint == workspace.framework.fingerprint {
                    workspace.assessment = earlier.assessment.clone();
                }
                *earlier = workspace;
            }
            None => self.rest.push(workspace),
        }
    }

    /// Removes all answers, and all frameworks that the person imported.
    pub(super) fn forget(&mut self) {
        self.rest.retain(|workspace| workspace.file.is_none());
        self.open = 0;
        self.first.forget();
        for workspace in &mut self.rest {
            workspace.forget();
        }
    }

    /// Removes a framework that the person imported, and says whether there was one.
    pub(super) fn remove(&mut self, key: &str) -> bool {
        let (open, before) = (self.open().key.clone(), self.rest.len());
        self.rest.retain(|workspace| &*workspace.key != key || workspace.file.is_none());
        self.open = 0;
        self.open_key(&open);
        self.rest.len() < before
    }
}

impl<'a> IntoIterator for &'a Workspaces {
    type Item = &'a Workspace;
    type IntoIter = std::vec::IntoIter<&'a Workspace>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
