//! Collects what follows from an action while features handle it.

use super::effect::{Effect, Focus};
use super::host_event::HostEvent;
use super::route::Route;
use super::save_status::SaveStatus;
use super::workspace::Workspace;
use super::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use std::rc::Rc;

/// Why the widget goes to another screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The person has done something in the widget.
    Person,
    /// The browser's address has changed, so that it need not be set.
    Url,
    /// The page around the widget has changed its settings. The person's focus stays where it is.
    Host,
}

/// Collects the effects of an action, the events for the host page, whose answers have changed, and where to
/// go.
#[derive(Default)]
pub(super) struct Effects {
    list: Vec<Effect>,
    events: Vec<HostEvent>,
    edits: Vec<Edit>,
    is_by_host: bool,
    destination: Option<Destination>,
}

/// Another screen to go to.
pub(super) struct Destination {
    /// The key of the workspace to open for it, if not the one that is open.
    pub(super) key: Option<Rc<str>>,
    pub(super) route: Route,
    pub(super) cause: Cause,
}

/// The answers of a workspace have changed. However many changes an action makes, they are saved once, and
/// the page gets one event.
struct Edit {
    key: Rc<str>,
    was_complete: bool,
}

impl Effects {
    pub(super) fn run(&mut self, effect: Effect) {
        self.list.push(effect);
    }

    pub(super) fn focus(&mut self, focus: Focus) {
        self.run(Effect::Focus(focus));
    }

    /// Sends an event to the page around the widget.
    pub(super) fn emit(&mut self, event: HostEvent) {
        self.events.push(event);
    }

    /// Notes that the page around the widget has brought this about. It is not told of its own changes.
    pub(super) fn by_host(&mut self) {
        self.is_by_host = true;
    }

    /// Changes the answers of a workspace.
    pub(super) fn edit(&mut self, workspace: &mut Workspace, change: impl FnOnce(&mut Assessment)) {
        self.note_edit(workspace);
        workspace.is_unsaved = true;
        change(&mut workspace.assessment);
    }

    /// Not generic and never inlined, because nearly every action has an edit and each copy would add to the
    /// wasm.
    #[inline(never)]
    fn note_edit(&mut self, workspace: &Workspace) {
        if !self.edits.iter().any(|edit| edit.key == workspace.key) {
            let was_complete = workspace.is_complete();
            self.edits.push(Edit { key: Rc::clone(&workspace.key), was_complete });
        }
    }

    /// Goes to another screen, once the feature has done what it does.
    pub(super) fn navigate(&mut self, route: impl Into<Route>) {
        self.navigate_for(route, Cause::Person);
    }

    /// Goes to a screen about the workspace with this key.
    pub(super) fn navigate_in(&mut self, key: &Rc<str>, route: impl Into<Route>) {
        let (key, route) = (Some(Rc::clone(key)), route.into());
        self.destination = Some(Destination { key, route, cause: Cause::Person });
    }

    pub(super) fn navigate_for(&mut self, route: impl Into<Route>, cause: Cause) {
        self.destination = Some(Destination { key: None, route: route.into(), cause });
    }

    /// Goes to the screen at an address that the browser has gone to already.
    pub(super) fn follow_url(&mut self, fragment: &str, workspaces: &Workspaces) {
        let (route, key) = Route::from_fragment(workspaces, fragment);
        self.destination = Some(Destination { key, route, cause: Cause::Url });
    }

    pub(super) fn take_destination(&mut self) -> Option<Destination> {
        self.destination.take()
    }

    /// Everything the browser has to do, the events of what the person has changed, and all other events.
    pub(super) fn finish(
        self,
        workspaces: &Workspaces,
    ) -> (Vec<Effect>, Vec<HostEvent>, Vec<HostEvent>) {
        let (mut list, mut changes) = (self.list, Vec::new());
        // The page gets events in the order of the workspaces, so that it does not matter which changed
        // first.
        for workspace in workspaces {
            let is_of = |edit: &&Edit| edit.key == workspace.key;
            let Some(edit) = self.edits.iter().find(is_of) else { continue };
            // A draft that is not read yet, or that another tab has changed, must not be overwritten.
            if !matches!(
                workspace.save_status,
                SaveStatus::Unknown | SaveStatus::ChangedElsewhere { .. }
            ) {
                list.push(Effect::SaveDraft(Rc::clone(&edit.key)));
            }
            if self.is_by_host {
                continue;
            }
            changes.push(HostEvent::change(workspace));
            if !edit.was_complete && workspace.is_complete() {
                changes.push(HostEvent::complete(workspace));
            }
        }
        (list, changes, self.events)
    }
}
