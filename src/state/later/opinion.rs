//! A second opinion on somebody's shared result.

use super::Later;
use crate::domain::assessment::opinion::{OPINION_NAME_MAX, Opinion};
use crate::domain::assessment::rating::Ratings;
use crate::domain::assessment::rating_set::RatingSet;
use crate::domain::formats::share_code;
use crate::domain::framework::{Framework, SkillIndex};
use crate::state::{Focus, Opened, Problem, Screen, State};

/// Where a person is in giving an opinion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Whether to see the other's ratings.
    Sight,
    /// The skill at this place in the list.
    Skill(usize),
    /// Both side by side, with the code to send back.
    End,
}

/// A second opinion that is being given. It is in the open page alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Giving {
    /// What it is about.
    pub of: Opened,
    /// Whether the other's ratings are in sight, once that is chosen.
    pub seeing: Option<bool>,
    /// The ratings so far.
    pub ratings: Ratings,
    /// Who gives it, if they say so.
    pub name: String,
    /// Whether the name goes into the code.
    pub named: bool,
}

impl Giving {
    /// The skills that there is a question for: those that were shared.
    pub fn skills(&self, framework: &Framework) -> Vec<SkillIndex> {
        self.of.assessment.listed_skills(framework)
    }

    /// The code to send back: both people's ratings, and the name if that was ticked.
    pub fn code(&self, framework: &Framework) -> String {
        let name = if self.named { Opinion::name_of(&self.name) } else { String::new() };
        let opinion = Some(Opinion { ratings: self.ratings.clone(), name });
        share_code::encode(framework, &RatingSet { opinion, ..self.of.assessment.rating_set() })
    }
}

impl State {
    /// The framework of the opinion that is being given.
    pub fn opinion_framework(&self) -> Option<&Framework> {
        let entry = self.library.get(&self.opinion.as_ref()?.of.key)?;
        Some(&entry.framework)
    }

    /// The skill of a step, if there is one.
    pub fn opinion_skill(&self, place: usize) -> Option<SkillIndex> {
        let skills = self.opinion.as_ref()?.skills(self.opinion_framework()?);
        skills.get(place).copied()
    }

    /// Begins an opinion on the shared result that is on screen. Who has begun with it goes on.
    pub(in crate::state) fn give_opinion(&mut self) {
        let Some(Ok(opened)) = self.shared.clone() else { return };
        if self.opinion.as_ref().is_none_or(|giving| giving.of.code != opened.code) {
            let (ratings, name) = (Ratings::default(), String::new());
            self.opinion = Some(Giving { of: opened, seeing: None, ratings, name, named: false });
        }
        self.go(Screen::Opinion(Step::Sight));
    }

    pub(super) fn opine(&mut self, later: Later) {
        let Some(giving) = &mut self.opinion else { return };
        match later {
            Later::Sight(seeing) => giving.seeing = Some(seeing),
            Later::RateFor(skill, rating) => {
                giving.ratings.set(skill, rating);
                if rating.is_none() {
                    self.focus(Focus::Level);
                }
            }
            Later::Name(name) => giving.name = name.chars().take(OPINION_NAME_MAX).collect(),
            Later::Named(named) => giving.named = named,
            _ => {}
        }
        self.form.problem = None;
    }

    pub(super) fn go_on_with_opinion(&mut self, skipped: bool) {
        let (Screen::Opinion(step), Some(giving)) = (&self.screen, &self.opinion) else { return };
        let next = match *step {
            Step::Sight if giving.seeing.is_none() => return self.problem(Problem::NoSight),
            Step::Sight => 0,
            Step::Skill(place) => {
                let skill = self.opinion_skill(place);
                if !skipped && skill.is_some_and(|skill| giving.ratings.get(skill).is_none()) {
                    return self.problem(Problem::NoRating);
                }
                place + 1
            }
            Step::End => return,
        };
        let more = self.opinion_skill(next).is_some();
        self.go(Screen::Opinion(if more { Step::Skill(next) } else { Step::End }));
    }
}
