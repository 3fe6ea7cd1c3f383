//! Everything that is kept, as a file, and back.

use crate::domain::assessment::Assessment;
use crate::domain::assessment::merge::MergeReport;
use crate::domain::formats::backup::{Backup, BackupError, framework_of};
use crate::domain::formats::draft::{self, DraftError};
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use crate::state::{Brought, Entry, Focus, Problem, State};
use std::rc::Rc;

/// A file of what was kept in a browser: its frameworks are checked, its answers are not.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundFile {
    /// The frameworks that the person brought there.
    pub frameworks: Vec<Brought>,
    /// How many of them do not pass the check.
    pub refused: usize,
    /// The answers, each to a framework.
    pub drafts: Vec<Json>,
}

/// Why a file cannot be brought back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BackupFileError {
    /// The browser cannot read it.
    Unreadable,
    /// It is larger than files may be.
    TooLarge,
    /// It is no such file.
    Not(BackupError),
}

/// What bringing a file back will do.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// Frameworks that are not here yet.
    pub frameworks: Vec<Brought>,
    /// How many frameworks are here in another form, or do not pass the check.
    pub refused: usize,
    /// What becomes of each draft.
    pub drafts: Vec<Finding>,
}

/// What becomes of one draft of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// It is for this framework, and this is what is added to the answers that are here.
    Adds(Rc<Framework>, MergeReport, Box<Assessment>),
    /// It is for the framework with this id and edition, and cannot be used.
    Refused(String, String, Unusable),
}

/// Why a draft of a file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Its framework is not here.
    NoFramework,
    /// It cannot be read.
    Unreadable,
}

impl Findings {
    /// Whether nothing is added.
    pub fn is_nothing(&self) -> bool {
        let adds = |finding: &Finding| match finding {
            Finding::Adds(_, addition, _) => !addition.is_nothing(),
            Finding::Refused(..) => false,
        };
        self.frameworks.is_empty() && !self.drafts.iter().any(adds)
    }
}

impl State {
    /// Everything that is kept: first the answers to frameworks that are built in.
    pub fn archive(&self) -> Backup {
        let mut archive = Backup::default();
        let mut own: Vec<(&Entry, _)> = Vec::new();
        for entry in self.library.entries() {
            match &entry.file {
                None => archive.add(&entry.framework, &entry.assessment),
                Some(file) => {
                    // Whatever the order in which they were brought.
                    let place = own.partition_point(|(other, _)| other.key < entry.key);
                    own.insert(place, (entry, file));
                }
            }
        }
        for (entry, file) in own {
            archive.frameworks.push(file.to_string());
            archive.add(&entry.framework, &entry.assessment);
        }
        archive
    }

    pub(super) fn found(&mut self, found: Result<Rc<FoundFile>, BackupFileError>) {
        self.form.brought_back = false;
        self.form.found = None;
        match found {
            Err(problem) => self.problem(Problem::Backup(problem)),
            Ok(file) => {
                self.form.problem = None;
                self.form.found = Some(file);
                self.focus(Focus::Answer);
            }
        }
    }

    /// What bringing a file back does at this moment.
    pub fn findings(&self, file: &FoundFile) -> Findings {
        let (mut frameworks, mut refused) = (Vec::new(), file.refused);
        for (framework, text) in &file.frameworks {
            match self.with_edition(&framework.id, &framework.edition) {
                None => frameworks.push((Rc::clone(framework), Rc::clone(text))),
                Some(entry) if entry.file.as_ref() == Some(text) => {}
                Some(_) => refused += 1,
            }
        }
        let drafts = file.drafts.iter().map(|draft| self.finding(&frameworks, draft)).collect();
        Findings { frameworks, refused, drafts }
    }

    fn finding(&self, brought: &[Brought], draft: &Json) -> Finding {
        let Ok((id, edition)) = framework_of(draft) else {
            return Finding::Refused(String::new(), String::new(), Unusable::Unreadable);
        };
        let refused = |why| Finding::Refused(id.to_owned(), edition.to_owned(), why);
        let new = brought.iter().map(|(framework, _)| (framework, Assessment::default()));
        let here = self.with_edition(id, edition);
        let here = here.map(|entry| (&entry.framework, entry.assessment.clone()));
        let named = |(f, _): &(&Rc<Framework>, _)| f.id == id && f.edition == edition;
        let Some((framework, mut answers)) = here.or_else(|| new.into_iter().find(named)) else {
            return refused(Unusable::NoFramework);
        };
        match draft::read_assessment(framework, draft) {
            Ok(there) => {
                let addition = answers.merge(framework, &there);
                Finding::Adds(Rc::clone(framework), addition, Box::new(answers))
            }
            Err(DraftError::OtherFramework) => refused(Unusable::NoFramework),
            Err(_) => refused(Unusable::Unreadable),
        }
    }

    fn with_edition(&self, id: &str, edition: &str) -> Option<&Entry> {
        let same = |entry: &&Entry| entry.framework.id == id && entry.framework.edition == edition;
        self.library.entries().find(same)
    }

    pub(super) fn bring_back(&mut self) {
        let Some(file) = self.form.found.take() else { return };
        for (framework, text) in self.findings(&file).frameworks {
            self.library.add(Entry::own(framework, text));
        }
        for draft in &file.drafts {
            // Beside what is here by now, which may be another draft of the same file.
            if let Finding::Adds(framework, addition, answers) = self.finding(&[], draft)
                && !addition.is_nothing()
                && let Some(entry) = self.with_edition(&framework.id, &framework.edition)
            {
                let key = entry.key.clone();
                if let Some(entry) = self.library.get_mut(&key) {
                    entry.edit(|here| *here = *answers);
                }
            }
        }
        self.form.brought_back = true;
        self.focus(Focus::Answer);
    }
}
