//! One framework, with the person's answers to it.

use super::draft_rules::Here;
use super::load_status::LoadStatus;
use super::save_status::{Quarantine, SaveStatus};
use super::wording_parts::WordingParts;
use crate::domain::assessment::Assessment;
use crate::domain::framework::{Framework, SkillIndex};
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
    /// Whether the parts of the framework's wording that have been needed so far are here.
    pub(super) wording: WordingParts,
    /// The person's own answers.
    pub assessment: Assessment,
    /// Whether the answers are saved.
    pub save_status: SaveStatus,
    /// Whether there is a change that storage has not confirmed.
    pub(super) is_unsaved: bool,
    /// What became of a saved text that could not be read, if there was one.
    pub quarantine: Option<Quarantine>,
}

impl Workspace {
    /// A framework that is built in. Its wording is still to be loaded.
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
        Self {
            key,
            wording: WordingParts::of(&framework),
            framework,
            file,
            assessment: Assessment::default(),
            save_status: SaveStatus::Unknown,
            is_unsaved: false,
            quarantine: None,
        }
    }

    /// Whether the wording that has been needed so far is here.
    pub fn wording(&self) -> LoadStatus {
        self.wording.status()
    }

    /// Whether it is for this edition of this framework.
    pub(super) fn is_of(&self, id: &str, edition: &str) -> bool {
        self.framework.id == id && self.framework.edition == edition
    }

    /// Forgets the answers, and what was said of them. There is nothing left to save.
    pub(super) fn forget(&mut self) {
        self.assessment = Assessment::default();
        self.save_status = SaveStatus::Nothing;
        self.is_unsaved = false;
        self.quarantine = None;
    }

    /// What this page has of the draft. `is_open` says whether the person is looking at it.
    pub(super) fn here(&self, is_open: bool) -> Here {
        let is_empty = self.assessment.is_empty();
        match self.save_status {
            SaveStatus::ChangedElsewhere { .. } => Here::Asked,
            SaveStatus::Unknown if is_empty && !self.is_unsaved => Here::Unread,
            SaveStatus::Unknown | SaveStatus::InMemory(_) if !is_empty => Here::Unsaved,
            _ if self.is_unsaved => Here::Unsaved,
            _ => Here::InStep { in_sight: is_open && !is_empty },
        }
    }

    /// Whether there are answers that would be lost with this page.
    pub(super) fn has_unsaved_answers(&self) -> bool {
        !self.assessment.is_empty() && matches!(self.here(true), Here::Unsaved | Here::Asked)
    }

    /// The first skill in the list that is not rated.
    pub fn next_skill(&self) -> Option<SkillIndex> {
        let listed = self.assessment.listed_skills(&self.framework);
        listed.into_iter().find(|skill| self.assessment.rating(*skill).is_none())
    }

    /// Whether roles can be found in it by name: where there is a choice of them, or it is the person's own.
    pub(super) fn is_searched(&self) -> bool {
        self.framework.has_several_roles() || self.file.is_some()
    }

    /// Whether every skill that counts is rated.
    pub(super) fn is_complete(&self) -> bool {
        let (rated, skills) = self.assessment.progress(&self.framework);
        rated == skills
    }
}
