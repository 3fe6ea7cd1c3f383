//! What the person wants to do about skills that are below.

use crate::app::effects::Effects;
use crate::app::session::Session;
use crate::domain::assessment::plan::PlanItem;
use crate::domain::framework::SkillIndex;

/// What can happen to a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanAction {
    /// Changes what the person wants to do about a skill.
    Set(SkillIndex, PlanItem),
}

pub(in crate::app) fn update(action: PlanAction, session: &mut Session, effects: &mut Effects) {
    match action {
        PlanAction::Set(skill, item) => {
            session.edit(effects, |answers| answers.set_plan_item(skill, item));
        }
    }
}
