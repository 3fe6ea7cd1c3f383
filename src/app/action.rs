//! Everything that can happen: what a person does, and what comes back from the browser.

use super::confirmation::Confirmation;
use super::features::assess::AssessAction;
use super::features::compare_role_levels::CompareRoleLevelsAction;
use super::features::drafts::DraftAction;
use super::features::embed_snippet::SnippetAction;
use super::features::export::ExportAction;
use super::features::grid::GridAction;
use super::features::history::HistoryAction;
use super::features::host_framework::HostFrameworkAction;
use super::features::import::ImportAction;
use super::features::loading::LoadAction;
use super::features::lock::LockAction;
use super::features::nearest::NearestAction;
use super::features::opinion::OpinionAction;
use super::features::plan::PlanAction;
use super::features::restore::RestoreAction;
use super::features::share::ShareAction;
use super::features::tables::TablesAction;
use super::features::team::TeamAction;
use super::imported_framework::ImportedFramework;
use super::route::Route;
use std::rc::Rc;

/// Something that can happen. [`super::update()`] says what it changes.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "an action is made and taken apart once, and never kept"
)]
pub enum Action {
    /// The widget opened.
    Init {
        /// At this address.
        fragment: String,
        /// With these frameworks, which the person imported before.
        imported: Vec<ImportedFramework>,
    },
    /// The person goes to a screen.
    Navigate(Route),
    /// The person goes to a screen about the workspace with this key.
    NavigateIn(Rc<str>, Route),
    /// The browser's address has changed.
    UrlChanged(String),
    /// The person goes to the field of this name, in which something is wrong.
    FocusField(&'static str),
    /// The person goes on from this screen.
    Continue,
    /// The person goes on from this screen without an answer.
    Skip,
    /// The person is asked before something is lost.
    Ask(Confirmation),
    /// The person says no to what they are asked.
    Cancel,
    /// The person says yes to what they are asked.
    Confirm,
    /// The person copies ratings from the edition before, for the skills that are in both.
    MigrateRatings,
    /// The person begins with the first role or role level that is found by what they typed, if there is one.
    BeginWithFirstFound,
    /// Something happens while choosing and rating.
    Assess(AssessAction),
    /// Something happens while two role levels are side by side.
    CompareRoleLevels(CompareRoleLevelsAction),
    /// Something happens to drafts.
    Draft(DraftAction),
    /// Something happens while saving files.
    Export(ExportAction),
    /// Something happens to the grid of skills by role levels.
    Grid(GridAction),
    /// Something happens to the history of ratings.
    History(HistoryAction),
    /// Something happens to what the page around the widget is about.
    HostFramework(HostFrameworkAction),
    /// Something happens while importing a framework.
    Import(ImportAction),
    /// Something happens to what is loaded when it is needed.
    Load(LoadAction),
    /// This has come of the password in the request of this number. It happens if no other was made since.
    PasswordUsed(u32, Box<Action>),
    /// Something happens while something is locked or opened with a password.
    Lock(LockAction),
    /// Something happens while the nearest role levels are on screen.
    Nearest(NearestAction),
    /// Something happens while giving a second opinion.
    Opinion(OpinionAction),
    /// Something happens to a plan.
    Plan(PlanAction),
    /// Something happens while restoring a backup.
    Restore(RestoreAction),
    /// Something happens to codes and links.
    Share(ShareAction),
    /// Something that happens to the code for a page.
    Snippet(SnippetAction),
    /// Something happens to tables of a framework.
    Tables(TablesAction),
    /// Something happens to a team.
    Team(TeamAction),
}

/// Makes an [`Action`] of each feature's action.
macro_rules! from_feature {
    ($($name:ident($action:ty),)+) => {
        $(impl From<$action> for Action {
            fn from(action: $action) -> Self {
                Self::$name(action)
            }
        })+
    };
}

from_feature! {
    Assess(AssessAction),
    CompareRoleLevels(CompareRoleLevelsAction),
    Draft(DraftAction),
    Export(ExportAction),
    Grid(GridAction),
    History(HistoryAction),
    HostFramework(HostFrameworkAction),
    Import(ImportAction),
    Load(LoadAction),
    Lock(LockAction),
    Nearest(NearestAction),
    Opinion(OpinionAction),
    Plan(PlanAction),
    Restore(RestoreAction),
    Share(ShareAction),
    Snippet(SnippetAction),
    Tables(TablesAction),
    Team(TeamAction),
}
