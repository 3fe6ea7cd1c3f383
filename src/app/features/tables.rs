//! A framework of one's own, from tables.

use super::import::{self, ImportAction};
use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::app::imported_framework::ImportedFramework;
use crate::app::session::Session;
use std::rc::Rc;

/// What can happen to tables of a framework.
#[derive(Clone, Debug, PartialEq)]
pub enum TablesAction {
    /// Begins to read what was entered.
    Check,
    /// Has read it, in the reading of this number.
    Checked(u32, Rc<TablesOutcome>),
    /// Takes the framework that the tables have become.
    Use,
}

/// Why tables are no framework.
#[derive(Clone, Debug, PartialEq)]
pub enum TablesError {
    /// The browser cannot read a file.
    Unreadable,
    /// What they become is larger than a framework file may be.
    TooLarge,
    /// Something is wrong in them: what, where, and what to do. It is in words already, because the main chunk would
    /// have to have code that drops each kind of fault.
    Faults(Rc<[String]>),
}

/// The framework that tables have become, or why they are none.
pub type TablesOutcome = Result<ImportedFramework, TablesError>;

/// What has become of the tables that were entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TablesState {
    /// The number of the last reading. What comes of earlier ones is ignored.
    reading: u32,
    outcome: Option<Rc<TablesOutcome>>,
}

impl TablesState {
    /// The framework that they have become, or why they are none, once that was tried.
    pub fn outcome(&self) -> Option<&TablesOutcome> {
        self.outcome.as_deref()
    }

    /// Forgets what was entered. A reading that is under way is not wanted any more.
    pub(in crate::app) fn reset(&mut self) {
        self.reading += 1;
        self.outcome = None;
    }

    pub(in crate::app) fn update(
        &mut self,
        action: TablesAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            TablesAction::Check => {
                self.reset();
                session.error = None;
                effects.run(Effect::ReadTables(self.reading));
            }
            TablesAction::Checked(reading, outcome) => {
                if reading == self.reading {
                    self.outcome = Some(outcome);
                    effects.focus(Focus::Outcome);
                }
            }
            TablesAction::Use => {
                if let Some(Ok(framework)) = self.outcome() {
                    import::update(ImportAction::Read(Ok(framework.clone())), session, effects);
                }
            }
        }
    }
}
