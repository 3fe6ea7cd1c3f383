//! What the widget knows and does, without a browser.
//!
//! [`update()`] is the one function that changes the [`Model`]: it takes an [`Action`], which says what has
//! happened, and returns the [`Effect`]s, which say what the browser has to do. What comes of an effect
//! comes back as an action. The same actions always give the same model and the same effects.

mod action;
mod backup_file;
mod confirmation;
mod download_file;
mod draft_rules;
mod effect;
mod effects;
mod features;
mod form_error;
mod frame_height;
mod host_event;
mod imported_framework;
mod load_status;
mod model;
mod opening;
mod pair;
mod password;
mod rehearsal;
mod route;
mod save_status;
mod session;
mod settings;
mod update;
mod waiting;
mod wording_parts;
mod workspace;
mod workspaces;

pub use action::Action;
pub use backup_file::{BackupFile, BackupFileError, UnusableDraft};
pub use confirmation::Confirmation;
pub use download_file::{DownloadContent, DownloadFile, download_file};
pub use effect::{Copyable, Download, Effect, FileFor, Focus, TodayFor};
pub use features::assess::{AssessAction, Choice};
pub use features::compare_role_levels::CompareRoleLevelsAction;
pub use features::decisions::Decision;
pub use features::drafts::DraftAction;
pub use features::embed_snippet::{EmbedMethod, EmbedSnippet, SnippetAction};
pub use features::export::ExportAction;
pub use features::grid::{GridAction, GridState};
pub use features::history::HistoryAction;
pub use features::host_framework::{HostFramework, HostFrameworkAction};
pub use features::import::ImportAction;
pub use features::loading::LoadAction;
pub use features::lock::LockAction;
pub use features::nearest::NearestAction;
pub use features::opinion::{OpinionAction, OpinionDraft};
pub use features::plan::PlanAction;
pub use features::restore::{DraftRestore, RestoreAction, RestorePreview};
pub use features::share::{ShareAction, SharedResult};
pub use features::tables::{TablesAction, TablesError, TablesOutcome, TablesState};
pub use features::team::{OpenTeam, PEOPLE_PER_PAGE, Pasted, TeamAction, TeamState};
pub use form_error::FormError;
pub use host_event::{HostEvent, assessment_for_host};
pub use imported_framework::{FrameworkFileError, ImportedFramework};
pub use load_status::LoadStatus;
pub use model::Model;
pub use password::{PasswordError, PasswordUse};
pub use rehearsal::rehearsal;
pub use route::{
    AnswersShown, FrameworkRoute, JourneyScreen, OpinionStep, RestScreen, Route, Screen,
};
pub use save_status::{Durability, Quarantine, SaveStatus, SavedAt, StorageError, StorageEvent};
pub use settings::{Release, Settings};
pub use update::update;
pub use waiting::{Arrival, Done, Shown, Waiting};
pub use workspace::Workspace;
pub use workspaces::Workspaces;
