//! What each action does.

use super::action::Action;
use super::confirmation::Confirmation;
use super::effect::{Effect, Focus};
use super::effects::{Cause, Destination, Effects};
use super::features::host_framework::HostFrameworkAction;
use super::features::loading::{self, LoadAction};
use super::features::{drafts, import, migration, plan};
use super::imported_framework::ImportedFramework;
use super::load_status::LoadStatus;
use super::model::Model;
use super::opening::Opening;
use super::route::{Question, Route};
use super::workspace::Workspace;
use crate::domain::assessment::Assessment;
use std::rc::Rc;

/// Changes the model by an action, and says what the browser has to do. The same actions always give the
/// same model and the same effects.
pub fn update(model: &mut Model, action: Action) -> Vec<Effect> {
    let mut effects = Effects::default();
    // What comes of a password is an action of its own, if it is still wanted.
    let action = match action {
        Action::PasswordUsed(request, _) if !model.lock.ends(request) => return Vec::new(),
        Action::PasswordUsed(_, next) => *next,
        action => action,
    };
    let retries_wording = matches!(action, Action::Load(LoadAction::RetryWording));
    handle(model, action, &mut effects);
    if let Some(destination) = effects.take_destination() {
        navigate(model, destination, &mut effects);
    }
    // It is looked at after each action, because answers can come to a screen that is open: a draft that has been read,
    // or that of another tab.
    if let Some((key, parts)) = model.wording_needed() {
        loading::load_wording(&key, &parts, retries_wording, &mut model.session, &mut effects);
    }
    let ready = model.become_ready();
    let (mut list, changes, others) = effects.finish(&model.session.workspaces);
    let others = model.release_events(others);
    // The page expects `ready` before all others.
    let events = ready.into_iter().chain(changes).chain(others);
    list.extend(events.map(Effect::EmitHostEvent));
    list
}

fn handle(model: &mut Model, action: Action, effects: &mut Effects) {
    let session = &mut model.session;
    match action {
        Action::Init { fragment, imported } => init(model, &fragment, imported, effects),
        Action::Navigate(route) => effects.navigate(route),
        Action::NavigateIn(key, route) => effects.navigate_in(&key, route),
        Action::UrlChanged(fragment) => effects.follow_url(&fragment, &session.workspaces),
        Action::FocusField(name) => effects.focus(Focus::Field(name)),
        Action::Continue => match session.route.question() {
            Some(Question::Opinion(step)) => model.opinion.advance(step, session, effects),
            Some(question) => model.assess.advance(question, session, effects),
            None => {}
        },
        Action::Skip => match session.route.question() {
            Some(Question::Opinion(step)) => model.opinion.skip(step, session, effects),
            Some(Question::Rating(skill)) => session.advance_from(skill, effects),
            Some(Question::Choice | Question::Role | Question::AddedRole) | None => {}
        },
        Action::Ask(confirmation) => {
            session.confirmation = Some(confirmation);
            effects.focus(Focus::Question);
        }
        Action::Cancel => {
            session.confirmation = None;
            effects.focus(Focus::Heading);
        }
        Action::Confirm => confirm(model, effects),
        Action::MigrateRatings => migration::migrate_ratings(session, effects),
        Action::BeginWithFirstFound => {
            if let Some(begin) = model.begin_with_first_found() {
                model.assess.update(begin, &mut model.session, effects);
            }
        }
        Action::Assess(action) => model.assess.update(action, session, effects),
        Action::CompareRoleLevels(action) => model.compare_role_levels.update(action, session),
        Action::Draft(action) => model.drafts.update(action, session, effects),
        Action::Export(action) => model.export.update(action, effects),
        Action::Grid(action) => model.grid.update(action),
        Action::History(action) => model.history.update(action, session, effects),
        Action::HostFramework(action) => {
            let is_loaded = matches!(action, HostFrameworkAction::Loaded(_));
            model.host.update(action, session, effects);
            // An opinion on a result of that framework can be read from now on.
            if is_loaded && model.lazy_code.status() == LoadStatus::Loaded {
                effects.run(Effect::FindOpinions);
            }
        }
        Action::Import(action) => import::update(action, session, effects),
        Action::Load(action) => load(model, action, effects),
        // Its own action is done in its place.
        Action::PasswordUsed(..) => {}
        Action::Lock(action) => model.lock.update(action, session, effects),
        Action::Nearest(action) => model.nearest.update(action, session, effects),
        Action::Opinion(action) => {
            model.opinion.update(action, model.share.shared(), session, effects);
        }
        Action::Plan(action) => plan::update(action, session, effects),
        Action::Restore(action) => {
            // What comes of opening a file is not wanted once another one is there.
            model.lock.reset_form();
            model.restore.update(action, session, effects);
        }
        Action::Share(action) => model.share.update(action, session, effects),
        Action::Snippet(action) => model.snippet.update(action),
        Action::Tables(action) => model.tables.update(action, session, effects),
        Action::Team(action) => model.team.update(action, effects),
    }
}

fn init(
    model: &mut Model,
    fragment: &str,
    imported: Vec<ImportedFramework>,
    effects: &mut Effects,
) {
    model.opening = Some(Opening::default());
    let session = &mut model.session;
    for (framework, file) in imported {
        session.workspaces.add(Workspace::imported(framework, file));
    }
    for workspace in &session.workspaces {
        effects.run(Effect::OpenDraft(Rc::clone(&workspace.key)));
    }
    model.host.find_framework(session, effects);
    let (route, key) = Route::from_fragment(&session.workspaces, fragment);
    if let Some(key) = key {
        session.workspaces.open_key(&key);
    }
    session.route = route;
    // The page has just loaded, so focus and address stay as they are.
    on_route_enter(model, effects);
}

/// Goes to another screen. What was entered on this one is reset, even if it is the same screen again.
fn navigate(model: &mut Model, destination: Destination, effects: &mut Effects) {
    let Destination { key, route, cause } = destination;
    model.reset_forms();
    let session = &mut model.session;
    let mut is_new = route != session.route;
    if let Some(key) = key.filter(|key| *key != session.workspace().key) {
        session.workspaces.open_key(&key);
        // The same screen about another framework is another screen.
        is_new = true;
    }
    if !is_new {
        return;
    }
    session.note_origin(&route);
    session.route = route;
    // A host page has an address of its own, and decides itself where it scrolls.
    if !session.settings.embedded {
        if cause != Cause::Url {
            effects.run(Effect::PushUrl(session.route.address(&session.workspaces)));
        }
        effects.run(Effect::ScrollToTop);
    }
    if cause != Cause::Host {
        effects.focus(Focus::Heading);
    }
    on_route_enter(model, effects);
    if model.screen().is_rest() {
        model.lazy_code.await_code();
    }
}

/// Reads what is shared, and begins to load the code that the screen needs.
fn on_route_enter(model: &mut Model, effects: &mut Effects) {
    model.share.on_route_enter(&model.session);
    if model.screen().is_rest() {
        model.lazy_code.need(effects);
    }
}

fn load(model: &mut Model, action: LoadAction, effects: &mut Effects) {
    match action {
        LoadAction::RestLoaded(here) => {
            let on_screen = model.screen().is_rest();
            model.lazy_code.on_loaded(here, on_screen, effects);
            if here {
                effects.run(Effect::FindOpinions);
            }
        }
        LoadAction::RetryCode => {
            model.lazy_code.need(effects);
            model.lazy_code.await_code();
        }
        LoadAction::WordingLoaded { key, part, loaded } => {
            loading::on_wording_loaded(&key, part, loaded, &mut model.session, effects);
        }
        // It is looked at after each action what the screen needs.
        LoadAction::RetryWording => {}
    }
}

fn confirm(model: &mut Model, effects: &mut Effects) {
    let session = &mut model.session;
    let Some(confirmation) = session.confirmation.take() else {
        return effects.focus(Focus::Heading);
    };
    match confirmation {
        Confirmation::DeleteDraft(key) => {
            if let Some(workspace) = session.workspaces.get_mut(&key) {
                effects.edit(workspace, |answers| *answers = Assessment::default());
            }
            model.reset_forms();
        }
        Confirmation::RemoveFramework(key) => {
            if session.workspaces.remove(&key) {
                effects.run(Effect::RemoveFramework(key));
            }
            model.reset_forms();
        }
        Confirmation::DeleteEverything => {
            drafts::delete_everything(session, effects);
            model.opinion.forget();
            model.share.forget_opened();
            model.team.reset();
            model.reset_forms();
        }
        Confirmation::ReplaceDraft => return model.share.keep(session, effects),
        Confirmation::ReplaceOpinion(step) => {
            return model.opinion.begin(model.share.shared(), step, effects);
        }
        Confirmation::DeleteSnapshot(place) => {
            model.history.delete_snapshot(place, session, effects);
        }
        Confirmation::CancelReassessment => {
            session.edit(effects, Assessment::cancel_reassessment);
        }
    }
    effects.focus(Focus::Heading);
}
