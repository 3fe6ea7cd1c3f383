//! What the person wants to do about skills that are below.

use crate::app::effects::Effects;
use crate::app::session::Session;
use crate::domain::assessment::plan::{Month, PlanItem};
use crate::domain::framework::SkillIndex;

/// What can happen to the plan for a skill.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanAction {
    /// Changes what the person wants to do.
    SetWhat(SkillIndex, String),
    /// Changes by which month, as a field for months has it: `2027-03`. Any other text is no month.
    SetBy(SkillIndex, String),
    /// Says whether it is done.
    SetDone(SkillIndex, bool),
}

pub(in crate::app) fn update(action: PlanAction, session: &mut Session, effects: &mut Effects) {
    let item = |skill| session.assessment().plan_item(skill);
    let (skill, item) = match action {
        PlanAction::SetWhat(skill, what) => (skill, item(skill).with_what(&what)),
        PlanAction::SetBy(skill, by) => {
            (skill, PlanItem { by: Month::read(by.trim()), ..item(skill) })
        }
        PlanAction::SetDone(skill, done) => (skill, PlanItem { done, ..item(skill) }),
    };
    session.edit(effects, |answers| answers.set_plan_item(skill, item));
}
