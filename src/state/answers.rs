//! What changes the person's answers.

use super::{Action, Focus, Screen, State, Topic};
use crate::domain::analysis::migration::MigrationOutcome;
use crate::domain::assessment::Assessment;
use crate::domain::framework::RoleIndex;
use std::rc::Rc;

impl State {
    /// Does what changes the answers; other actions are done elsewhere.
    pub(super) fn answer(&mut self, action: Action) {
        match action {
            Action::Rate(skill, rating) => {
                self.edit(|answers| answers.ratings.set(skill, rating));
                self.form.problem = None;
                if rating.is_none() {
                    self.focus(Focus::Level);
                }
            }
            Action::Evidence(skill, text) => {
                self.edit(|answers| answers.set_evidence(skill, &text));
            }
            Action::LastUsed(skill, used) => {
                self.edit(|answers| answers.set_last_used(skill, used));
            }
            Action::Plan(skill, step) => self.edit(|answers| answers.set_plan_item(skill, step)),
            Action::Dismiss(prompt) => {
                self.edit(|answers| answers.dismiss(prompt));
                self.focus(Focus::Heading);
            }
            // A shared result can be compared with anything without a change to one's own answers.
            Action::CompareWith(with) if matches!(self.screen, Screen::Shared(_)) => {
                self.form.compare_with = Some(with);
            }
            Action::CompareWith(with) => {
                self.edit(|answers| answers.compare_with = Some(with));
                self.form.problem = None;
            }
            Action::DropAdded => {
                self.edit(|answers| answers.added.clear());
                self.focus(Focus::Heading);
            }
            Action::CarryOver => self.migrate(),
            _ => {}
        }
    }

    pub(super) fn edit(&mut self, change: impl FnOnce(&mut Assessment)) {
        self.library.open_mut().edit(change);
    }

    pub(super) fn choose_role(&mut self, role: RoleIndex) {
        let framework = Rc::clone(self.framework());
        self.edit(|answers| answers.choose_role(&framework, role));
    }

    pub(super) fn keep_shared(&mut self) {
        let Some(Ok(opened)) = self.shared.clone() else { return };
        self.library.open_key(&opened.key);
        self.edit(|answers| *answers = opened.assessment);
        self.go(Topic::Result.into());
    }

    fn migrate(&mut self) {
        let mut copied = Vec::new();
        for carried in self.carried() {
            if let MigrationOutcome::Copied(skill, rating) = carried.outcome {
                copied.push((skill, rating));
            }
        }
        self.edit(|answers| {
            for (skill, rating) in copied {
                answers.ratings.set(skill, Some(rating));
            }
        });
        self.go(Topic::Skills.into());
    }
}
