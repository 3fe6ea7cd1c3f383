//! Everything that can happen.

use super::{Copyable, Heard, Screen};
use crate::domain::assessment::CompareWith;
use crate::domain::framework::SkillIndex;
use crate::domain::rating::Rating;

/// Everything that can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The person, or the address, goes to a screen.
    Go(Screen),
    /// The widget opened.
    Open {
        /// At this screen.
        screen: Screen,
        /// On a page with this address, without query and fragment, if it can be told.
        page: Option<String>,
    },
    /// Rates a skill, or takes its rating back.
    Rate(SkillIndex, Option<Rating>),
    /// Changes the example for a skill.
    Evidence(SkillIndex, String),
    /// Chooses what to compare with.
    CompareWith(CompareWith),
    /// Goes on from this screen, if what it asks for is there.
    Continue,
    /// Goes on from a skill without rating it.
    Skip,
    /// Changes the code being entered.
    EnterCode(String),
    /// Opens the code that was entered.
    OpenCode,
    /// Asks the person whether they mean it.
    Ask,
    /// The person did not mean it.
    Cancel,
    /// Deletes the person's own answers.
    Delete,
    /// Makes the shared result on screen the person's own answers.
    KeepShared,
    /// Something was copied, or could not be.
    Copied(Copyable, bool),
    /// Storage has something to say.
    Storage(Heard),
    /// The person takes the draft of the other tab or window.
    TakeTheirs,
    /// The person goes on with the draft of this one.
    KeepMine,
}
