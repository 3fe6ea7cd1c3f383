//! A second opinion on somebody's shared result. It is never stored: it is lost when the page closes.

use super::share::SharedResult;
use crate::app::effect::Focus;
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::route::{OpinionStep, Route};
use crate::app::session::Session;
use crate::app::workspaces::Workspaces;
use crate::domain::assessment::opinion::{OPINION_NAME_MAX, Opinion};
use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::assessment::rating_set::RatingSet;
use crate::domain::formats::share_code;
use crate::domain::framework::{Framework, SkillIndex};

/// What can happen while somebody gives a second opinion.
#[derive(Clone, Debug, PartialEq)]
pub enum OpinionAction {
    /// Begins one on the shared result that is on screen.
    Begin,
    /// Chooses whether to see the other person's ratings meanwhile.
    ShowTheirs(bool),
    /// Rates a skill of the other person, or takes the rating back.
    Rate(SkillIndex, Option<Rating>),
    /// Changes the name of who gives the opinion.
    Name(String),
    /// Chooses whether the name goes into the code.
    IncludeName(bool),
}

/// A second opinion that is being given.
#[derive(Clone, Debug, PartialEq)]
pub struct OpinionDraft {
    of: SharedResult,
    show_theirs: Option<bool>,
    ratings: Ratings,
    name: String,
    include_name: bool,
}

impl OpinionDraft {
    fn new(of: SharedResult) -> Self {
        let (ratings, name) = (Ratings::default(), String::new());
        Self { of, show_theirs: None, ratings, name, include_name: false }
    }

    /// What it is about.
    pub fn of(&self) -> &SharedResult {
        &self.of
    }

    /// Whether the other person's ratings are shown, once that is chosen.
    pub fn show_theirs(&self) -> Option<bool> {
        self.show_theirs
    }

    /// The ratings so far.
    pub fn ratings(&self) -> &Ratings {
        &self.ratings
    }

    /// Who gives it, if they say so.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the name goes into the code.
    pub fn includes_name(&self) -> bool {
        self.include_name
    }

    /// The skills that there is a question for: those that were shared.
    pub fn skills(&self, framework: &Framework) -> Vec<SkillIndex> {
        self.of.assessment.listed_skills(framework)
    }

    /// The code to send back: both people's ratings, and the name if that was ticked.
    pub fn code(&self, framework: &Framework) -> String {
        let name = if self.include_name { Opinion::name_of(&self.name) } else { String::new() };
        let opinion = Some(Opinion { ratings: self.ratings.clone(), name });
        let own = self.of.assessment.rating_set();
        share_code::encode(framework, &RatingSet { opinion, ..own })
    }
}

/// The second opinion that is being given, if one is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct OpinionState {
    draft: Option<OpinionDraft>,
}

impl OpinionState {
    pub(in crate::app) fn draft(&self) -> Option<&OpinionDraft> {
        self.draft.as_ref()
    }

    pub(in crate::app) fn forget(&mut self) {
        self.draft = None;
    }

    /// The framework that the opinion is about.
    pub(in crate::app) fn framework<'a>(
        &self,
        workspaces: &'a Workspaces,
    ) -> Option<&'a Framework> {
        let workspace = workspaces.get(&self.draft.as_ref()?.of.key)?;
        Some(&workspace.framework)
    }

    /// The skill that stands at this place among the questions, if there is one.
    pub(in crate::app) fn skill(
        &self,
        place: usize,
        workspaces: &Workspaces,
    ) -> Option<SkillIndex> {
        let skills = self.draft.as_ref()?.skills(self.framework(workspaces)?);
        skills.get(place).copied()
    }

    pub(in crate::app) fn update(
        &mut self,
        action: OpinionAction,
        shared: Option<&SharedResult>,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        if action == OpinionAction::Begin {
            return self.begin(shared, effects);
        }
        let Some(draft) = &mut self.draft else { return };
        match action {
            OpinionAction::Begin => {}
            OpinionAction::ShowTheirs(show) => draft.show_theirs = Some(show),
            OpinionAction::Rate(skill, rating) => {
                draft.ratings.set(skill, rating);
                if rating.is_none() {
                    effects.focus(Focus::Level);
                }
            }
            OpinionAction::Name(name) => draft.name = name.chars().take(OPINION_NAME_MAX).collect(),
            OpinionAction::IncludeName(include) => draft.include_name = include,
        }
        session.error = None;
    }

    /// Begins an opinion on a shared result. Who has begun with it goes on.
    fn begin(&mut self, shared: Option<&SharedResult>, effects: &mut Effects) {
        let Some(shared) = shared else { return };
        if self.draft.as_ref().is_none_or(|draft| draft.of.code != shared.code) {
            self.draft = Some(OpinionDraft::new(shared.clone()));
        }
        effects.navigate(Route::Opinion(OpinionStep::ShowTheirs));
    }

    /// Goes on from a step, if what it asks for is there.
    pub(in crate::app) fn advance(
        &self,
        step: OpinionStep,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        let Some(draft) = &self.draft else { return };
        let unrated = |skill: &SkillIndex| draft.ratings.get(*skill).is_none();
        match step {
            OpinionStep::Skill(place)
                if self.skill(place, &session.workspaces).as_ref().is_some_and(unrated) =>
            {
                session.fail(effects, FormError::NoRating);
            }
            step => self.skip(step, session, effects),
        }
    }

    /// Goes on from a step as it is. Whether to show the other person's ratings cannot be skipped.
    pub(in crate::app) fn skip(
        &self,
        step: OpinionStep,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        let Some(draft) = &self.draft else { return };
        let next = match step {
            OpinionStep::ShowTheirs if draft.show_theirs.is_none() => {
                return session.fail(effects, FormError::NoShowTheirs);
            }
            OpinionStep::ShowTheirs => 0,
            OpinionStep::Skill(place) => place.saturating_add(1),
            OpinionStep::End => return,
        };
        let more = self.skill(next, &session.workspaces).is_some();
        effects.navigate(Route::Opinion(if more {
            OpinionStep::Skill(next)
        } else {
            OpinionStep::End
        }));
    }
}
