//! What every feature may read and change: the workspaces, and where the person is.

use super::confirmation::Confirmation;
use super::effect::Focus;
use super::effects::Effects;
use super::form_error::FormError;
use super::route::{FrameworkRoute, Route};
use super::settings::Settings;
use super::workspace::Workspace;
use super::workspaces::Workspaces;
use crate::domain::assessment::Assessment;
use crate::domain::framework::{RoleIndex, SkillIndex};
use std::rc::Rc;

/// What every feature may read and change.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Session {
    pub(super) workspaces: Workspaces,
    /// The page's settings of the widget.
    pub(super) settings: Rc<Settings>,
    /// What the person is looking at.
    pub(super) route: Route,
    /// Whether single keys choose a level. The person can turn that off, and the browser keeps it.
    pub(super) single_keys: bool,
    /// The screen that the person came from to a skill, and goes back to from there.
    pub(super) return_to: Option<Route>,
    /// Why the screen cannot do what the person wants.
    pub(super) error: Option<FormError>,
    /// What the person is being asked before something is lost.
    pub(super) confirmation: Option<Confirmation>,
}

impl Session {
    /// A session that has just begun.
    pub(super) fn new(workspaces: Workspaces, settings: Rc<Settings>, route: Route) -> Self {
        Self {
            workspaces,
            settings,
            route,
            single_keys: true,
            return_to: None,
            error: None,
            confirmation: None,
        }
    }

    /// The workspace that is open.
    pub(super) fn workspace(&self) -> &Workspace {
        self.workspaces.open()
    }

    /// The answers of the workspace that is open.
    pub(super) fn assessment(&self) -> &Assessment {
        &self.workspace().assessment
    }

    /// Changes the answers of the workspace that is open.
    pub(super) fn edit(&mut self, effects: &mut Effects, change: impl FnOnce(&mut Assessment)) {
        effects.edit(self.workspaces.open_mut(), change);
    }

    /// Makes a role the person's, where the framework has several.
    pub(super) fn choose_role(&mut self, effects: &mut Effects, role: RoleIndex) {
        let framework = Rc::clone(&self.workspace().framework);
        self.edit(effects, |answers| answers.choose_role(&framework, role));
    }

    /// Shows why the screen cannot do what the person wants.
    pub(super) fn fail(&mut self, effects: &mut Effects, error: FormError) {
        self.error = Some(error);
        effects.focus(Focus::Error);
    }

    /// Notes where the person comes from, if they go to a skill from a screen that is about all of them.
    pub(super) fn note_origin(&mut self, to: &Route) {
        let is_to_skill = matches!(to, Route::Framework(FrameworkRoute::Skill(_)));
        match &self.route {
            // From one skill to another nothing is forgotten.
            Route::Framework(FrameworkRoute::Skill(_)) if is_to_skill => {}
            from @ (Route::Shared(_)
            | Route::Framework(FrameworkRoute::Result | FrameworkRoute::Plan))
                if is_to_skill =>
            {
                self.return_to = Some(from.clone());
            }
            _ => self.return_to = None,
        }
    }

    /// Goes to the first question of the open workspace that has no answer yet.
    pub(super) fn begin(&self, effects: &mut Effects) {
        let Workspace { framework, assessment: answers, .. } = self.workspace();
        effects.navigate(if framework.has_several_roles() && answers.role.is_none() {
            FrameworkRoute::Roles
        } else if answers.compare_with.is_none() && answers.levels_in(framework).len() > 1 {
            FrameworkRoute::RoleLevel
        } else {
            FrameworkRoute::Skills
        });
    }

    /// Goes to the first skill in the list that is not rated, or to the list.
    pub(super) fn start_rating(&self, effects: &mut Effects) {
        let next = self.workspace().next_skill();
        effects.navigate(next.map_or(FrameworkRoute::Skills, FrameworkRoute::Skill));
    }

    /// Goes back to the screen that the person came from, or else to the next unrated skill after this one in the
    /// list. After the last it goes to the result, so that a person who skips skills does not come round to them
    /// again; to the list where there is no result.
    pub(super) fn advance_from(&self, current: SkillIndex, effects: &mut Effects) {
        if let Some(origin) = &self.return_to {
            return effects.navigate(origin.clone());
        }
        let Workspace { framework, assessment: answers, .. } = self.workspace();
        let listed = answers.listed_skills(framework);
        // From a skill of another role, the first of one's own is the next.
        let is_asked = answers.role_skills(framework).contains(&current);
        let following = listed.into_iter().skip_while(|&skill| is_asked && skill != current);
        let next = { following }.find(|&s| s != current && answers.rating(s).is_none());
        effects.navigate(match next {
            Some(skill) => FrameworkRoute::Skill(skill),
            None if answers.ratings.is_empty() => FrameworkRoute::Skills,
            None => FrameworkRoute::Result,
        });
    }
}
