//! The framework, role and role level that the page around the widget is about.

use super::{Brought, Entry, FileProblem, Loading, Screen, Settings, State};
use crate::domain::assessment::compare_with::CompareWith;
use std::rc::Rc;

/// What has become of the framework that the page asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// The page asks for none: the person chooses.
    Any,
    /// It is being loaded.
    Begun,
    /// It is the one with this key.
    Here(Rc<str>),
    /// It cannot be used. No reason stands for: there is none with its id.
    Refused(Option<FileProblem>),
}

impl State {
    /// The framework that the page is about, if it is about one.
    pub fn given_entry(&self) -> Option<&Entry> {
        match &self.given {
            Given::Here(key) => self.library.get(key),
            _ => None,
        }
    }

    /// The frameworks that the person is offered: the one that the page is about, or all.
    pub fn offered(&self) -> Vec<&Entry> {
        match self.given_entry() {
            Some(entry) => vec![entry],
            None => self.library.entries().collect(),
        }
    }

    /// The screen that asks what to rate, or the start where the page has answered that.
    pub fn before_all(&self) -> Screen {
        if self.given_entry().is_some() { Screen::Start } else { Screen::Choose }
    }

    /// Whether all that was to be read at the start has been.
    pub fn is_ready(&self) -> bool {
        let read = |entry: &Entry| entry.keeping != super::Keeping::Unknown;
        self.given != Given::Begun && self.library.entries().all(read)
    }

    /// Opens the framework that the page asks for, unless it is still to be loaded.
    pub(super) fn look_for_given(&mut self) {
        self.given = match (&self.settings.framework_src, &self.settings.framework) {
            (Some(_), _) => Given::Begun,
            (None, None) => Given::Any,
            (None, Some(id)) => {
                // The person's own files are not what the page means.
                let named = |entry: &&Entry| entry.file.is_none() && *entry.framework.id == **id;
                match self.library.entries().find(named) {
                    Some(entry) => Given::Here(entry.key.clone()),
                    None => Given::Refused(None),
                }
            }
        };
        self.open_given();
    }

    pub(super) fn give(&mut self, brought: Result<Brought, FileProblem>) {
        self.given = match brought {
            Err(problem) => Given::Refused(Some(problem)),
            Ok((framework, _)) => {
                let same = |entry: &&Entry| {
                    entry.file.is_none() && entry.framework.fingerprint == framework.fingerprint
                };
                let here = self.library.entries().find(same).map(|entry| entry.key.clone());
                Given::Here(here.unwrap_or_else(|| {
                    let entry = Entry::given(framework);
                    let key = entry.key.clone();
                    self.library.add(entry);
                    key
                }))
            }
        };
        self.open_given();
    }

    fn open_given(&mut self) {
        if let Given::Here(key) = &self.given {
            self.library.open_key(&key.clone());
        }
        self.look_for_unknown();
    }

    fn look_for_unknown(&mut self) {
        let Some(entry) = self.given_entry() else { return };
        let (framework, settings) = (&entry.framework, &self.settings);
        let role = settings.role.as_ref().filter(|id| framework.role_with_id(id).is_none());
        let with = { settings.compare_with.as_ref() }
            .filter(|id| CompareWith::with_id(framework, id).is_none());
        self.unknown = match (role, with) {
            (Some(id), _) => Some(("framework-role", id.clone())),
            (None, Some(id)) => Some(("compare-with", id.clone())),
            (None, None) => None,
        };
    }

    /// Begins with what the page is about. What it says answers the first questions.
    pub(super) fn begin_given(&mut self) {
        if let Given::Here(key) = &self.given {
            self.library.open_key(&key.clone());
            self.take_settings();
            self.begin();
        }
    }

    fn take_settings(&mut self) {
        let framework = Rc::clone(self.framework());
        let settings = Rc::clone(&self.settings);
        let role = settings.role.as_ref().and_then(|id| framework.role_with_id(id));
        if let Some(role) = role {
            self.choose_role(role);
        }
        let with =
            { settings.compare_with.as_ref() }.and_then(|id| CompareWith::with_id(&framework, id));
        if with.is_some() {
            self.edit(|answers| answers.compare_with = with);
        }
    }

    /// Does as the page wants from now on. The person's focus stays where it is.
    pub(super) fn set(&mut self, settings: Rc<Settings>) {
        let before = std::mem::replace(&mut self.settings, settings);
        let (focus, focuses) = (self.focus, self.focuses);
        let now = &self.settings;
        if before.framework != now.framework {
            self.look_for_given();
            self.go(Screen::Start);
        } else if before.role != now.role || before.compare_with != now.compare_with {
            self.look_for_unknown();
            // Who has not begun yet gets them when they do.
            let begun = self.given_entry().filter(|entry| !entry.assessment.is_empty());
            if let Some(key) = begun.map(|entry| entry.key.clone()) {
                self.library.open_key(&key);
                self.take_settings();
            }
        }
        (self.focus, self.focuses) = (focus, focuses);
        self.begin_to_load(Loading::NotYet);
    }
}
