//! What the page hears while the widget opens.

use super::host_event::HostEvent;

/// Errors that are held back until the drafts are read, because pages expect `ready` before any other event.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Opening {
    /// What the settings name and is not there. It is the first to be known and the last to be told.
    of_settings: Option<Vec<HostEvent>>,
    /// What storage has to say.
    of_storage: Vec<HostEvent>,
}

impl Opening {
    /// Holds the events of an action back; those of the first one are about the settings.
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
