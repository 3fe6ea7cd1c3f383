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
    /// Why the screen cannot do what the person wants.
    pub(super) error: Option<FormError>,
    /// What the person is being asked before something is lost.
    pub(super) confirmation: Option<Confirmation>,
}

impl Session {
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

    /// Goes to the next unrated skill after this one in the list. After the last it goes to the list, so that
    /// a person who skips skills does not come round to them again.
    pub(super) fn advance_from(&self, current: SkillIndex, effects: &mut Effects) {
        let Workspace { framework, assessment: answers, .. } = self.workspace();
        let listed = answers.listed_skills(framework);
        let following = listed.into_iter().skip_while(|&skill| skill != current).skip(1);
        let next = { following }.find(|&skill| answers.rating(skill).is_none());
        effects.navigate(next.map_or(FrameworkRoute::Skills, FrameworkRoute::Skill));
    }
}
