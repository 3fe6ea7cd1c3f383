//! Saves everything that is stored as a backup, and restores one.

use crate::app::backup_file::{BackupFile, BackupFileError, UnusableDraft};
use crate::app::effect::{Effect, FileFor, Focus};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::imported_framework::ImportedFramework;
use crate::app::session::Session;
use crate::app::workspace::Workspace;
use crate::app::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::merge::MergeReport;
use crate::domain::formats::backup::{Backup, MOST_FRAMEWORKS, framework_of};
use crate::domain::formats::draft::{self, DraftError};
use crate::domain::formats::json::Json;
use crate::domain::framework::Framework;
use crate::domain::order::insert_by_key;
use std::rc::Rc;

/// What can happen while a person restores a backup.
#[derive(Clone, Debug, PartialEq)]
pub enum RestoreAction {
    /// Has chosen a file.
    FileChosen,
    /// The file has been read, or cannot be restored.
    Read(Result<Rc<BackupFile>, BackupFileError>),
    /// The file is locked with a password, and this is what is in it.
    Locked(Rc<str>),
    /// Adds what is in it.
    Restore,
}

/// What restoring a file will do.
#[derive(Clone, Debug, PartialEq)]
pub struct RestorePreview {
    /// Frameworks that are not here yet.
    pub frameworks: Vec<ImportedFramework>,
    /// How many frameworks are here in another form, do not pass the check, or have no room.
    pub refused: usize,
    /// What becomes of each draft.
    pub drafts: Vec<DraftRestore>,
}

/// What becomes of one draft of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftRestore {
    /// It is for this framework, and this is what it adds to the answers that are here.
    Merges(Rc<Framework>, MergeReport),
    /// It is for the framework with this id and edition, and cannot be used.
    Refused(String, String, UnusableDraft),
}

impl RestorePreview {
    /// What restoring a file does to these workspaces.
    fn of(file: &BackupFile, workspaces: &Workspaces) -> Self {
        let (mut frameworks, mut refused) = (Vec::new(), file.refused);
        let room = MOST_FRAMEWORKS.saturating_sub(workspaces.imported());
        for (framework, text) in &file.frameworks {
            match workspaces.of_edition(&framework.id, &framework.edition) {
                None if frameworks.len() < room => {
                    frameworks.push((Rc::clone(framework), Rc::clone(text)));
                }
                Some(workspace) if workspace.file.as_ref() == Some(text) => {}
                _ => refused += 1,
            }
        }
        let of = |draft| DraftRestore::of(draft, &frameworks, workspaces);
        let drafts = file.drafts.iter().map(of).collect();
        Self { frameworks, refused, drafts }
    }

    /// Whether nothing is added.
    pub fn is_nothing(&self) -> bool {
        let adds = |draft: &DraftRestore| match draft {
            DraftRestore::Merges(_, report) => !report.is_nothing(),
            DraftRestore::Refused(..) => false,
        };
        self.frameworks.is_empty() && !self.drafts.iter().any(adds)
    }
}

impl DraftRestore {
    /// What becomes of a draft beside these workspaces and the frameworks that come with it.
    fn of(draft: &Json, new: &[ImportedFramework], workspaces: &Workspaces) -> Self {
        match merged(draft, new, workspaces) {
            Ok((framework, report, _)) => Self::Merges(framework, report),
            Err(refused) => refused,
        }
    }
}

/// The framework of a draft, and the answers that are here with what it adds to them.
///
/// # Errors
/// That the draft cannot be used.
fn merged(
    draft: &Json,
    new: &[ImportedFramework],
    workspaces: &Workspaces,
) -> Result<(Rc<Framework>, MergeReport, Assessment), DraftRestore> {
    let Ok((id, edition)) = framework_of(draft) else {
        return Err(DraftRestore::Refused(String::new(), String::new(), UnusableDraft::Unreadable));
    };
    let refused = |why| Err(DraftRestore::Refused(id.to_owned(), edition.to_owned(), why));
    let here = workspaces.of_edition(id, edition);
    let here = here.map(|workspace| (&workspace.framework, workspace.assessment.clone()));
    let new = new.iter().map(|(framework, _)| (framework, Assessment::default()));
    let named = |(f, _): &(&Rc<Framework>, _)| f.id == id && f.edition == edition;
    let Some((framework, mut answers)) = here.or_else(|| new.into_iter().find(named)) else {
        return refused(UnusableDraft::NoFramework);
    };
    match draft::read_assessment(framework, draft) {
        Ok(there) => {
            let report = answers.merge(framework, &there);
            Ok((Rc::clone(framework), report, answers))
        }
        Err(DraftError::OtherFramework) => refused(UnusableDraft::NoFramework),
        Err(_) => refused(UnusableDraft::Unreadable),
    }
}

/// The file that the person has chosen, and what has come of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct RestoreState {
    file: Option<Rc<BackupFile>>,
    /// The text in a file that is to be opened with its password first.
    locked: Option<Rc<str>>,
    restored: bool,
}

impl RestoreState {
    /// What restoring the file that the person has chosen does at this moment.
    pub(in crate::app) fn preview(&self, workspaces: &Workspaces) -> Option<RestorePreview> {
        self.file.as_ref().map(|file| RestorePreview::of(file, workspaces))
    }

    /// Whether what was in a file has been added.
    pub(in crate::app) fn is_restored(&self) -> bool {
        self.restored
    }

    /// The text in the locked file that the person has chosen, until it is opened.
    pub(in crate::app) fn locked(&self) -> Option<&str> {
        self.locked.as_deref()
    }

    pub(in crate::app) fn update(
        &mut self,
        action: RestoreAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            RestoreAction::FileChosen => effects.run(Effect::ReadFile(FileFor::Restore)),
            RestoreAction::Read(read) => {
                *self = Self::default();
                match read {
                    Err(error) => session.fail(effects, FormError::BackupFile(error)),
                    Ok(file) => {
                        session.error = None;
                        self.file = Some(file);
                        effects.focus(Focus::Outcome);
                    }
                }
            }
            RestoreAction::Locked(locked) => {
                *self = Self::default();
                self.locked = Some(locked);
                session.error = None;
                effects.focus(Focus::Outcome);
            }
            RestoreAction::Restore => self.restore(session, effects),
        }
    }

    fn restore(&mut self, session: &mut Session, effects: &mut Effects) {
        let Some(file) = self.file.take() else { return };
        let mut new = Vec::new();
        for (framework, text) in &file.frameworks {
            let workspaces = &session.workspaces;
            let is_here = workspaces.of_edition(&framework.id, &framework.edition).is_some();
            if is_here || workspaces.imported() >= MOST_FRAMEWORKS {
                continue;
            }
            let workspace = Workspace::imported(Rc::clone(framework), Rc::clone(text));
            effects.run(Effect::KeepFramework(Rc::clone(&workspace.key)));
            new.push(Rc::clone(&workspace.key));
            session.workspaces.add(workspace);
        }
        for draft in &file.drafts {
            // The file can have two drafts for one framework, so this compares with the answers as they are
            // now.
            let merged = merged(draft, &[], &session.workspaces);
            if let Ok((framework, report, answers)) = merged
                && !report.is_nothing()
                && let Some(here) = session.workspaces.of_edition(&framework.id, &framework.edition)
            {
                let key = Rc::clone(&here.key);
                if let Some(workspace) = session.workspaces.get_mut(&key) {
                    if new.contains(&key) {
                        // They are stored with the new framework, and the page gets no event: the person has
                        // changed nothing.
                        workspace.assessment = answers;
                    } else {
                        effects.edit(workspace, |here| *here = answers);
                    }
                }
            }
        }
        self.restored = true;
        effects.focus(Focus::Outcome);
    }
}

/// Everything that is stored: first the answers to built-in frameworks, then the imported ones by their keys.
pub(in crate::app) fn backup(workspaces: &Workspaces) -> Backup {
    let mut backup = Backup::default();
    let mut own: Vec<(&Workspace, _)> = Vec::new();
    for workspace in workspaces {
        match &workspace.file {
            None => backup.add(&workspace.framework, &workspace.assessment),
            Some(file) => {
                // The same content gives the same file, in whichever order it was imported.
                insert_by_key(&mut own, (workspace, file), |(other, _)| Rc::clone(&other.key));
            }
        }
    }
    for (workspace, file) in own {
        backup.frameworks.push(file.to_string());
        backup.add(&workspace.framework, &workspace.assessment);
    }
    backup
}
