//! Codes and links: those of the person's own answers to pass on, and those of others to open.

use crate::app::effect::{Copyable, Effect};
use crate::app::effects::Effects;
use crate::app::form_error::FormError;
use crate::app::host_event::HostEvent;
use crate::app::route::{FrameworkRoute, Route, SharedContent};
use crate::app::session::Session;
use crate::app::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::opinion::Opinion;
use crate::domain::assessment::rating::Rating;
use crate::domain::formats::share_code::{self, CodeError};
use crate::domain::framework::SkillIndex;
use std::rc::Rc;

/// What can happen to codes and links.
#[derive(Clone, Debug, PartialEq)]
pub enum ShareAction {
    /// Changes the code being entered.
    EnterCode(String),
    /// Opens the code that was entered.
    OpenCode,
    /// Compares the shared result on screen with this, without a change to one's own answers.
    CompareWith(CompareWith),
    /// Makes the shared result on screen the person's own answers, once asked where that replaces some.
    KeepShared,
    /// The code that is locked at the route has been opened, and this was in it.
    Opened(String),
    /// Copies this text.
    Copy(Copyable, Rc<str>),
    /// Something was copied, or could not be.
    Copied(Copyable, bool),
}

/// A shared result that could be opened.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedResult {
    /// The code as it was first written, or as it was locked if it was.
    pub code: String,
    /// The key of its workspace.
    pub key: Rc<str>,
    /// The answers.
    pub assessment: Assessment,
    /// Somebody else's view of the same skills, if it is in the code too.
    pub opinion: Option<Opinion>,
}

impl SharedResult {
    /// Reads a code for any framework there is.
    pub(in crate::app) fn read(workspaces: &Workspaces, code: &str) -> Result<Self, CodeError> {
        let frameworks = workspaces.iter().map(|workspace| &*workspace.framework);
        let (framework, set) = share_code::decode(frameworks, code)?;
        let mut all = workspaces.iter();
        let of = |other: &&_| std::ptr::eq(&raw const **other, framework);
        let workspace =
            all.find(|workspace| of(&&*workspace.framework)).ok_or(CodeError::OtherFramework)?;
        let code = share_code::encode(framework, &set);
        let (key, assessment) = (Rc::clone(&workspace.key), Assessment::from_rating_set(&set));
        Ok(Self { code, key, assessment, opinion: set.opinion })
    }
}

impl SharedResult {
    /// How the second opinion in it rates a skill, if there is one and it does.
    pub(in crate::app) fn second(&self, skill: SkillIndex) -> Option<Rating> {
        self.opinion.as_ref()?.ratings.get(skill).copied()
    }

    /// Whether it has the ratings of the person's own draft: as they are, or as they were before the person took levels
    /// of the second opinion in it.
    pub(in crate::app) fn is_of_draft(&self, workspaces: &Workspaces) -> bool {
        let Some(workspace) = workspaces.get(&self.key) else { return false };
        let (draft, own) = (&workspace.assessment.ratings, &self.assessment.ratings);
        let is_same = |skill| {
            let here = draft.get(skill);
            here == own.get(skill) || (here.is_some() && here.copied() == self.second(skill))
        };
        !own.is_empty() && workspace.framework.skills().all(|(skill, _)| is_same(skill))
    }
}

/// What is shared with the person, and what is entered and copied on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct ShareState {
    result: Option<Result<SharedResult, CodeError>>,
    /// What was opened last with a password: the locked code, and the one that was in it. The address keeps the
    /// locked one, so that the browser's history has no other.
    opened: Option<(String, String)>,
    form: ShareForm,
}

/// What is entered and copied on one screen.
#[derive(Clone, Debug, Default, PartialEq)]
struct ShareForm {
    code: String,
    compare_with: Option<CompareWith>,
    beside: Option<Assessment>,
    copied: Option<(Copyable, bool)>,
}

impl ShareState {
    /// The shared result that the screen shows, if it shows one.
    pub(in crate::app) fn result(&self) -> Option<&Result<SharedResult, CodeError>> {
        self.result.as_ref()
    }

    /// The shared result that the screen shows, if it could be opened.
    pub(in crate::app) fn shared(&self) -> Option<&SharedResult> {
        self.result.as_ref()?.as_ref().ok()
    }

    pub(in crate::app) fn content(&self) -> SharedContent {
        match self.shared() {
            Some(SharedResult { opinion: Some(_), .. }) => SharedContent::Opinion,
            Some(_) => SharedContent::Result,
            None if matches!(self.result, Some(Err(CodeError::Locked))) => SharedContent::Locked,
            None => SharedContent::Unreadable,
        }
    }

    /// The code being entered.
    pub(in crate::app) fn code(&self) -> &str {
        &self.form.code
    }

    /// What the person compares a shared result with, if not with what was shared.
    pub(in crate::app) fn compare_with(&self) -> Option<CompareWith> {
        self.form.compare_with
    }

    /// Another assessment beside one's own.
    pub(in crate::app) fn beside(&self) -> Option<&Assessment> {
        self.form.beside.as_ref()
    }

    /// What was copied last, and whether it worked.
    pub(in crate::app) fn copied(&self) -> Option<(Copyable, bool)> {
        self.form.copied
    }

    /// Forgets what is entered and copied on the screen.
    pub(in crate::app) fn reset_form(&mut self) {
        self.form = ShareForm::default();
    }

    /// Reads what is shared at the route that the person has come to.
    // Not inlined, because it is called in two places and each copy would add to the wasm.
    #[inline(never)]
    pub(in crate::app) fn on_route_enter(&mut self, session: &Session) {
        self.result = None;
        if let Route::Shared(code) = &session.route {
            let opened = self.opened.as_ref().filter(|(locked, _)| locked == code);
            let read = opened.map_or(code, |(_, opened)| opened);
            let mut result = SharedResult::read(&session.workspaces, read);
            match (&mut result, opened) {
                (Ok(shared), Some((locked, _))) => shared.code.clone_from(locked),
                // Nothing of ours locks twice, and asking once more for the same password would never end.
                (Err(error @ CodeError::Locked), Some(_)) => *error = CodeError::Values,
                _ => {}
            }
            self.result = Some(result);
        }
    }

    /// Forgets what was opened with a password.
    pub(in crate::app) fn forget_opened(&mut self) {
        self.opened = None;
    }

    /// Notes what was typed as a code, before it can be read.
    pub(in crate::app) fn note_code(&mut self, typed: String) {
        self.form.code = typed;
    }

    pub(in crate::app) fn update(
        &mut self,
        action: ShareAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            ShareAction::EnterCode(code) => self.form.code = code,
            ShareAction::OpenCode => self.open_code(session, effects),
            ShareAction::CompareWith(with) => self.form.compare_with = Some(with),
            ShareAction::KeepShared => self.keep(session, effects),
            ShareAction::Opened(code) => self.show_opened(code, session, effects),
            ShareAction::Copy(what, text) => effects.run(Effect::Copy(what, text)),
            ShareAction::Copied(what, worked) => {
                // The page gets an event for the first copy on a screen, not for each press of the button.
                let is_new = self.form.copied != Some((what, worked));
                self.form.copied = Some((what, worked));
                let name = match what {
                    Copyable::Link => Some("link"),
                    Copyable::Code => Some("code"),
                    Copyable::Text
                    | Copyable::Message
                    | Copyable::Snippet
                    | Copyable::OpinionLink
                    | Copyable::OpinionCode
                    | Copyable::AgreedLink
                    | Copyable::AgreedCode
                    | Copyable::FallbackCode => None,
                };
                if let Some(name) = name.filter(|_| is_new && worked) {
                    effects.emit(HostEvent::share(name));
                }
            }
        }
    }

    /// Shows what was locked at the route.
    fn show_opened(&mut self, opened: String, session: &mut Session, effects: &mut Effects) {
        let Route::Shared(locked) = &session.route else { return };
        self.opened = Some((locked.clone(), opened));
        // The address stays, but another screen is there: as if the person had come from elsewhere.
        let route = std::mem::replace(&mut session.route, Route::Start);
        effects.navigate(route);
    }

    fn open_code(&mut self, session: &mut Session, effects: &mut Effects) {
        match (SharedResult::read(&session.workspaces, &self.form.code), &session.route) {
            (Err(CodeError::Locked), Route::Start) => {
                effects.navigate(Route::Shared(share_code::normalise(&self.form.code)));
            }
            (Err(error), _) => session.fail(effects, FormError::Code(error)),
            (Ok(shared), Route::Framework(_)) if shared.key == session.workspace().key => {
                self.form.beside = Some(shared.assessment);
                session.error = None;
            }
            (Ok(_), Route::Framework(_)) => session.fail(effects, FormError::OtherFramework),
            (Ok(shared), _) => effects.navigate(Route::Shared(shared.code)),
        }
    }

    /// Makes the shared result the person's own answers. Where that replaces some, the screen asks first.
    pub(in crate::app) fn keep(&mut self, session: &mut Session, effects: &mut Effects) {
        let Some(shared) = self.shared() else { return };
        session.workspaces.open_key(&shared.key);
        let assessment = shared.assessment.clone();
        session.edit(effects, |answers| *answers = assessment);
        effects.navigate(FrameworkRoute::Result);
    }
}
