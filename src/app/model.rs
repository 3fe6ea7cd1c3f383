//! Everything the widget knows.

use super::confirmation::Confirmation;
use super::effect::Copyable;
use super::features::assess::{AssessAction, AssessState, Choice};
use super::features::compare_role_levels::CompareRoleLevelsState;
use super::features::decisions::{self, Decision};
use super::features::drafts::DraftsState;
use super::features::embed_snippet::EmbedSnippet;
use super::features::export::ExportState;
use super::features::grid::GridState;
use super::features::history::HistoryState;
use super::features::host_framework::{HostFramework, HostState, prefill};
use super::features::loading::LazyCode;
use super::features::lock::LockState;
use super::features::nearest::NearestState;
use super::features::opinion::{OpinionAction, OpinionDraft, OpinionState};
use super::features::restore::{self, RestorePreview, RestoreState};
use super::features::share::{ShareState, SharedResult};
use super::features::tables::TablesState;
use super::features::team::TeamState;
use super::form_error::FormError;
use super::frame_height;
use super::host_event::HostEvent;
use super::load_status::LoadStatus;
use super::opening::Opening;
use super::password::PasswordUse;
use super::route::{
    AnswersShown, FrameworkRoute, JourneyScreen, OpinionStep, Route, RouteContext, Screen,
};
use super::save_status::SaveStatus;
use super::session::Session;
use super::settings::Settings;
use super::workspace::Workspace;
use super::workspaces::Workspaces;
use crate::domain::analysis::migration::MigratedRating;
use crate::domain::analysis::role_search::{Hit, find_roles};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::history::Moment;
use crate::domain::assessment::rating::Rating;
use crate::domain::formats::backup::Backup;
use crate::domain::formats::share_code::{self, CodeError};
use crate::domain::framework::{
    Framework, RoleIndex, RoleLevel, RoleLevelIndex, SkillIndex, WordingPart,
};
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
    pub(super) grid: GridState,
    pub(super) history: HistoryState,
    pub(super) host: HostState,
    pub(super) lazy_code: LazyCode,
    pub(super) lock: LockState,
    pub(super) nearest: NearestState,
    pub(super) opinion: OpinionState,
    pub(super) restore: RestoreState,
    pub(super) share: ShareState,
    pub(super) snippet: EmbedSnippet,
    pub(super) tables: TablesState,
    pub(super) team: TeamState,
}

impl Model {
    /// What the widget knows before anything has happened.
    pub fn new(workspaces: Workspaces, settings: Rc<Settings>) -> Self {
        let route = Route::Start;
        Self {
            session: Session::new(workspaces, settings, route),
            ready: false,
            opening: None,
            assess: AssessState::default(),
            compare_role_levels: CompareRoleLevelsState::default(),
            drafts: DraftsState::default(),
            export: ExportState::default(),
            grid: GridState::default(),
            history: HistoryState::default(),
            host: HostState::default(),
            lazy_code: LazyCode::default(),
            lock: LockState::default(),
            nearest: NearestState::default(),
            opinion: OpinionState::default(),
            restore: RestoreState::default(),
            share: ShareState::default(),
            snippet: EmbedSnippet::default(),
            tables: TablesState::default(),
            team: TeamState::default(),
        }
    }

    /// Whether single keys choose a level.
    pub fn single_keys(&self) -> bool {
        self.session.single_keys
    }

    /// The screen that the person came from to a skill, if it is one that they go back to.
    pub fn return_to(&self) -> Option<&Route> {
        self.session.return_to.as_ref()
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
            grid,
            history,
            host: _,
            lazy_code: _,
            lock,
            nearest,
            opinion: _,
            restore,
            share,
            snippet,
            tables,
            team,
        } = self;
        session.error = None;
        session.confirmation = None;
        *assess = AssessState::default();
        *compare_role_levels = CompareRoleLevelsState::default();
        *drafts = DraftsState::default();
        *export = ExportState::default();
        *grid = GridState::default();
        *history = HistoryState::default();
        lock.reset_form();
        *nearest = NearestState::default();
        *restore = RestoreState::default();
        share.reset_form();
        *snippet = EmbedSnippet::default();
        tables.reset();
        team.reset_form();
    }

    /// Notes whether everything has been read. At the moment it has, the page's `ready` event is returned.
    pub(super) fn become_ready(&mut self) -> Option<HostEvent> {
        let ready = self.is_everything_read();
        let was_ready = std::mem::replace(&mut self.ready, ready);
        if was_ready || !ready {
            return None;
        }
        // Who has no answers yet begins with what the page is about.
        let workspace = self.workspace();
        let mut answers = workspace.assessment.clone();
        if answers.is_empty() && self.host_workspace().is_some() {
            prefill(&mut answers, &workspace.framework, &self.session.settings);
        }
        Some(HostEvent::ready(workspace, &answers))
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

    /// The step in pixels that the page around a frame is told the screen's height in.
    pub fn frame_step(&self) -> usize {
        let shared = { self.share.shared() }
            .and_then(|shared| Some((self.workspaces().get(&shared.key)?, &shared.assessment)));
        let (workspace, answers) = shared.unwrap_or((self.workspace(), self.assessment()));
        frame_height::step(self.screen(), answers.listed_skills(&workspace.framework).len())
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

    /// Whether the screen is a question whose answers are to be described, and the descriptions are on their way.
    pub fn awaits_descriptions(&self) -> bool {
        let is_question = matches!(self.screen(), Screen::Journey(JourneyScreen::Skill(_)));
        is_question && self.workspace().wording() == LoadStatus::Loading
    }

    /// Whether the code of the screens that few people open is here.
    pub fn rest_status(&self) -> LoadStatus {
        self.lazy_code.status()
    }

    /// The workspace whose wording the screen shows, and which parts of it. `None` if it shows none.
    pub(super) fn wording_needed(&self) -> Option<(Rc<str>, Vec<WordingPart>)> {
        let (key, answers) = match self.route().answers_shown() {
            AnswersShown::OwnToOpen => (&self.workspace().key, self.assessment()),
            AnswersShown::Shared => self.share.shared().map(|of| (&of.key, &of.assessment))?,
            AnswersShown::Opinion => {
                self.opinion.draft().map(|draft| (&draft.of().key, &draft.of().assessment))?
            }
            AnswersShown::Own => return self.other_names_needed(),
            AnswersShown::Team => return None,
        };
        let framework = &self.workspaces().get(key)?.framework;
        let mut skills = answers.listed_skills(framework);
        // The question of a skill that is on no list yet has its words too.
        if let Route::Framework(FrameworkRoute::Skill(skill)) = self.route() {
            skills.push(*skill);
        }
        let parts = framework.wording_parts(answers.role, &skills);
        Some((Rc::clone(key), parts))
    }
}

/// Frameworks and answers.
impl Model {
    /// The workspace whose roles are to be found by their other names, and the part that has these.
    fn other_names_needed(&self) -> Option<(Rc<str>, Vec<WordingPart>)> {
        if !self.assess.is_searching() {
            return None;
        }
        let searched = self.searched().into_iter();
        let workspace = { searched }.find(|workspace| !workspace.framework.has_descriptions())?;
        Some((Rc::clone(&workspace.key), vec![WordingPart::First]))
    }

    /// The workspaces whose roles the person can find by what they are called.
    pub fn searched(&self) -> Vec<&Workspace> {
        let mut searched = self.offered();
        searched.retain(|workspace| workspace.is_searched());
        searched
    }

    /// To begin with the first role or role level that is found by what was typed.
    pub(in crate::app) fn begin_with_first_found(&self) -> Option<AssessAction> {
        let typed = self.role_filter().trim();
        let mut searched = if typed.is_empty() { Vec::new() } else { self.searched() }.into_iter();
        searched.find_map(|workspace| {
            let Hit { role, level, .. } =
                find_roles(&workspace.framework, typed).into_iter().next()?;
            Some(AssessAction::Begin { key: Rc::clone(&workspace.key), role, level })
        })
    }

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

    /// The skill of which a quick pass shows what the levels mean.
    pub fn meanings_of(&self) -> Option<SkillIndex> {
        self.assess.meanings_of()
    }

    /// What was typed to find skills by.
    pub fn skill_search(&self) -> &str {
        self.assess.skill_search()
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

    /// What the grid of skills by role levels shows.
    pub fn grid(&self) -> GridState {
        self.grid
    }

    /// How many pages of the nearest role levels are shown, at least one.
    pub fn nearest_pages(&self) -> usize {
        self.nearest.pages()
    }

    /// What the password that is shown is for.
    pub fn shown_password(&self) -> Option<PasswordUse> {
        self.lock.shown()
    }

    /// What the password that is being used is for.
    pub fn password_at_work(&self) -> Option<PasswordUse> {
        self.lock.at_work()
    }

    /// What was locked last on this screen.
    pub fn locked(&self) -> Option<&Rc<str>> {
        self.lock.locked()
    }

    /// The text in the locked backup that the person has chosen, until it is opened.
    pub fn locked_backup(&self) -> Option<&str> {
        self.restore.locked()
    }

    /// The second opinion that is being given, if one is.
    pub fn opinion(&self) -> Option<&OpinionDraft> {
        self.opinion.draft()
    }

    /// Whether the browser's tab keeps the second opinion that is being given.
    pub fn is_opinion_kept(&self) -> bool {
        self.opinion.is_kept()
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

    /// Whether the shared result is the person's own: its ratings are those of their draft, as far as they have not taken
    /// others from the second opinion in it, or the person says that it is theirs.
    pub fn is_shared_own(&self) -> bool {
        self.share.shared().is_some_and(|shared| {
            shared.is_of_draft(self.workspaces())
                || decisions::is_own(self.opinion.decisions(), &shared.code)
                    && self.draft_of_shared().is_some()
        })
    }

    /// Whether the person may have shared this result and rated anew since: their draft is for the same role.
    pub fn may_shared_be_own(&self) -> bool {
        let of_draft = self.share.shared().zip(self.draft_of_shared());
        let is_same_role =
            |(shared, draft): (&SharedResult, &Assessment)| shared.assessment.role == draft.role;
        !self.is_shared_own() && of_draft.is_some_and(is_same_role)
    }

    /// The person's draft of the framework that the shared result is about, if they have rated something.
    fn draft_of_shared(&self) -> Option<&Assessment> {
        let draft = &self.workspaces().get(&self.share.shared()?.key)?.assessment;
        Some(draft).filter(|draft| !draft.ratings.is_empty())
    }

    /// The rating beside the one of the second opinion on screen. In a result of the person's own it is that of their draft,
    /// or what it was before they took the other; else it is the one that was shared.
    pub fn rating_beside_opinion(&self, skill: SkillIndex) -> Option<Rating> {
        let shared = self.share.shared()?;
        let was = shared.assessment.rating(skill);
        let Some(workspace) = self.workspaces().get(&shared.key).filter(|_| self.is_shared_own())
        else {
            return was;
        };
        let here = workspace.assessment.rating(skill);
        if here.is_none() || here != shared.second(skill) {
            return here;
        }
        match self.decided(shared, skill) {
            Some((Decision::Take, before)) => before,
            Some(_) => here,
            // It is in the draft, so that it was taken before this tab knew of it.
            None => was,
        }
    }

    fn decided(
        &self,
        shared: &SharedResult,
        skill: SkillIndex,
    ) -> Option<(Decision, Option<Rating>)> {
        let framework = &self.workspaces().get(&shared.key)?.framework;
        decisions::last(self.opinion.decisions(), &shared.code, framework, skill)
    }

    /// The action of deciding about a skill of the result with a second opinion that is on screen. It changes the person's
    /// draft at once where the result is their own and says something else.
    pub fn decide(&self, skill: SkillIndex, decision: Decision) -> Option<OpinionAction> {
        let shared = self.share.shared()?;
        let (before, is_own) = (self.rating_beside_opinion(skill), self.is_shared_own());
        let note = decisions::note(&shared.code, (skill, decision), before, is_own);
        let rating = if decision == Decision::Take { shared.second(skill) } else { before };
        let here = self.workspaces().get(&shared.key)?.assessment.rating(skill);
        let edit = (is_own && here != rating).then_some((skill, rating));
        Some(OpinionAction::Decide(note, edit))
    }

    /// The action of saying that the result on screen is the person's own.
    pub fn is_mine(&self) -> Option<OpinionAction> {
        let code = &self.share.shared()?.code;
        Some(OpinionAction::IsMine(decisions::own_note(code)))
    }

    /// What is decided about a skill of the result with a second opinion that is on screen. A level that is in the person's
    /// draft already was taken, and one that is not there any more was not.
    pub fn decision(&self, skill: SkillIndex) -> Option<Decision> {
        let shared = self.share.shared()?;
        let decided = self.decided(shared, skill).map(|(decision, _)| decision);
        if !self.is_shared_own() {
            return decided;
        }
        let here = self.workspaces().get(&shared.key)?.assessment.rating(skill);
        let is_taken = here == shared.second(skill) && here != self.rating_beside_opinion(skill);
        match decided {
            Some(Decision::Take) | None => is_taken.then_some(Decision::Take),
            decided => decided,
        }
    }

    /// What is decided about results with a second opinion, as the tab keeps it.
    pub fn decisions(&self) -> &str {
        self.opinion.decisions()
    }

    /// Whether the tab keeps it.
    pub fn are_decisions_kept(&self) -> bool {
        self.opinion.are_decisions_kept()
    }

    /// Whether the shared result is that of somebody in the team that is open.
    pub fn is_shared_of_team(&self) -> bool {
        let (Some(open), Some(shared)) = (self.team.open(), self.share.shared()) else {
            return false;
        };
        let framework = self.workspaces().get(&shared.key).map(|of| of.framework.fingerprint);
        let ratings = &shared.assessment.ratings;
        framework == Some(open.team.framework.fingerprint)
            && open.team.members.iter().any(|member| member.rating_set.ratings == *ratings)
    }

    /// Whether the shared result is shown at once, and not the question whether the person gives their view first:
    /// they have seen it, it is their own, or they come from the team.
    pub fn shows_shared_result(&self) -> bool {
        self.share.shared().is_some_and(|shared| {
            let has_seen = self.opinion.has_seen(&shared.code);
            has_seen || shared.is_of_draft(self.workspaces()) || self.is_shared_of_team()
        })
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

    /// The link that opens a code, if there is a page for it to point at.
    pub fn share_link_for(&self, code: &str) -> Option<String> {
        let page = self.settings().link_page()?;
        let address = Route::Shared(code.to_owned()).address(self.workspaces());
        Some([page, &*address].concat())
    }

    /// How a page is to have the widget.
    pub fn snippet(&self) -> &EmbedSnippet {
        &self.snippet
    }

    /// What has become of tables that were entered.
    pub fn tables(&self) -> &TablesState {
        &self.tables
    }

    /// The team, and what has become of the codes that were entered.
    pub fn team(&self) -> &TeamState {
        &self.team
    }
}
