//! Choosing what to rate, and rating.

use crate::app::effect::Focus;
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::route::{FrameworkRoute, Question, Route};
use crate::app::session::Session;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{RoleIndex, SkillIndex};
use std::rc::Rc;

/// What can happen while a person chooses and rates.
#[derive(Clone, Debug, PartialEq)]
pub enum AssessAction {
    /// Chooses what to rate.
    Choose(Choice),
    /// Changes the part of a name to find roles by.
    FilterRoles(String),
    /// Chooses a role.
    PickRole(RoleIndex),
    /// Chooses what to compare with.
    CompareWith(CompareWith),
    /// Rates a skill, or takes its rating back.
    Rate(SkillIndex, Option<Rating>),
    /// Changes the example for a skill.
    SetEvidence(SkillIndex, String),
    /// Says when a skill was last used, or takes that back.
    SetLastUsed(SkillIndex, Option<LastUsed>),
    /// Puts a question to the person away for good.
    Dismiss(Prompt),
    /// Takes skills without a rating off the list, where the role does not ask for them.
    DropAdded,
}

/// What a person can want to rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The framework with this key, or this role of it.
    Framework(Rc<str>, Option<RoleIndex>),
    /// A role of the framework with this key that is still to be chosen.
    SomeRole(Rc<str>),
    /// A framework of one's own.
    Import,
}

/// What is chosen on a screen and not yet taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct AssessState {
    choice: Option<Choice>,
    role_filter: String,
    role: Option<RoleIndex>,
}

impl AssessState {
    /// What the person wants to rate.
    pub(in crate::app) fn choice(&self) -> Option<&Choice> {
        self.choice.as_ref()
    }

    /// Part of a name, to find roles by.
    pub(in crate::app) fn role_filter(&self) -> &str {
        &self.role_filter
    }

    /// The role that was found.
    pub(in crate::app) fn role(&self) -> Option<RoleIndex> {
        self.role
    }

    pub(in crate::app) fn update(
        &mut self,
        action: AssessAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            AssessAction::Choose(choice) => {
                self.choice = Some(choice);
                session.error = None;
            }
            AssessAction::FilterRoles(part) => self.role_filter = part,
            AssessAction::PickRole(role) => {
                self.role = Some(role);
                session.error = None;
            }
            AssessAction::CompareWith(with) => {
                session.edit(effects, |answers| answers.compare_with = Some(with));
                session.error = None;
            }
            AssessAction::Rate(skill, rating) => {
                session.edit(effects, |answers| answers.ratings.set(skill, rating));
                session.error = None;
                if rating.is_none() {
                    effects.focus(Focus::Level);
                }
            }
            AssessAction::SetEvidence(skill, text) => {
                session.edit(effects, |answers| answers.set_evidence(skill, &text));
            }
            AssessAction::SetLastUsed(skill, used) => {
                session.edit(effects, |answers| answers.set_last_used(skill, used));
            }
            AssessAction::Dismiss(prompt) => {
                session.edit(effects, |answers| answers.dismiss(prompt));
                effects.focus(Focus::Heading);
            }
            AssessAction::DropAdded => {
                session.edit(effects, |answers| answers.added.clear());
                effects.focus(Focus::Heading);
            }
        }
    }

    /// Goes on from a question, if it has an answer.
    pub(in crate::app) fn advance(
        &self,
        question: Question,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        let answers = session.assessment();
        match question {
            Question::Choice => self.advance_from_choice(session, effects),
            Question::Role => match self.role.or(answers.role) {
                None => session.fail(effects, FormError::NoRole),
                Some(role) => {
                    session.choose_role(effects, role);
                    session.begin(effects);
                }
            },
            Question::AddedRole => match self.role {
                None => session.fail(effects, FormError::NoRole),
                Some(role) => {
                    let framework = Rc::clone(&session.workspace().framework);
                    session.edit(effects, |answers| answers.add_skills_of(&framework, role));
                    effects.navigate(FrameworkRoute::Skills);
                }
            },
            Question::RoleLevel if answers.compare_with.is_none() => {
                session.fail(effects, FormError::NoRoleLevel);
            }
            Question::RoleLevel => effects.navigate(FrameworkRoute::Skills),
            Question::Rating(skill) if answers.rating(skill).is_none() => {
                session.fail(effects, FormError::NoRating);
            }
            Question::Rating(skill) => session.advance_from(skill, effects),
            // A second opinion is no answer of one's own.
            Question::Opinion(_) => {}
        }
    }

    fn advance_from_choice(&self, session: &mut Session, effects: &mut Effects) {
        match self.choice.clone() {
            None => session.fail(effects, FormError::NoChoice),
            Some(Choice::Import) => effects.navigate(Route::Import),
            Some(Choice::SomeRole(key)) => effects.navigate_in(&key, FrameworkRoute::Roles),
            Some(Choice::Framework(key, role)) => {
                session.workspaces.open_key(&key);
                if let Some(role) = role {
                    session.choose_role(effects, role);
                }
                session.begin(effects);
            }
        }
    }
}
