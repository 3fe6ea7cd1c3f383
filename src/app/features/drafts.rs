//! The drafts in this browser: what storage reports about them, and deleting everything.

use crate::app::draft_rules::{Decision, Other, decide};
use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::app::host_event::HostEvent;
use crate::app::save_status::{
    Durability, Quarantine, SaveStatus, SavedAt, StorageError, StorageEvent,
};
use crate::app::session::Session;
use crate::app::workspace::Workspace;
use crate::app::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use std::rc::Rc;

/// What can happen to drafts.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "it is made and taken apart once, and never kept")]
pub enum DraftAction {
    /// Storage has something to say of the draft for the workspace with this key.
    Storage(Rc<str>, StorageEvent),
    /// The person takes the draft of the other tab or window.
    TakeTheirs,
    /// The person goes on with the draft of this one.
    KeepMine,
    /// Everything that was kept is deleted, or could not be.
    EverythingDeleted(bool),
}

/// What has come of deleting everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct DraftsState {
    deleted: Option<bool>,
}

impl DraftsState {
    /// Whether everything stored in this browser has been deleted. `None` until that was tried.
    pub(in crate::app) fn deleted(&self) -> Option<bool> {
        self.deleted
    }

    pub(in crate::app) fn update(
        &mut self,
        action: DraftAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            DraftAction::Storage(key, event) => on_storage_event(&key, event, session, effects),
            DraftAction::TakeTheirs => take_theirs(session, effects),
            DraftAction::KeepMine => {
                session.workspaces.open_mut().save_status = SaveStatus::Nothing;
                session.edit(effects, |_| ());
                effects.focus(Focus::Heading);
            }
            DraftAction::EverythingDeleted(done) => {
                self.deleted = Some(done);
                for workspace in &session.workspaces {
                    effects.run(Effect::OpenDraft(Rc::clone(&workspace.key)));
                }
            }
        }
    }
}

fn on_storage_event(key: &str, event: StorageEvent, session: &mut Session, effects: &mut Effects) {
    let is_open = key == &*session.workspace().key;
    let Some(workspace) = session.workspaces.get_mut(key) else { return };
    let was_in_memory = matches!(workspace.save_status, SaveStatus::InMemory(_));
    let is_asked = matches!(workspace.save_status, SaveStatus::ChangedElsewhere { .. });
    match event {
        StorageEvent::Found(None) => on_nothing_found(workspace, effects),
        StorageEvent::Found(theirs) => {
            meet(workspace, theirs, Other::Found, is_open, effects);
        }
        StorageEvent::ChangedElsewhere(theirs) => {
            meet(workspace, theirs, Other::ChangedElsewhere, is_open, effects);
        }
        StorageEvent::FoundNewer { theirs, is_certain } => {
            let other = if is_certain { Other::Newer } else { Other::Apart };
            meet(workspace, theirs, other, is_open, effects);
        }
        StorageEvent::FoundUnreadable(quarantine) => {
            workspace.quarantine = Some(quarantine);
            match quarantine {
                Quarantine::Moved => on_nothing_found(workspace, effects),
                Quarantine::InPlace => {
                    workspace.save_status = SaveStatus::InMemory(StorageError::Unreadable);
                }
            }
        }
        // Until the person has chosen, the question stays.
        StorageEvent::Saved(_) | StorageEvent::NotSaved(_) if is_asked => {}
        StorageEvent::Saved(saved_at) => {
            workspace.save_status = SaveStatus::saved(saved_at);
            workspace.is_unsaved = false;
        }
        StorageEvent::NotSaved(error) => workspace.save_status = SaveStatus::InMemory(error),
        StorageEvent::Journalled => note_durability(workspace, Durability::Durable),
        StorageEvent::NotJournalled => note_durability(workspace, Durability::Volatile),
    }
    if let SaveStatus::InMemory(why) = workspace.save_status
        && !was_in_memory
        && is_news(why, key, &session.workspaces)
    {
        effects.emit(HostEvent::storage_failed(why));
    }
}

/// Whether the page is to be told that this draft cannot be saved. Where nothing can be, it is told once and not for
/// each of its drafts; where the page itself has turned storage off, it needs no error.
fn is_news(why: StorageError, key: &str, workspaces: &Workspaces) -> bool {
    let is_same = |other: &Workspace| other.save_status == SaveStatus::InMemory(why);
    let told = workspaces.iter().any(|other| *other.key != *key && is_same(other));
    why != StorageError::Off && !told
}

/// Storage has no draft. Answers that are here came with a file, or were given before storage was read.
fn on_nothing_found(workspace: &mut Workspace, effects: &mut Effects) {
    let is_empty = workspace.assessment.is_empty();
    match workspace.save_status {
        SaveStatus::ChangedElsewhere { .. } => return,
        // That nothing can be saved is still true.
        SaveStatus::InMemory(_) if is_empty => return,
        _ => {}
    }
    workspace.save_status = SaveStatus::Nothing;
    if !is_empty {
        save(workspace, effects);
    }
}

fn save(workspace: &mut Workspace, effects: &mut Effects) {
    workspace.is_unsaved = true;
    effects.run(Effect::SaveDraft(Rc::clone(&workspace.key)));
}

/// Storage has another draft, or the same one as is here.
fn meet(
    workspace: &mut Workspace,
    theirs: Option<(Assessment, SavedAt)>,
    other: Other,
    is_open: bool,
    effects: &mut Effects,
) {
    let (theirs, saved_at) = theirs.unzip();
    let theirs = theirs.unwrap_or_default();
    let decision = if is_same(&theirs, &workspace.assessment) {
        // Only what is not in storage needs to be stored.
        match other {
            Other::Found | Other::ChangedElsewhere => Decision::Take,
            Other::Newer | Other::Apart => Decision::TakeAndSave,
        }
    } else {
        decide(workspace.here(is_open), other)
    };
    if decision == Decision::Ask {
        let theirs = Box::new(theirs);
        workspace.save_status = SaveStatus::ChangedElsewhere { theirs, saved_at };
        return;
    }
    workspace.assessment = theirs;
    workspace.save_status = SaveStatus::saved(saved_at);
    workspace.is_unsaved = false;
    if decision == Decision::TakeAndSave {
        save(workspace, effects);
    }
}

// Not inlined, because the comparison of all that answers have would be here with each of its loops.
#[inline(never)]
fn is_same(theirs: &Assessment, here: &Assessment) -> bool {
    theirs == here
}

fn take_theirs(session: &mut Session, effects: &mut Effects) {
    let workspace = session.workspaces.open_mut();
    if let SaveStatus::ChangedElsewhere { theirs, saved_at } = workspace.save_status.clone() {
        workspace.assessment = *theirs;
        workspace.save_status = SaveStatus::saved(saved_at);
        // It is stored as the newest, because storage or the journal may have another one.
        save(workspace, effects);
        effects.focus(Focus::Heading);
    }
}

fn note_durability(workspace: &mut Workspace, now: Durability) {
    if let SaveStatus::Saved(_, durability) = &mut workspace.save_status {
        *durability = now;
    }
}

/// Removes all answers, and all frameworks that the person imported.
pub(in crate::app) fn delete_everything(session: &mut Session, effects: &mut Effects) {
    session.workspaces.forget();
    effects.run(Effect::ClearStorage);
}
