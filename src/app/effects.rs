//! What an action leads to, while it is being worked out.

use super::effect::{Effect, Focus};
use super::host_event::HostEvent;
use super::route::Route;
use super::save_status::SaveStatus;
use super::workspace::Workspace;
use super::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use std::rc::Rc;

/// Who leads the widget to another screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The person, by what the widget shows.
    Person,
    /// The browser's address, which is there already.
    Url,
    /// The page around the widget, which leaves the person's focus alone.
    Host,
}

/// What an action leads to, while it is being worked out.
#[derive(Default)]
pub(super) struct Effects {
    list: Vec<Effect>,
    events: Vec<HostEvent>,
    edits: Vec<Edit>,
    destination: Option<Destination>,
}

/// Another screen to go to.
pub(super) struct Destination {
    /// The key of the workspace to open for it, if not the one that is open.
    pub(super) key: Option<Rc<str>>,
    pub(super) route: Route,
    pub(super) cause: Cause,
}

/// That answers have changed. However many changes an action makes, they are saved and told once.
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

    /// Tells the page around the widget.
    pub(super) fn emit(&mut self, event: HostEvent) {
        self.events.push(event);
    }

    /// Changes the answers of a workspace.
    pub(super) fn edit(&mut self, workspace: &mut Workspace, change: impl FnOnce(&mut Assessment)) {
        self.note_edit(workspace);
        change(&mut workspace.assessment);
    }

    /// Not generic and never inlined: there is an edit for nearly every action.
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

    /// Whether the screen is about to be left.
    pub(super) fn leads_elsewhere(&self) -> bool {
        self.destination.is_some()
    }

    pub(super) fn take_destination(&mut self) -> Option<Destination> {
        self.destination.take()
    }

    /// All there is to do: what changed in storage before what the page hears of it. `ready` is told
    /// before everything else.
    pub(super) fn into_list(
        self,
        workspaces: &Workspaces,
        ready: Option<HostEvent>,
    ) -> Vec<Effect> {
        let mut list = self.list;
        let mut events: Vec<_> = ready.into_iter().collect();
        // In the order of the workspaces, whichever was changed first.
        for workspace in workspaces {
            let is_of = |edit: &&Edit| edit.key == workspace.key;
            let Some(edit) = self.edits.iter().find(is_of) else { continue };
            // Before storage was read, or while the person has a choice to make, nothing is written.
            if !matches!(
                workspace.save_status,
                SaveStatus::Unknown | SaveStatus::ChangedElsewhere { .. }
            ) {
                list.push(Effect::SaveDraft(Rc::clone(&edit.key)));
            }
            events.push(HostEvent::change(workspace));
            if !edit.was_complete && workspace.is_complete() {
                events.push(HostEvent::complete(workspace));
            }
        }
        events.extend(self.events);
        list.extend(events.into_iter().map(Effect::EmitHostEvent));
        list
    }
}
