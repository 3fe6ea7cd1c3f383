//! Files that the person saves, and the printed page.

use crate::app::effect::{Download, Effect};
use crate::app::effects::Effects;

/// What can happen while a person saves files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportAction {
    /// Saves this file.
    Save(Download),
    /// The browser has taken a file to save, or could not.
    Saved(bool),
    /// Prints the page.
    Print,
}

/// What has come of saving.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct ExportState {
    saved: Option<bool>,
}

impl ExportState {
    /// Whether the browser has taken a file to save, once there was one.
    pub(in crate::app) fn saved(&self) -> Option<bool> {
        self.saved
    }

    pub(in crate::app) fn update(&mut self, action: ExportAction, effects: &mut Effects) {
        match action {
            ExportAction::Save(download) => effects.run(Effect::Download(download)),
            ExportAction::Saved(saved) => self.saved = Some(saved),
            ExportAction::Print => effects.run(Effect::Print),
        }
    }
}
