//! A second opinion on somebody's shared result, and what its reader decides. The browser's tab keeps both, and never
//! with the drafts.

use super::plan::{self, PlanAction};
use super::share::SharedResult;
use crate::app::effect::{Effect, Focus};
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
use std::rc::Rc;

/// What can happen while somebody gives a second opinion.
#[derive(Clone, Debug, PartialEq)]
pub enum OpinionAction {
    /// Begins one at this step on the shared result that is on screen: with the question whether to see the other's
    /// ratings meanwhile, or without sight of them.
    Begin(OpinionStep),
    /// Sees the shared result that is on screen.
    See,
    /// What the tab has kept: one that is being given, if there is one, and what was decided.
    Found(Option<Rc<OpinionDraft>>, String),
    /// Whether the tab has kept what there is now.
    Kept {
        /// The opinion that is being given.
        opinion: bool,
        /// What was decided about those that came back.
        decisions: bool,
    },
    /// The reader of a result with an opinion says that it is theirs, though their draft has other ratings. This is noted.
    IsMine(String),
    /// The reader of a result with an opinion decides about a skill. This is noted, and where it is about their draft and
    /// changes it, the skill gets this rating there. [`crate::app::Model::decide`] makes it.
    Decide(String, Option<(SkillIndex, Option<Rating>)>),
    /// The reader puts this into the plan of their own draft for a skill, or takes it out where it is empty.
    Plan(SkillIndex, String),
    /// Chooses whether to see the other person's ratings meanwhile.
    ShowTheirs(bool),
    /// Rates a skill of the other person, or takes the rating back.
    Rate(SkillIndex, Option<Rating>),
    /// Rates a skill of the other person by a key. Focus goes along, as it does with the arrow keys.
    RateByKey(SkillIndex, Rating, usize),
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
        self.code_with(framework, if self.include_name { &self.name } else { "" })
    }

    fn code_with(&self, framework: &Framework, name: &str) -> String {
        let opinion = Some(Opinion { ratings: self.ratings.clone(), name: Opinion::name_of(name) });
        let own = self.of.assessment.rating_set();
        share_code::encode(framework, &RatingSet { opinion, ..own })
    }

    /// What the tab keeps: a digit for what is ticked, and the code with the name in it. It is empty where the result
    /// came locked: what a password opens is nowhere but in the open page.
    pub fn to_kept(&self, framework: &Framework) -> String {
        if share_code::encode(framework, &self.of.assessment.rating_set()) != self.of.code {
            return String::new();
        }
        let digit = self.show_theirs.map_or(0, |show| 2 + 2 * u8::from(show));
        let digit = char::from(b'0' + digit + u8::from(self.include_name));
        let mut text = self.code_with(framework, &self.name);
        text.insert(0, digit);
        text
    }

    /// Reads what a tab has kept. Any other text is no opinion.
    pub fn from_kept(workspaces: &Workspaces, text: &str) -> Option<Self> {
        let (digit, code) = text.split_at_checked(1)?;
        let digit = digit.bytes().next()?.checked_sub(b'0')?;
        let mut of = SharedResult::read(workspaces, code).ok()?;
        let Opinion { ratings, name } = of.opinion.take()?;
        let framework = &workspaces.get(&of.key)?.framework;
        of.code = share_code::encode(framework, &of.assessment.rating_set());
        let show_theirs = [None, Some(false), Some(true)].get(usize::from(digit / 2)).copied()?;
        Some(Self { of, show_theirs, ratings, name, include_name: digit % 2 == 1 })
    }
}

/// The second opinion that is being given, if one is.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct OpinionState {
    draft: Option<OpinionDraft>,
    /// Whether the tab has kept it as it is now.
    is_kept: bool,
    /// The codes of the results that the person has seen since the page was opened.
    seen: Vec<String>,
    /// What the reader of results with an opinion has decided.
    decisions: String,
    /// Whether the tab has kept that as it is now.
    are_decisions_kept: bool,
}

impl OpinionState {
    pub(in crate::app) fn draft(&self) -> Option<&OpinionDraft> {
        self.draft.as_ref()
    }

    /// Whether the tab keeps it, so that a reload finds it.
    pub(in crate::app) fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Whether the person has seen the result with this code, or has chosen to see it.
    pub(in crate::app) fn has_seen(&self, code: &String) -> bool {
        let of_it = self.draft().filter(|draft| draft.of.code == *code);
        self.seen.contains(code) || of_it.is_some_and(|draft| draft.show_theirs == Some(true))
    }

    /// What the reader has decided about all results, which is what the tab keeps.
    pub(in crate::app) fn decisions(&self) -> &str {
        &self.decisions
    }

    /// Whether the tab keeps what the reader has decided.
    pub(in crate::app) fn are_decisions_kept(&self) -> bool {
        self.are_decisions_kept
    }

    pub(in crate::app) fn forget(&mut self) {
        *self = Self::default();
    }

    /// The framework that the opinion is about.
    pub(in crate::app) fn framework<'a>(
        &self,
        workspaces: &'a Workspaces,
    ) -> Option<&'a Framework> {
        let workspace = workspaces.get(&self.draft()?.of.key)?;
        Some(&workspace.framework)
    }

    /// The skill that stands at this place among the questions, if there is one.
    pub(in crate::app) fn skill(
        &self,
        place: usize,
        workspaces: &Workspaces,
    ) -> Option<SkillIndex> {
        let skills = self.draft()?.skills(self.framework(workspaces)?);
        skills.get(place).copied()
    }

    pub(in crate::app) fn update(
        &mut self,
        action: OpinionAction,
        shared: Option<&SharedResult>,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            OpinionAction::Begin(step) => self.begin(shared, step, effects),
            OpinionAction::See => {
                self.seen.extend(shared.map(|shared| shared.code.clone()));
                effects.focus(Focus::Heading);
            }
            OpinionAction::Found(found, decisions) => {
                if self.decisions.is_empty() {
                    self.are_decisions_kept = !decisions.is_empty();
                    self.decisions = decisions;
                }
                // One that was begun before this was found has no answers yet. Where the tab has kept one with answers
                // about another result, the person goes back, and is asked about that when they begin once more.
                let has_answers = |draft: &OpinionDraft| !draft.ratings.is_empty();
                if let Some(found) = found.filter(|_| !self.draft.as_ref().is_some_and(has_answers))
                {
                    let found = Rc::unwrap_or_clone(found);
                    if let Some(here) = &self.draft
                        && here.of.code != found.of.code
                        && has_answers(&found)
                    {
                        effects.navigate(Route::Shared(here.of.code.clone()));
                        self.draft = Some(found);
                    } else if self.draft.as_ref().is_none_or(|here| here.of.code == found.of.code) {
                        self.draft = Some(found);
                    }
                }
                // What is kept of a framework that is not here yet stays as it is.
                if self.draft.is_some() {
                    effects.run(Effect::KeepOpinions);
                }
            }
            OpinionAction::Kept { opinion, decisions } => {
                (self.is_kept, self.are_decisions_kept) = (opinion, decisions);
            }
            OpinionAction::IsMine(note) => {
                self.note(&note, effects);
                effects.focus(Focus::Heading);
            }
            OpinionAction::Decide(note, edit) => {
                self.note(&note, effects);
                if let (Some((skill, rating)), Some(shared)) = (edit, shared) {
                    session.workspaces.open_key(&shared.key);
                    session.edit(effects, |answers| answers.rate(skill, rating));
                }
            }
            OpinionAction::Plan(skill, what) => {
                let Some(shared) = shared else { return };
                session.workspaces.open_key(&shared.key);
                plan::update(PlanAction::SetWhat(skill, what), session, effects);
            }
            action => self.change(action, session, effects),
        }
    }

    fn note(&mut self, note: &str, effects: &mut Effects) {
        self.decisions.push_str(note);
        effects.run(Effect::KeepOpinions);
    }

    fn change(&mut self, action: OpinionAction, session: &mut Session, effects: &mut Effects) {
        let Some(draft) = &mut self.draft else { return };
        match action {
            OpinionAction::ShowTheirs(show) => draft.show_theirs = Some(show),
            OpinionAction::Rate(skill, rating) => {
                draft.ratings.set(skill, rating);
                if rating.is_none() {
                    effects.focus(Focus::Level);
                }
            }
            OpinionAction::RateByKey(skill, rating, place) => {
                draft.ratings.set(skill, Some(rating));
                effects.focus(Focus::Choice(place));
            }
            OpinionAction::Name(name) => draft.name = name.chars().take(OPINION_NAME_MAX).collect(),
            OpinionAction::IncludeName(include) => draft.include_name = include,
            _ => return,
        }
        session.error = None;
        effects.run(Effect::KeepOpinions);
    }

    /// Begins an opinion on a shared result. Who has begun with it goes on. Where that ends one of another result, the screen
    /// asks first.
    pub(in crate::app) fn begin(
        &mut self,
        shared: Option<&SharedResult>,
        step: OpinionStep,
        effects: &mut Effects,
    ) {
        let Some(shared) = shared else { return };
        if self.draft.as_ref().is_none_or(|draft| draft.of.code != shared.code) {
            self.draft = Some(OpinionDraft::new(shared.clone()));
        }
        if let Some(draft) = self.draft.as_mut().filter(|_| step != OpinionStep::ShowTheirs) {
            draft.show_theirs.get_or_insert(false);
        }
        effects.run(Effect::KeepOpinions);
        effects.navigate(Route::Opinion(step));
    }

    /// Goes on from a step, if what it asks for is there.
    pub(in crate::app) fn advance(
        &mut self,
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
        &mut self,
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
        if !more {
            // Both views are on the next screen.
            let code = draft.of.code.clone();
            self.seen.push(code);
        }
        effects.navigate(Route::Opinion(if more {
            OpinionStep::Skill(next)
        } else {
            OpinionStep::End
        }));
    }
}
