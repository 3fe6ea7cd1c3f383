//! One framework, with the person's answers to it.

use super::{Keeping, SetAside};
use crate::domain::assessment::Assessment;
use crate::domain::framework::Framework;
use std::rc::Rc;

/// One framework, with the person's answers to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Tells it from others, in addresses and in storage.
    pub key: Rc<str>,
    /// What is rated against.
    pub framework: Rc<Framework>,
    /// The file's text, if the person brought it.
    pub file: Option<Rc<str>>,
    /// Whether the framework's wording is here.
    pub wording: Loading,
    /// The person's own answers.
    pub assessment: Assessment,
    /// How often the person has changed the answers; storage follows it.
    pub edits: u32,
    /// Where the answers are.
    pub keeping: Keeping,
    /// What became of a kept text that could not be read, if there was one.
    pub set_aside: Option<SetAside>,
}

/// What the widget loads when it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Not needed so far.
    NotYet,
    /// On its way.
    Begun,
    /// Could not be loaded.
    Failed,
    /// Here.
    Done,
}

impl Entry {
    /// A framework that is built in. Its wording is still to be loaded.
    pub fn built_in(framework: Framework) -> Self {
        let key = Rc::from(&*framework.id);
        Self::new(key, Rc::new(framework), None)
    }

    /// A framework that the person brought, as the text of its file. Two editions of one framework
    /// are two entries.
    pub fn own(framework: Rc<Framework>, file: Rc<str>) -> Self {
        let key = [&*framework.id, ".", &*framework.edition].concat();
        Self::new(key.into(), framework, Some(file))
    }

    /// A framework that the page around the widget brings. Nothing of it is kept but the draft.
    pub fn given(framework: Rc<Framework>) -> Self {
        Self { file: None, ..Self::own(framework, Rc::from("")) }
    }

    fn new(key: Rc<str>, framework: Rc<Framework>, file: Option<Rc<str>>) -> Self {
        Self {
            key,
            wording: if framework.has_descriptions() { Loading::Done } else { Loading::NotYet },
            framework,
            file,
            assessment: Assessment::default(),
            edits: 0,
            keeping: Keeping::Unknown,
            set_aside: None,
        }
    }

    /// Forgets the answers, and what was said of them. There is nothing left to save.
    pub(super) fn forget(&mut self) {
        self.assessment = Assessment::default();
        self.keeping = Keeping::Nothing;
        self.set_aside = None;
    }

    /// Changes the answers.
    pub(super) fn edit(&mut self, change: impl FnOnce(&mut Assessment)) {
        change(&mut self.assessment);
        self.edits = self.edits.wrapping_add(1);
    }
}
