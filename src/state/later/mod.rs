//! What happens on the screens whose code is loaded when one of them is opened: see `docs/architecture.md`.

mod bring_back;
mod history;
mod opinion;
mod team;

pub use bring_back::{BackupFileError, Finding, Findings, FoundFile, Unusable};
pub use opinion::{Giving, Step};
pub use team::{PAGE, TeamWork, Teamed};

use super::{Action, Asked, State};
use crate::domain::analysis::team::{Baseline, MemberOrder, Team, UnreadLine};
use crate::domain::assessment::history::Moment;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::SkillIndex;
use std::rc::Rc;

/// What can happen on those screens alone.
#[derive(Clone, Debug, PartialEq)]
pub enum Later {
    /// Changes the name for the next snapshot.
    NameSnapshot(String),
    /// Keeps the ratings as a snapshot of this day.
    KeepSnapshot(String),
    /// Rates again from this day on, without sight of the earlier ratings.
    RateAgain(String),
    /// Ends rating again, and shows what has changed.
    FinishAgain,
    /// Chooses the earlier of two moments to compare.
    From(Moment),
    /// Chooses the later.
    To(Moment),
    /// Chooses whether to see the other's ratings meanwhile.
    Sight(bool),
    /// Rates a skill of somebody else.
    RateFor(SkillIndex, Option<Rating>),
    /// Changes the name of who gives the opinion.
    Name(String),
    /// Chooses whether the name goes into the code.
    Named(bool),
    /// Has read so many lines of so many, in this reading.
    TeamRead(u32, usize, usize),
    /// Begins to read a team.
    ReadTeam,
    /// Has read a team, or lines of which none could be read, in this reading.
    Team(u32, Result<Rc<Team>, Rc<[UnreadLine]>>),
    /// Forgets the team.
    ForgetTeam,
    /// Chooses what to compare the team with.
    Baseline(Baseline),
    /// Chooses how to sort the people.
    Order(MemberOrder),
    /// Shows those with this part in their label.
    Part(String),
    /// Shows those who are below in this skill, or all.
    Below(Option<SkillIndex>),
    /// Shows this page of people.
    Page(usize),
    /// Has given the browser a file to save, or could not.
    Saved(bool),
    /// Has read a file of what was kept in a browser.
    Found(Result<Rc<FoundFile>, BackupFileError>),
    /// Adds what was found.
    BringBack,
}

impl From<Later> for Action {
    fn from(later: Later) -> Self {
        Self::Later(Rc::new(later))
    }
}

/// Does what happens on those screens.
///
/// A door: the code behind it is loaded later, and the build takes the way in by this name.
#[inline(never)]
pub(super) fn take(state: &mut State, later: Later) {
    match later {
        Later::NameSnapshot(_)
        | Later::KeepSnapshot(_)
        | Later::RateAgain(_)
        | Later::FinishAgain
        | Later::From(_)
        | Later::To(_) => state.history(later),
        Later::Sight(_) | Later::RateFor(..) | Later::Name(_) | Later::Named(_) => {
            state.opine(later);
        }
        Later::Found(found) => state.found(found),
        Later::BringBack => state.bring_back(),
        Later::Saved(saved) => state.form.saved = Some(saved),
        team => state.work_on_team(team),
    }
}

/// Goes on from one of those screens.
#[inline(never)]
pub(super) fn go_on(state: &mut State, skipped: bool) {
    state.go_on_with_opinion(skipped);
}

/// Does what the person was asked whether they mean it.
#[inline(never)]
pub(super) fn confirm(state: &mut State, asked: &Asked) {
    state.confirm_history(asked);
}
