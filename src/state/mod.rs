//! Everything the widget knows, and the one function that changes it.
//!
//! Pure: the same actions always give the same state. What the browser does (storage, address,
//! clipboard, clock) happens outside and comes in as an action.

mod action;
mod focus;
mod form;
mod keeping;
mod screen;

pub use action::Action;
pub use focus::Focus;
pub use form::{Copyable, Form, Problem};
pub use keeping::{Heard, KeepError, Keeping, SavedAt, SetAside};
pub use screen::Screen;

use crate::domain::assessment::{Assessment, CompareWith};
use crate::domain::framework::Framework;
use crate::domain::share::{self, CodeError, Shared};
use std::rc::Rc;

/// Everything the widget knows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The framework that is rated against.
    pub framework: Rc<Framework>,
    /// The address of the page that share links point at, if there is one.
    pub page: Option<String>,
    /// What the person is looking at.
    pub screen: Screen,
    /// How often the screen has changed since the widget opened; the address follows it.
    pub moves: u32,
    /// Where focus belongs.
    pub focus: Focus,
    /// How often it has been moved there; the browser's focus follows it.
    pub focuses: u32,
    /// The person's own answers.
    pub assessment: Assessment,
    /// How often the person has changed the answers; storage follows it.
    pub edits: u32,
    /// Where the answers are.
    pub keeping: Keeping,
    /// What became of a kept text that could not be read, if there was one.
    pub set_aside: Option<SetAside>,
    /// What is going on on this screen alone; a new screen begins afresh.
    pub form: Form,
}

impl State {
    /// The state before anything has happened.
    pub fn new(framework: Rc<Framework>) -> Self {
        Self {
            framework,
            page: None,
            screen: Screen::Start,
            moves: 0,
            focus: Focus::Heading,
            focuses: 0,
            assessment: Assessment::default(),
            edits: 0,
            keeping: Keeping::Unknown,
            set_aside: None,
            form: Form::default(),
        }
    }

    /// What the answers are compared with, everything until the person has chosen.
    pub fn compare_with(&self) -> CompareWith {
        self.assessment.compare_with.unwrap_or(CompareWith::All)
    }

    /// The result that the screen shows, if it shows a shared one.
    pub fn shared(&self) -> Option<Result<Shared, CodeError>> {
        match &self.screen {
            Screen::Shared(code) => Some(share::decode(&self.framework, code)),
            _ => None,
        }
    }

    /// The share code of the person's own answers.
    pub fn code(&self) -> String {
        let ratings = self.assessment.ratings.clone();
        share::encode(&self.framework, &Shared { compare_with: self.compare_with(), ratings })
    }

    /// The link that opens the person's own answers, if there is a page for it to point at.
    pub fn link(&self) -> Option<String> {
        let address = Screen::Shared(self.code()).address(&self.framework);
        self.page.as_ref().map(|page| format!("{page}{address}"))
    }

    /// The state after an action.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut state = self.clone();
        state.take(action);
        state
    }

    fn take(&mut self, action: Action) {
        match action {
            Action::Go(screen) => self.go(screen),
            Action::Open { screen, page } => {
                self.screen = screen;
                self.page = page;
            }
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
            // A shared result can be compared with anything without a change to one's own answers.
            Action::CompareWith(with) if matches!(self.screen, Screen::Shared(_)) => {
                self.form.compare_with = Some(with);
            }
            Action::CompareWith(with) => {
                self.edit(|answers| answers.compare_with = Some(with));
                self.form.problem = None;
            }
            Action::Continue => self.go_on(),
            Action::Skip => self.next_skill(),
            Action::EnterCode(code) => self.form.code = code,
            Action::OpenCode => match share::decode(&self.framework, &self.form.code) {
                Ok(shared) => self.go(Screen::Shared(share::encode(&self.framework, &shared))),
                Err(error) => self.problem(Problem::Code(error)),
            },
            Action::Ask => {
                self.form.confirming = true;
                self.focus(Focus::Question);
            }
            Action::Cancel => {
                self.form.confirming = false;
                self.focus(Focus::Heading);
            }
            Action::Delete => {
                self.edit(|answers| *answers = Assessment::default());
                self.form = Form::default();
                self.focus(Focus::Heading);
            }
            Action::KeepShared => self.keep_shared(),
            Action::Copied(what, worked) => self.form.copied = Some((what, worked)),
            Action::TakeTheirs => self.take_theirs(),
            Action::KeepMine => {
                self.keeping = Keeping::Nothing;
                self.edit(|_| ());
                self.focus(Focus::Heading);
            }
            Action::Storage(heard) => self.hear(heard),
        }
    }

    fn hear(&mut self, heard: Heard) {
        self.keeping = match heard {
            Heard::Found(Some((assessment, saved_at))) => {
                self.assessment = assessment;
                Keeping::Saved(saved_at)
            }
            Heard::Saved(Some(saved_at)) => Keeping::Saved(saved_at),
            Heard::Found(None) | Heard::Saved(None) => Keeping::Nothing,
            Heard::FoundUnreadable(set_aside) => {
                self.set_aside = Some(set_aside);
                match set_aside {
                    SetAside::Kept => Keeping::Nothing,
                    SetAside::Stays => Keeping::InMemory(KeepError::Unreadable),
                }
            }
            Heard::NotSaved(error) => Keeping::InMemory(error),
            // With nothing here to lose there is nothing to ask.
            Heard::ChangedElsewhere(Some((theirs, saved_at))) if self.assessment.is_empty() => {
                self.assessment = theirs;
                Keeping::Saved(saved_at)
            }
            Heard::ChangedElsewhere(theirs) => {
                let (theirs, saved_at) = theirs.unzip();
                Keeping::ChangedElsewhere { theirs: Box::new(theirs.unwrap_or_default()), saved_at }
            }
        };
    }

    fn go(&mut self, screen: Screen) {
        if screen != self.screen {
            self.screen = screen;
            self.moves = self.moves.wrapping_add(1);
            self.focus(Focus::Heading);
        }
        self.form = Form::default();
    }

    fn edit(&mut self, change: impl FnOnce(&mut Assessment)) {
        change(&mut self.assessment);
        self.edits = self.edits.wrapping_add(1);
    }

    fn problem(&mut self, problem: Problem) {
        self.form.problem = Some(problem);
        self.focus(Focus::Problem);
    }

    fn focus(&mut self, focus: Focus) {
        self.focus = focus;
        self.focuses = self.focuses.wrapping_add(1);
    }

    fn go_on(&mut self) {
        match self.screen {
            Screen::Role if self.assessment.compare_with.is_none() => {
                self.problem(Problem::NoRoleLevel);
            }
            Screen::Skill(skill) if self.assessment.ratings.get(skill).is_none() => {
                self.problem(Problem::NoRating);
            }
            Screen::Skill(_) => self.next_skill(),
            _ => self.go(Screen::Skills),
        }
    }

    /// The next unrated skill after this one, or else the list: never round and round.
    fn next_skill(&mut self) {
        let Screen::Skill(current) = self.screen else { return };
        let later =
            self.framework.skills().map(|(index, _)| index).filter(|&index| index > current);
        let next = { later }.find(|&index| self.assessment.ratings.get(index).is_none());
        self.go(next.map_or(Screen::Skills, Screen::Skill));
    }

    fn keep_shared(&mut self) {
        let Some(Ok(shared)) = self.shared() else { return };
        self.edit(|answers| {
            *answers = Assessment::default();
            answers.compare_with = Some(shared.compare_with);
            answers.ratings = shared.ratings;
        });
        self.go(Screen::Result);
    }

    fn take_theirs(&mut self) {
        let Keeping::ChangedElsewhere { theirs, saved_at } = self.keeping.clone() else { return };
        self.assessment = *theirs;
        self.focus(Focus::Heading);
        self.keeping = saved_at.map_or(Keeping::Nothing, Keeping::Saved);
    }
}
