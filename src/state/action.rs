//! Everything that can happen.

use super::form::{Asked, Choice, FileProblem};
use super::{Copyable, Embedding, Heard, Later, Screen, Settings};
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::assessment::plan::PlanItem;
use crate::domain::assessment::prompt::Prompt;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, RoleIndex, RoleLevelIndex, SkillIndex};
use std::rc::Rc;

/// A framework that the person brought, and the text of its file.
pub type Brought = (Rc<Framework>, Rc<str>);

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The person goes to a screen.
    Go(Screen),
    /// The person goes to a screen about the framework with this key.
    Visit(Rc<str>, Screen),
    /// The browser's address has changed.
    At(String),
    /// The widget opened.
    Open {
        /// At this address.
        fragment: String,
        /// With these frameworks, which the person brought before.
        own: Vec<Brought>,
    },
    /// The page around the widget wants it otherwise.
    Set(Rc<Settings>),
    /// The framework that the page asks for has been loaded, or cannot be used.
    Give(Result<Brought, FileProblem>),
    /// The person begins with the framework that the page is about.
    Begin,
    /// A framework with its wording has been loaded, or could not be.
    Descriptions(Rc<str>, Option<Rc<Framework>>),
    /// The person wants the wording to be loaded once more.
    LoadWording,
    /// The code of the screens that few people open has been loaded, or could not be.
    LaterLoaded(bool),
    /// The person wants it to be loaded once more.
    LoadLater,
    /// Something has happened on one of those screens.
    Later(Rc<Later>),
    /// The person brings a framework, or a file that is none.
    Bring(Result<Brought, FileProblem>),
    /// Chooses what to rate.
    Choose(Choice),
    /// Changes the part of a name to find roles by.
    Filter(String),
    /// Chooses a role.
    PickRole(RoleIndex),
    /// Rates a skill, or takes its rating back.
    Rate(SkillIndex, Option<Rating>),
    /// Changes the example for a skill.
    Evidence(SkillIndex, String),
    /// Says when a skill was last used, or takes that back.
    LastUsed(SkillIndex, Option<LastUsed>),
    /// Changes what the person wants to do about a skill.
    Plan(SkillIndex, PlanItem),
    /// Puts a question to the person away for good.
    Dismiss(Prompt),
    /// Takes skills without a rating off the list, where the role does not ask for them.
    DropAdded,
    /// Copies the ratings of skills that go on from the edition before.
    CarryOver,
    /// Chooses what to compare with.
    CompareWith(CompareWith),
    /// Chooses the first role level to put side by side.
    From(RoleLevelIndex),
    /// Chooses the second.
    To(RoleLevelIndex),
    /// Shows the role levels of one family of roles, or of all.
    Family(Option<u8>),
    /// Leaves out the levels of one's own role, or not.
    WithoutOwnRole(bool),
    /// Shows more role levels.
    More,
    /// Changes how a page is to have the widget.
    Embed(Embedding),
    /// Goes on from this screen, if what it asks for is there.
    Continue,
    /// Goes on from a skill without rating it.
    Skip,
    /// Changes the code being entered.
    EnterCode(String),
    /// Opens the code that was entered.
    OpenCode,
    /// Asks the person whether they mean it.
    Ask(Asked),
    /// The person did not mean it.
    Cancel,
    /// The person did mean it.
    Confirm,
    /// Everything that was kept is deleted, or could not be.
    Wiped(bool),
    /// Makes the shared result on screen the person's own answers.
    KeepShared,
    /// Begins a second opinion on the shared result that is on screen.
    GiveOpinion,
    /// Something was copied, or could not be.
    Copied(Copyable, bool),
    /// Storage has something to say of the draft for the framework with this key.
    Storage(Rc<str>, Heard),
    /// The person takes the draft of the other tab or window.
    TakeTheirs,
    /// The person goes on with the draft of this one.
    KeepMine,
}
