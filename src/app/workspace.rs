//! One framework, with the person's answers to it.

use super::load_status::LoadStatus;
use super::save_status::{Quarantine, SaveStatus};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use std::rc::Rc;

/// One framework, with the person's answers to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    /// Tells it from others, in addresses and in storage.
    pub key: Rc<str>,
    /// What is rated against.
    pub framework: Rc<Framework>,
    /// The file's text, if the person imported it.
    pub file: Option<Rc<str>>,
    /// Whether the framework's descriptions are here.
    pub descriptions: LoadStatus,
    /// The person's own answers.
    pub assessment: Assessment,
    /// Whether the answers are saved.
    pub save_status: SaveStatus,
    /// What became of a saved text that could not be read, if there was one.
    pub quarantine: Option<Quarantine>,
}

impl Workspace {
    /// A framework that is built in. Its descriptions are still to be loaded.
    pub fn built_in(framework: Framework) -> Self {
        let key = Rc::from(&*framework.id);
        Self::new(key, Rc::new(framework), None)
    }

    /// A framework that the person imported, with the text of its file. Two editions of one framework
    /// are two workspaces.
    pub fn imported(framework: Rc<Framework>, file: Rc<str>) -> Self {
        let key = [&*framework.id, ".", &*framework.edition].concat();
        Self::new(key.into(), framework, Some(file))
    }

    /// A framework that the page around the widget asks for. Its draft is stored, its file is not.
    pub fn of_host(framework: Rc<Framework>) -> Self {
        Self { file: None, ..Self::imported(framework, Rc::from("")) }
    }

    fn new(key: Rc<str>, framework: Rc<Framework>, file: Option<Rc<str>>) -> Self {
        let described = framework.has_descriptions();
        Self {
            key,
            descriptions: if described { LoadStatus::Loaded } else { LoadStatus::NotNeeded },
            framework,
            file,
            assessment: Assessment::default(),
            save_status: SaveStatus::Unknown,
            quarantine: None,
        }
    }

    /// Whether it is for this edition of this framework.
    pub(super) fn is_of(&self, id: &str, edition: &str) -> bool {
        self.framework.id == id && self.framework.edition == edition
    }

    /// Forgets the answers, and what was said of them. There is nothing left to save.
    pub(super) fn forget(&mut self) {
        self.assessment = Assessment::default();
        self.save_status = SaveStatus::Nothing;
        self.quarantine = None;
    }

    /// Whether every skill that counts is rated.
    pub(super) fn is_complete(&self) -> bool {
        let (rated, skills) = self.assessment.progress(&self.framework);
        rated == skills
    }
}
