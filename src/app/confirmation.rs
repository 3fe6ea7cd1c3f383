//! What a person is asked before something is lost.

use super::route::OpinionStep;
use std::rc::Rc;

/// What a person is asked before something is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Whether to delete the draft for the framework with this key.
    DeleteDraft(Rc<str>),
    /// Whether to remove the framework with this key, which the person imported.
    RemoveFramework(Rc<str>),
    /// Whether to delete everything that is kept in this browser.
    DeleteEverything,
    /// Whether to put a shared result in place of the draft.
    ReplaceDraft,
    /// Whether to give up the view on another result, and begin one of the shared result at this step.
    ReplaceOpinion(OpinionStep),
    /// Whether to delete the snapshot at this place.
    DeleteSnapshot(usize),
    /// Whether to give the reassessment up, and with it the new ratings.
    CancelReassessment,
}
