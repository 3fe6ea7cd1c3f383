//! Everything the widget knows.

use super::confirmation::Confirmation;
use super::effect::Copyable;
use super::effects::Effects;
use super::features::assess::{AssessState, Choice};
use super::features::compare_role_levels::CompareRoleLevelsState;
use super::features::drafts::DraftsState;
use super::features::embed_snippet::EmbedSnippet;
use super::features::export::ExportState;
use super::features::history::HistoryState;
use super::features::host_framework::{HostFramework, HostState};
use super::features::loading::LazyCode;
use super::features::nearest::NearestState;
use super::features::opinion::{OpinionDraft, OpinionState};
use super::features::restore::{self, RestorePreview, RestoreState};
use super::features::share::{ShareState, SharedResult};
use super::features::team::TeamState;
use super::form_error::FormError;
use super::host_event::HostEvent;
use super::load_status::{LoadStatus, Stage};
use super::opening::Opening;
use super::route::{AnswersShown, OpinionStep, Route, RouteContext, Screen};
use super::save_status::SaveStatus;
use super::session::Session;
use super::settings::Settings;
use super::workspace::Workspace;
use super::workspaces::Workspaces;
use crate::domain::analysis::migration::MigratedRating;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::history::Moment;
use crate::domain::formats::backup::Backup;
use crate::domain::formats::share_code::{self, CodeError};
use crate::domain::framework::{Framework, RoleIndex, RoleLevel, RoleLevelIndex, SkillIndex};
use std::rc::Rc;

/// Everything the widget knows. Only [`super::update()`] changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub(super) session: Session,
    /// Whether all drafts and the framework that the page asks for were read when the page last got an event.
    ready: bool,
    /// What the page is told once the drafts are read, while the widget opens.
    pub(super) opening: Option<Opening>,
    pub(super) assess: AssessState,
    pub(super) compare_role_levels: CompareRoleLevelsState,
    pub(super) drafts: DraftsState,
    pub(super) export: ExportState,
    pub(super) history: HistoryState,
    pub(super) host: HostState,
    pub(super) lazy_code: LazyCode,
    pub(super) nearest: NearestState,
    pub(super) opinion: OpinionState,
    pub(super) restore: RestoreState,
    pub(super) share: ShareState,
    pub(super) snippet: EmbedSnippet,
    pub(super) team: TeamState,
}

impl Model {
    /// What the widget knows before anything has happened.
    pub fn new(workspaces: Workspaces, settings: Rc<Settings>) -> Self {
        let route = Route::Start;
        Self {
            session: Session { workspaces, settings, route, error: None, confirmation: None },
            ready: false,
            opening: None,
            assess: AssessState::default(),
            compare_role_levels: CompareRoleLevelsState::default(),
            drafts: DraftsState::default(),
            export: ExportState::default(),
            history: HistoryState::default(),
            host: HostState::default(),
            lazy_code: LazyCode::default(),
            nearest: NearestState::default(),
            opinion: OpinionState::default(),
            restore: RestoreState::default(),
            share: ShareState::default(),
            snippet: EmbedSnippet::default(),
            team: TeamState::default(),
        }
    }

    /// Forgets what is entered, chosen and asked on a screen: another one begins afresh.
    pub(super) fn reset_forms(&mut self) {
        // Every field is named, so that a new one is not forgotten here.
        let Self {
            session,
            ready: _,
            opening: _,
            assess,
            compare_role_levels,
            drafts,
            export,
            history,
            host: _,
            lazy_code: _,
            nearest,
            opinion: _,
            restore,
            share,
            snippet,
            team: _,
        } = self;
        session.error = None;
        session.confirmation = None;
        *assess = AssessState::default();
        *compare_role_levels = CompareRoleLevelsState::default();
        *drafts = DraftsState::default();
        *export = ExportState::default();
        *history = HistoryState::default();
        *nearest = NearestState::default();
        *restore = RestoreState::default();
        share.reset_form();
        *snippet = EmbedSnippet::default();
    }

    /// Notes whether everything has been read. At the moment it has, loading of what comes next begins, and
    /// the page's `ready` event is returned.
    pub(super) fn become_ready(&mut self, effects: &mut Effects) -> Option<HostEvent> {
        let ready = self.is_everything_read();
        let was_ready = std::mem::replace(&mut self.ready, ready);
        if was_ready || !ready {
            return None;
        }
        let comes_back = self.workspaces().iter().any(|other| !other.assessment.is_empty());
        self.lazy_code.prepare(comes_back, effects);
        Some(HostEvent::ready(self.workspace()))
    }

    /// Those of these events that the page gets now, with those that were held back until now.
    pub(super) fn release_events(&mut self, events: Vec<HostEvent>) -> Vec<HostEvent> {
        let Some(mut opening) = self.opening.take() else { return events };
        opening.hold(events);
        if self.are_drafts_read() {
            opening.release()
        } else {
            self.opening = Some(opening);
            Vec::new()
        }
    }

    fn are_drafts_read(&self) -> bool {
        let read = |workspace: &Workspace| workspace.save_status != SaveStatus::Unknown;
        self.workspaces().iter().all(read)
    }

    fn is_everything_read(&self) -> bool {
        *self.host.framework() != HostFramework::Loading && self.are_drafts_read()
    }
}

/// Where the person is, and with what.
impl Model {
    /// Whether all drafts and the framework that the page asks for have been read.
    pub fn is_ready(&self) -> bool {
        self.ready
    }

    /// How the page around the widget wants it.
    pub fn settings(&self) -> &Settings {
        &self.session.settings
    }

    /// What the person is looking at.
    pub fn route(&self) -> &Route {
        &self.session.route
    }

    /// The address of what the person is looking at.
    pub fn address(&self) -> String {
        self.route().address(self.workspaces())
    }

    /// The screen that the person is looking at.
    pub fn screen(&self) -> Screen {
        self.route().screen(&self.route_context())
    }

    /// The heading of that screen, which is the page's title too.
    pub fn heading(&self) -> &str {
        self.route().heading(&self.route_context())
    }

    fn route_context(&self) -> RouteContext<'_> {
        let opinion_skill = if let Route::Opinion(OpinionStep::Skill(place)) = self.route() {
            let skill = self.opinion_skill(*place);
            skill.and_then(|index| Some(&*self.opinion_framework()?.skill(index)?.name))
        } else {
            None
        };
        RouteContext { framework: self.framework(), opinion_skill, shared: self.share.content() }
    }

    /// Why the screen cannot do what the person wants.
    pub fn error(&self) -> Option<&FormError> {
        self.session.error.as_ref()
    }

    /// What the person is being asked before something is lost.
    pub fn confirmation(&self) -> Option<&Confirmation> {
        self.session.confirmation.as_ref()
    }

    /// Whether the code of a stage is here.
    pub fn load_status(&self, stage: Stage) -> LoadStatus {
        self.lazy_code.status(stage)
    }

    /// The key of the workspace whose descriptions the screen shows, if it shows any.
    pub(super) fn described_key(&self) -> Option<Rc<str>> {
        match self.route().answers_shown() {
            AnswersShown::OwnToOpen => Some(Rc::clone(&self.workspace().key)),
            AnswersShown::Shared => self.share.shared().map(|shared| Rc::clone(&shared.key)),
            AnswersShown::Opinion => self.opinion.draft().map(|draft| Rc::clone(&draft.of().key)),
            AnswersShown::Own | AnswersShown::Team => None,
        }
    }
}

/// Frameworks and answers.
impl Model {
    /// All frameworks with the person's answers; the screens are about the one that is open.
    pub fn workspaces(&self) -> &Workspaces {
        &self.session.workspaces
    }

    /// The workspace that is open.
    pub fn workspace(&self) -> &Workspace {
        self.session.workspace()
    }

    /// The framework that is open.
    pub fn framework(&self) -> &Rc<Framework> {
        &self.workspace().framework
    }

    /// The person's own answers.
    pub fn assessment(&self) -> &Assessment {
        self.session.assessment()
    }

    /// What the answers are compared with.
    pub fn compare_with(&self) -> CompareWith {
        self.assessment().compare_with_in(self.framework())
    }

    /// The role level that the answers are compared with, if it is one.
    pub fn role_level(&self) -> Option<&RoleLevel> {
        match self.compare_with() {
            CompareWith::All => None,
            CompareWith::RoleLevel(index) => self.framework().role_level(index),
        }
    }

    /// The workspace of the edition before the one that is open, if its ratings can be carried over.
    pub fn earlier_edition(&self) -> Option<&Workspace> {
        self.session.earlier_edition()
    }

    /// What becomes of each rating of the edition before.
    pub fn migrated_ratings(&self) -> Vec<MigratedRating<'_>> {
        self.session.migrated_ratings()
    }

    /// What has become of the framework that the page asks for.
    pub fn host_framework(&self) -> &HostFramework {
        self.host.framework()
    }

    /// The workspace that the page is about, if it is about one.
    pub fn host_workspace(&self) -> Option<&Workspace> {
        self.host.framework().workspace(self.workspaces())
    }

    /// The workspaces that the person is offered: the one that the page is about, or all.
    pub fn offered(&self) -> Vec<&Workspace> {
        match self.host_workspace() {
            Some(workspace) => vec![workspace],
            None => self.workspaces().iter().collect(),
        }
    }

    /// Where the person chooses what to rate, or the start where the page has chosen that.
    pub fn before_questions(&self) -> Route {
        if self.host_workspace().is_some() { Route::Start } else { Route::Choose }
    }

    /// Everything that is stored, to be saved as a file.
    pub fn backup(&self) -> Backup {
        restore::backup(self.workspaces())
    }
}

/// What each feature shows.
impl Model {
    /// What the person wants to rate.
    pub fn choice(&self) -> Option<&Choice> {
        self.assess.choice()
    }

    /// Part of a name, to find roles by.
    pub fn role_filter(&self) -> &str {
        self.assess.role_filter()
    }

    /// The role that was found.
    pub fn picked_role(&self) -> Option<RoleIndex> {
        self.assess.role()
    }

    /// The two role levels that are side by side.
    pub fn compared_role_levels(&self) -> Option<(RoleLevelIndex, RoleLevelIndex)> {
        self.compare_role_levels.shown(&self.session)
    }

    /// Whether everything stored in this browser has been deleted. `None` until that was tried.
    pub fn everything_deleted(&self) -> Option<bool> {
        self.drafts.deleted()
    }

    /// Whether the browser has taken the last file to save. `None` until there was one.
    pub fn file_saved(&self) -> Option<bool> {
        self.export.saved()
    }

    /// The name for the next snapshot.
    pub fn snapshot_name(&self) -> &str {
        self.history.snapshot_name()
    }

    /// The two moments that are compared.
    pub fn moments(&self) -> (Moment, Moment) {
        self.history.moments(self.assessment())
    }

    /// The family whose nearest role levels are shown, if not all are.
    pub fn nearest_family(&self) -> Option<u8> {
        self.nearest.family()
    }

    /// Whether the nearest role levels leave out those of one's own role.
    pub fn nearest_without_own_role(&self) -> bool {
        self.nearest.is_without_own_role()
    }

    /// How many pages of the nearest role levels are shown, at least one.
    pub fn nearest_pages(&self) -> usize {
        self.nearest.pages()
    }

    /// The second opinion that is being given, if one is.
    pub fn opinion(&self) -> Option<&OpinionDraft> {
        self.opinion.draft()
    }

    /// The framework of the second opinion that is being given.
    pub fn opinion_framework(&self) -> Option<&Framework> {
        self.opinion.framework(self.workspaces())
    }

    /// The skill that stands at this place among the questions of a second opinion, if there is one.
    pub fn opinion_skill(&self, place: usize) -> Option<SkillIndex> {
        self.opinion.skill(place, self.workspaces())
    }

    /// What restoring the file that the person has chosen does at this moment.
    pub fn restore_preview(&self) -> Option<RestorePreview> {
        self.restore.preview(self.workspaces())
    }

    /// Whether what was in a backup has been added.
    pub fn is_restored(&self) -> bool {
        self.restore.is_restored()
    }

    /// The shared result that the screen shows, if it shows one.
    pub fn shared(&self) -> Option<&Result<SharedResult, CodeError>> {
        self.share.result()
    }

    /// What the person has chosen to compare a shared result with, in place of what is in the code.
    pub fn shared_compare_with(&self) -> Option<CompareWith> {
        self.share.compare_with()
    }

    /// The code being entered.
    pub fn entered_code(&self) -> &str {
        self.share.code()
    }

    /// Another assessment beside one's own.
    pub fn beside(&self) -> Option<&Assessment> {
        self.share.beside()
    }

    /// What was copied last, and whether it worked.
    pub fn copied(&self) -> Option<(Copyable, bool)> {
        self.share.copied()
    }

    /// The share code of the person's own answers.
    pub fn share_code(&self) -> String {
        share_code::encode(self.framework(), &self.assessment().rating_set())
    }

    /// The link that opens the person's own answers, if there is a page for it to point at.
    pub fn share_link(&self) -> Option<String> {
        self.share_link_for(self.share_code())
    }

    /// The link that opens a code, if there is a page for it to point at.
    pub fn share_link_for(&self, code: String) -> Option<String> {
        let address = Route::Shared(code).address(self.workspaces());
        self.settings().share_page.as_ref().map(|page| [page, &*address].concat())
    }

    /// How a page is to have the widget.
    pub fn snippet(&self) -> &EmbedSnippet {
        &self.snippet
    }

    /// The team, and what has become of the codes that were entered.
    pub fn team(&self) -> &TeamState {
        &self.team
    }
}
