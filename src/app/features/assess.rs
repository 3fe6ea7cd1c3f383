//! Choosing what to rate, and rating.

use crate::app::effect::{Effect, Focus};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::route::{FrameworkRoute, Question, Route};
use crate::app::session::Session;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{RoleIndex, RoleLevelIndex, SkillIndex};
use std::rc::Rc;

/// What can happen while a person chooses and rates.
#[derive(Clone, Debug, PartialEq)]
pub enum AssessAction {
    /// Chooses what to rate.
    Choose(Choice),
    /// Changes what roles are found by, or comes to the field for it.
    FilterRoles(String),
    /// Begins with a role or a role level that was found.
    Begin {
        /// The key of the framework's workspace.
        key: Rc<str>,
        /// The role.
        role: RoleIndex,
        /// The role level to compare with, if that was found.
        level: Option<RoleLevelIndex>,
    },
    /// Compares with this from the choice of a role level: on to the first skill, or to the list where some are rated.
    BeginWith(CompareWith),
    /// Chooses a role.
    PickRole(RoleIndex),
    /// Chooses what to compare with.
    CompareWith(CompareWith),
    /// Rates a skill, or takes its rating back.
    Rate(SkillIndex, Option<Rating>),
    /// Rates a skill by a key. Focus goes along, as it does with the arrow keys.
    RateByKey(SkillIndex, Rating, usize),
    /// Rates a skill in a quick pass, where the names of the levels are on screen and not what each means.
    RateQuickly(SkillIndex, Rating),
    /// Shows what the levels of a skill mean in a quick pass, or of none.
    ShowMeanings(Option<SkillIndex>),
    /// Changes what skills are found by.
    FindSkills(String),
    /// Lets single keys choose a level, or not.
    UseSingleKeys(bool),
    /// The browser has kept that single keys choose no level.
    SingleKeysFoundOff,
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
    skill_search: String,
    meanings_of: Option<SkillIndex>,
    is_searching: bool,
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

    /// What was typed to find skills by.
    pub(in crate::app) fn skill_search(&self) -> &str {
        &self.skill_search
    }

    /// The skill of which a quick pass shows what the levels mean.
    pub(in crate::app) fn meanings_of(&self) -> Option<SkillIndex> {
        self.meanings_of
    }

    /// Whether the person has come to the field that finds roles.
    pub(in crate::app) fn is_searching(&self) -> bool {
        self.is_searching
    }

    /// Notes what was typed to find roles by, before it can be looked for.
    pub(in crate::app) fn note_role_filter(&mut self, typed: String) {
        self.role_filter = typed;
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
            AssessAction::FilterRoles(part) => {
                self.role_filter = part;
                self.is_searching = true;
            }
            AssessAction::Begin { key, role, level } => {
                session.workspaces.open_key(&key);
                session.choose_role(effects, role);
                let framework = Rc::clone(&session.workspace().framework);
                let is_of_role = |level: &RoleLevelIndex| {
                    framework.role_level(*level).is_some_and(|level| level.role == role)
                };
                if let Some(level) = level.filter(is_of_role) {
                    let with = Some(CompareWith::RoleLevel(level));
                    session.edit(effects, |answers| answers.compare_with = with);
                    session.start_rating(effects);
                } else if framework.levels_of(role).len() > 1 {
                    session.begin(effects);
                } else {
                    session.start_rating(effects);
                }
            }
            AssessAction::BeginWith(with) => {
                session.edit(effects, |answers| answers.compare_with = Some(with));
                if session.assessment().ratings.is_empty() {
                    session.start_rating(effects);
                } else {
                    effects.navigate(FrameworkRoute::Skills);
                }
            }
            AssessAction::PickRole(role) => {
                self.role = Some(role);
                session.error = None;
            }
            AssessAction::CompareWith(with) => {
                session.edit(effects, |answers| answers.compare_with = Some(with));
                session.error = None;
            }
            AssessAction::Rate(skill, rating) => {
                rate(skill, rating, session, effects);
                if rating.is_none() {
                    effects.focus(Focus::Level);
                }
            }
            AssessAction::RateByKey(skill, rating, place) => {
                rate(skill, Some(rating), session, effects);
                effects.focus(Focus::Choice(place));
            }
            AssessAction::RateQuickly(skill, rating) => {
                session.edit(effects, |answers| {
                    answers.ratings.set(skill, Some(rating));
                    answers.set_quick(skill, true);
                });
            }
            AssessAction::ShowMeanings(of) => self.meanings_of = of,
            AssessAction::FindSkills(text) => self.skill_search = text,
            AssessAction::SingleKeysFoundOff => session.single_keys = false,
            AssessAction::UseSingleKeys(on) => {
                session.single_keys = on;
                effects.run(Effect::KeepSingleKeys);
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
            Question::Rating(skill) if answers.rating(skill).is_none() => {
                session.fail(effects, FormError::NoRating);
            }
            Question::Rating(skill) => {
                // Whoever goes on has seen what the level means.
                if answers.is_quick(skill) {
                    session.edit(effects, |answers| answers.set_quick(skill, false));
                }
                session.advance_from(skill, effects);
            }
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

/// Rates a skill, or takes its rating back. What was wrong before is answered by it.
fn rate(skill: SkillIndex, rating: Option<Rating>, session: &mut Session, effects: &mut Effects) {
    session.edit(effects, |answers| answers.rate(skill, rating));
    session.error = None;
}
