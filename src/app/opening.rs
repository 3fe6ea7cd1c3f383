//! What the page hears while the widget opens.

use super::host_event::HostEvent;

/// Errors that are held back until the drafts are read, because pages expect `ready` before any other event.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Opening {
    /// Errors about the settings. They are known as soon as the widget opens, and the page gets them last.
    of_settings: Option<Vec<HostEvent>>,
    /// Errors about storage, in the order of the drafts.
    of_storage: Vec<HostEvent>,
}

impl Opening {
    /// Holds the events of an action back. The first action is the one that opens the widget, which knows of the
    /// settings alone; the others come from storage.
    pub(super) fn hold(&mut self, events: Vec<HostEvent>) {
        if self.of_settings.is_none() {
            self.of_settings = Some(events);
        } else {
            self.of_storage.extend(events);
        }
    }

    /// All that was held back, in the order in which the page gets it.
    pub(super) fn release(self) -> Vec<HostEvent> {
        let mut events = self.of_storage;
        events.extend(self.of_settings.unwrap_or_default());
        events
    }
}
