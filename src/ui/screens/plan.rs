//! What a person wants to do about skills that are below a role level.

use crate::app::{FrameworkRoute, PlanAction};
use crate::domain::analysis::plan_status::{PlanStatus, plan_statuses};
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::plan::{PlanItem, WHAT_MAX};
use crate::domain::framework::SkillIndex;
use crate::text::{self, plan as texts};
use crate::ui::View;
use crate::ui::components::{
    Weight, back_link, checkbox, descriptions_notice, div, element, fragment, heading, label,
    label_and_hint, link_button, month_input, next_level, paragraph, resources, screen_heading,
    slot, text_area, text_in,
};
use yew::Html;

/// The plan.
pub(super) fn plan(view: &View) -> Html {
    let model = &view.model;
    let body = match model.compare_with() {
        CompareWith::All => fragment([
            paragraph(texts::NO_ROLE_LEVEL),
            link_button(view, FrameworkRoute::RoleLevel, text::skills::CHANGE_ROLE_LEVEL),
        ]),
        CompareWith::RoleLevel(index) => {
            let mut items = Vec::new();
            for (skill, status) in plan_statuses(model.framework(), model.assessment(), index) {
                items.push(row(view, skill, status));
            }
            let name = model.role_level().map_or("", |level| &level.name);
            let items =
                if items.is_empty() { paragraph(texts::NOTHING) } else { slot(fragment(items)) };
            fragment([
                paragraph(texts::intro(name)),
                descriptions_notice(view, model.workspace()),
                items,
                slot(resources(view, model.framework())),
            ])
        }
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn row(view: &View, index: SkillIndex, status: PlanStatus) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let Some(skill) = framework.skill(index) else { return Html::default() };
    let item = answers.plan_item(index);
    let class = match status {
        PlanStatus::Reached => "govuk-tag govuk-tag--green",
        _ => "govuk-tag govuk-tag--grey",
    };
    let head = [
        heading(view, 1, skill.name.clone()),
        text_in("strong", class, texts::status(status, &item)),
    ];
    let next = match status {
        PlanStatus::Below => next_level(framework, index, answers.rating(index)),
        _ => Html::default(),
    };
    let content = [
        div("skillgauge-levels__head", fragment(head)),
        slot(next),
        what(view, index, &skill.name, &item),
        by(view, index, &skill.name, &item),
        done(view, index, &skill.name, item.done),
    ];
    element("div", &[("key", &*skill.id), ("class", "skillgauge-plan__item")], fragment(content))
}

fn what(view: &View, index: SkillIndex, name: &str, item: &PlanItem) -> Html {
    let id = view.id(&format!("plan-what-{}", index.place()));
    let entered = Box::new(move |what| PlanAction::SetWhat(index, what).into());
    let content = [
        label(&id, Weight::Plain, texts::what(name)),
        text_area(view, &id, ("3", WHAT_MAX), None, &item.what, entered),
    ];
    div("govuk-form-group", fragment(content))
}

fn by(view: &View, index: SkillIndex, name: &str, item: &PlanItem) -> Html {
    let id = view.id(&format!("plan-by-{}", index.place()));
    let month = item.by.map(|by| by.to_string()).unwrap_or_default();
    let entered = Box::new(move |by| PlanAction::SetBy(index, by).into());
    let content = [
        label_and_hint(&id, Weight::Plain, texts::by(name), texts::BY_HINT),
        month_input(view, &id, month, entered),
    ];
    div("govuk-form-group", fragment(content))
}

fn done(view: &View, index: SkillIndex, name: &str, done: bool) -> Html {
    let id = format!("plan-done-{}", index.place());
    let changed = Box::new(move |done| PlanAction::SetDone(index, done).into());
    checkbox(view, &id, texts::done(name), done, changed)
}
