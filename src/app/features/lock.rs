//! Locks codes and backups with a password, and opens them.
//!
//! The password is in no state and no action: the shell reads it from its field when it is used.

use crate::app::effect::{Download, Effect, Focus};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::password::{PasswordError, PasswordUse};
use crate::app::session::Session;
use std::rc::Rc;

/// What can happen while something is locked or opened.
#[derive(Clone, Debug, PartialEq)]
pub enum LockAction {
    /// Shows the password in the field for this use, or hides it.
    ShowPassword(PasswordUse, bool),
    /// Uses the password that the person has typed.
    Submit(PasswordUse),
    /// Something is locked, and this is its text.
    Locked(Rc<str>),
    /// The password does not do.
    Failed(PasswordError),
}

/// What is done with passwords.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct LockState {
    /// The number of the last request. What comes of earlier ones is ignored.
    request: u32,
    form: LockForm,
}

/// What is done with passwords on one screen.
#[derive(Clone, Debug, Default, PartialEq)]
struct LockForm {
    shown: Option<PasswordUse>,
    at_work: Option<PasswordUse>,
    locked: Option<Rc<str>>,
}

impl LockState {
    /// What the password that is shown is for.
    pub(in crate::app) fn shown(&self) -> Option<PasswordUse> {
        self.form.shown
    }

    /// What the password is for that is being used.
    pub(in crate::app) fn at_work(&self) -> Option<PasswordUse> {
        self.form.at_work
    }

    /// What was locked last on this screen.
    pub(in crate::app) fn locked(&self) -> Option<&Rc<str>> {
        self.form.locked.as_ref()
    }

    /// Forgets what was locked on the screen. What comes of a password that is still being used will be ignored.
    // Not inlined, because each copy would add to the wasm.
    #[inline(never)]
    pub(in crate::app) fn reset_form(&mut self) {
        if self.form.at_work.is_some() {
            self.request = self.request.wrapping_add(1);
        }
        self.form = LockForm::default();
    }

    /// Ends the request of this number, and says whether it was the last one: what comes of an earlier one is
    /// not wanted any more.
    pub(in crate::app) fn ends(&mut self, request: u32) -> bool {
        let is_last = request == self.request;
        self.request = self.request.wrapping_add(u32::from(is_last));
        is_last
    }

    pub(in crate::app) fn update(
        &mut self,
        action: LockAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            LockAction::ShowPassword(usage, show) => self.form.shown = show.then_some(usage),
            LockAction::Submit(usage) => {
                self.reset_form();
                self.form.at_work = Some(usage);
                session.error = None;
                effects.run(Effect::UsePassword(usage, self.request));
            }
            LockAction::Locked(text) => {
                self.form.locked = Some(text);
                effects.run(match self.form.at_work.take() {
                    Some(PasswordUse::LockBackup) => Effect::Download(Download::LockedBackup),
                    _ => Effect::Focus(Focus::Outcome),
                });
            }
            LockAction::Failed(error) => {
                if let Some(usage) = self.form.at_work.take() {
                    session.fail(effects, FormError::Password(usage, error));
                }
            }
        }
    }
}
