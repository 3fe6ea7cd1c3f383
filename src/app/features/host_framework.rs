//! The framework, role and role level that the page around the widget is about.

use crate::app::effect::Effect;
use crate::app::effects::{Cause, Effects};
use crate::app::host_event::HostEvent;
use crate::app::imported_framework::{FrameworkFileError, ImportedFramework};
use crate::app::route::Route;
use crate::app::session::Session;
use crate::app::settings::Settings;
use crate::app::workspace::Workspace;
use crate::app::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::Framework;
use std::rc::Rc;

/// What can happen to what the page is about.
#[derive(Clone, Debug, PartialEq)]
pub enum HostFrameworkAction {
    /// The page wants the widget otherwise.
    SettingsChanged(Rc<Settings>),
    /// The framework that the page asks for has been loaded, or cannot be used.
    Loaded(Result<ImportedFramework, FrameworkFileError>),
    /// The person begins with the framework that the page is about.
    Begin,
}

/// What has become of the framework that the page asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum HostFramework {
    /// The page asks for none: the person chooses.
    #[default]
    NotAsked,
    /// It is being loaded.
    Loading,
    /// It is the one with this key.
    Ready(Rc<str>),
    /// It cannot be used. No reason stands for: there is none with its id.
    Refused(Option<FrameworkFileError>),
}

impl HostFramework {
    /// Its workspace, if the page is about one.
    pub(in crate::app) fn workspace<'a>(
        &self,
        workspaces: &'a Workspaces,
    ) -> Option<&'a Workspace> {
        match self {
            Self::Ready(key) => workspaces.get(key),
            Self::NotAsked | Self::Loading | Self::Refused(_) => None,
        }
    }
}

/// What the page asks for, and what has come of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::app) struct HostState {
    framework: HostFramework,
    /// The last setting that names something the framework does not have, and the name.
    unknown: Option<(&'static str, String)>,
}

impl HostState {
    pub(in crate::app) fn framework(&self) -> &HostFramework {
        &self.framework
    }

    pub(in crate::app) fn update(
        &mut self,
        action: HostFrameworkAction,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        match action {
            HostFrameworkAction::SettingsChanged(settings) => {
                self.change_settings(settings, session, effects);
            }
            HostFrameworkAction::Loaded(loaded) => {
                let framework = match loaded {
                    Err(error) => HostFramework::Refused(Some(error)),
                    Ok((framework, _)) => {
                        let same = |other: &&Workspace| {
                            other.file.is_none()
                                && other.framework.fingerprint == framework.fingerprint
                        };
                        let here = { session.workspaces.iter() }.find(same).map(|w| w.key.clone());
                        HostFramework::Ready(here.unwrap_or_else(|| {
                            let workspace = Workspace::of_host(framework);
                            let key = Rc::clone(&workspace.key);
                            session.workspaces.add(workspace);
                            effects.run(Effect::OpenDraft(Rc::clone(&key)));
                            key
                        }))
                    }
                };
                self.set_framework(framework, session, effects);
            }
            HostFrameworkAction::Begin => {
                if let HostFramework::Ready(key) = &self.framework {
                    session.workspaces.open_key(key);
                    prefill_answers(session, effects);
                    session.begin(effects);
                }
            }
        }
    }

    /// Opens the framework that the page asks for, or begins to load it.
    pub(in crate::app) fn find_framework(&mut self, session: &mut Session, effects: &mut Effects) {
        let settings = &session.settings;
        let framework = match (&settings.framework_src, &settings.framework) {
            (Some(address), _) => {
                effects.run(Effect::LoadHostFramework(address.clone()));
                HostFramework::Loading
            }
            (None, None) => HostFramework::NotAsked,
            (None, Some(id)) => {
                // The page cannot mean a framework that this person has imported.
                let named =
                    |other: &&Workspace| other.file.is_none() && *other.framework.id == **id;
                match session.workspaces.iter().find(named) {
                    Some(workspace) => HostFramework::Ready(Rc::clone(&workspace.key)),
                    None => HostFramework::Refused(None),
                }
            }
        };
        self.set_framework(framework, session, effects);
    }

    fn set_framework(
        &mut self,
        framework: HostFramework,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        let is_refused = |framework: &HostFramework| matches!(framework, HostFramework::Refused(_));
        let before = std::mem::replace(&mut self.framework, framework);
        if is_refused(&self.framework) && !is_refused(&before) {
            let settings = &session.settings;
            let asked = settings.framework_src.as_ref().or(settings.framework.as_ref());
            effects.emit(HostEvent::error("framework", asked.map_or("", |asked| asked)));
        }
        if let HostFramework::Ready(key) = &self.framework {
            session.workspaces.open_key(key);
        }
        self.report_unknown_ids(session, effects);
    }

    /// Sends the page an error for a role or role level that its framework does not have, once for each.
    fn report_unknown_ids(&mut self, session: &Session, effects: &mut Effects) {
        let Some(workspace) = self.framework.workspace(&session.workspaces) else { return };
        let (framework, settings) = (&workspace.framework, &session.settings);
        let role = settings.role.as_ref().filter(|id| framework.role_with_id(id).is_none());
        let with = { settings.compare_with.as_ref() }
            .filter(|id| CompareWith::with_id(framework, id).is_none());
        let unknown = match (role, with) {
            (Some(id), _) => Some(("framework-role", id.clone())),
            (None, Some(id)) => Some(("compare-with", id.clone())),
            (None, None) => None,
        };
        if let Some((setting, id)) = unknown.as_ref().filter(|_| unknown != self.unknown) {
            effects.emit(HostEvent::error(setting, id));
        }
        self.unknown = unknown;
    }

    /// Applies changed settings. The person's focus stays where it is.
    fn change_settings(
        &mut self,
        settings: Rc<Settings>,
        session: &mut Session,
        effects: &mut Effects,
    ) {
        let before = std::mem::replace(&mut session.settings, settings);
        let now = &session.settings;
        if before.framework != now.framework {
            self.find_framework(session, effects);
            effects.navigate_for(Route::Start, Cause::Host);
        } else if before.role != now.role || before.compare_with != now.compare_with {
            self.report_unknown_ids(session, effects);
            // A person without answers gets them when they begin.
            let begun = { self.framework.workspace(&session.workspaces) }
                .filter(|workspace| !workspace.assessment.is_empty());
            if let Some(key) = begun.map(|workspace| Rc::clone(&workspace.key)) {
                session.workspaces.open_key(&key);
                effects.by_host();
                prefill_answers(session, effects);
            }
        }
    }
}

/// Makes the role and the role level that the page is about the person's answers.
fn prefill_answers(session: &mut Session, effects: &mut Effects) {
    let framework = Rc::clone(&session.workspace().framework);
    let settings = Rc::clone(&session.settings);
    let mut prefilled = session.workspace().assessment.clone();
    prefill(&mut prefilled, &framework, &settings);
    if prefilled != session.workspace().assessment {
        session.edit(effects, |answers| *answers = prefilled);
    }
}

/// Answers with the role and the role level that the page is about, where its framework has them.
pub(in crate::app) fn prefill(
    answers: &mut Assessment,
    framework: &Framework,
    settings: &Settings,
) {
    let role = settings.role.as_ref().and_then(|id| framework.role_with_id(id));
    if let Some(role) = role {
        answers.choose_role(framework, role);
    }
    let with =
        { settings.compare_with.as_ref() }.and_then(|id| CompareWith::with_id(framework, id));
    if with.is_some() {
        answers.compare_with = with;
    }
}
