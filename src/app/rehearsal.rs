//! A visit that nobody sees.

use super::action::Action;
use super::features::assess::AssessAction;
use super::features::drafts::DraftAction;
use super::model::Model;
use super::route::{FrameworkRoute, Route};
use super::save_status::StorageEvent;
use crate::domain::assessment::rating::Rating;
use std::rc::Rc;

/// What a person may do on a first visit, from the start to a result, in the framework that is open in a model
/// with which nothing has been done.
///
/// Browsers compile a function when it first runs. Once somebody has gone this way out of sight, a person does not wait
/// for that at a click. What is done comes to about as much work as the clicks, one action each.
pub fn rehearsal(model: &Model) -> Vec<Action> {
    let workspace = model.workspace();
    let framework = &workspace.framework;
    let key = &workspace.key;
    let init = Action::Init { fragment: String::new(), imported: Vec::new() };
    let mut actions = vec![
        init,
        DraftAction::Storage(Rc::clone(key), StorageEvent::Found(None)).into(),
        Action::Navigate(Route::Choose),
    ];
    let first_role = framework.roles().next();
    if let Some((role, found)) = first_role {
        let level = framework.levels_of(role).next().map(|(level, _)| level);
        actions.extend([
            Action::NavigateIn(Rc::clone(key), FrameworkRoute::Roles.into()),
            AssessAction::FilterRoles(found.name.clone()).into(),
            AssessAction::Begin { key: Rc::clone(key), role, level }.into(),
        ]);
    }
    let skills = framework.skills_for(first_role.map(|(role, _)| role));
    if let Some(skill) = skills.first() {
        let rating = Rating::all(framework).next();
        actions.extend([
            Action::NavigateIn(Rc::clone(key), FrameworkRoute::Skill(*skill).into()),
            AssessAction::Rate(*skill, rating).into(),
            Action::Continue,
        ]);
    }
    for route in [FrameworkRoute::RoleLevel, FrameworkRoute::Skills, FrameworkRoute::Result] {
        actions.push(Action::Navigate(route.into()));
    }
    actions
}
