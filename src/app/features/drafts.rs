//! The drafts in this browser: what storage reports about them, and deleting everything.

use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::app::host_event::HostEvent;
use crate::app::save_status::{Quarantine, SaveStatus, StorageError, StorageEvent};
use crate::app::session::Session;
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
    let open = key == &*session.workspace().key;
    let Some(workspace) = session.workspaces.get_mut(key) else { return };
    let was_in_memory = matches!(workspace.save_status, SaveStatus::InMemory(_));
    workspace.save_status = match event {
        StorageEvent::Found(Some((assessment, saved_at))) => {
            workspace.assessment = assessment;
            SaveStatus::Saved(saved_at)
        }
        StorageEvent::Saved(saved_at) => SaveStatus::saved(saved_at),
        StorageEvent::Found(None) => {
            // The framework came from a backup, with answers that are not stored yet.
            if !workspace.assessment.is_empty() {
                effects.run(Effect::SaveDraft(Rc::clone(&workspace.key)));
            }
            SaveStatus::Nothing
        }
        StorageEvent::FoundUnreadable(quarantine) => {
            workspace.quarantine = Some(quarantine);
            match quarantine {
                Quarantine::Moved => SaveStatus::Nothing,
                Quarantine::InPlace => SaveStatus::InMemory(StorageError::Unreadable),
            }
        }
        StorageEvent::NotSaved(error) => SaveStatus::InMemory(error),
        // Where there is nothing to lose here, the other tab's draft is taken without asking.
        StorageEvent::ChangedElsewhere(theirs) if !open || workspace.assessment.is_empty() => {
            let (theirs, saved_at) = theirs.unzip();
            workspace.assessment = theirs.unwrap_or_default();
            SaveStatus::saved(saved_at)
        }
        StorageEvent::ChangedElsewhere(theirs) => {
            let (theirs, saved_at) = theirs.unzip();
            SaveStatus::ChangedElsewhere { theirs: Box::new(theirs.unwrap_or_default()), saved_at }
        }
    };
    match workspace.save_status {
        // Where the page itself has turned storage off, it needs no error.
        SaveStatus::InMemory(why) if why != StorageError::Off && !was_in_memory => {
            effects.emit(HostEvent::storage_failed(why));
        }
        _ => {}
    }
}

fn take_theirs(session: &mut Session, effects: &mut Effects) {
    let workspace = session.workspaces.open_mut();
    if let SaveStatus::ChangedElsewhere { theirs, saved_at } = workspace.save_status.clone() {
        workspace.assessment = *theirs;
        workspace.save_status = SaveStatus::saved(saved_at);
        effects.focus(Focus::Heading);
    }
}

/// Removes all answers, and all frameworks that the person imported.
pub(in crate::app) fn delete_everything(session: &mut Session, effects: &mut Effects) {
    session.workspaces.forget();
    effects.run(Effect::ClearStorage);
}
