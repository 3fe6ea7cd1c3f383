//! What a person wants to do about skills that are below a role level.

use crate::app::{Download, ExportAction, FrameworkRoute, PlanAction};
use crate::domain::analysis::plan_status::{PlanStatus, plan_statuses};
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::plan::{PlanItem, WHAT_MAX};
use crate::domain::framework::SkillIndex;
use crate::text::{self, plan as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Weight, back_link, button, button_group, checkbox, day_of_save,
    descriptions_notice, div, download_status, edition_line, element, fragment, heading, label,
    label_and_hint, link, link_button, month_input, next_level, paragraph, paragraph_of, resources,
    saved_line, screen_heading, slot, status as status_line, text_area, text_in,
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
            // On paper the head of this table stands on each page.
            let on_paper = [
                text_in("p", "govuk-body", name),
                edition_line(model.framework()),
                day_of_save(view),
            ];
            let content = [
                div("skillgauge-no-print", paragraph(texts::intro(name))),
                descriptions_notice(view, model.workspace()),
                items,
                slot(resources(view, model.framework())),
            ];
            fragment([
                div(
                    "skillgauge-paper",
                    fragment([
                        div("skillgauge-print-only skillgauge-paper__head", fragment(on_paper)),
                        div("skillgauge-paper__body", fragment(content)),
                    ]),
                ),
                slot(next(view)),
            ])
        }
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

/// What to do with the plan: whether it is saved, and ways on.
fn next(view: &View) -> Html {
    let saved = saved_line(&view.model.workspace().save_status);
    // A page around the widget would be printed too.
    let print = if view.model.settings().embedded {
        Html::default()
    } else {
        button(ButtonKind::Secondary, texts::PRINT, view.on(ExportAction::Print))
    };
    let calendar = view.on(ExportAction::Save(Download::Plan));
    let content = [
        heading(view, 1, texts::NEXT_HEADING),
        status_line(saved),
        button_group([link_button(view, FrameworkRoute::Result, text::result::GO), slot(print)]),
        paragraph(texts::CALENDAR_INTRO),
        button(ButtonKind::Secondary, texts::SAVE_CALENDAR, calendar),
        download_status(view),
        paragraph_of(link(view, FrameworkRoute::Export, text::export::LINK)),
    ];
    div("skillgauge-no-print", fragment(content))
}

/// What was written, as text: paper has no fields.
fn written(item: &PlanItem) -> Html {
    let what = if item.what.is_empty() { texts::NOT_WRITTEN } else { &item.what };
    let by = item.by.map(|by| paragraph(texts::by_month(by)));
    let content = [
        text_in("p", "govuk-body skillgauge-paper__written", what.to_owned()),
        by.unwrap_or_default(),
    ];
    div("skillgauge-print-only", fragment(content))
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
        written(&item),
        div(
            "skillgauge-no-print",
            fragment([
                what(view, index, &skill.name, &item),
                by(view, index, &skill.name, &item),
                done(view, index, &skill.name, item.done),
            ]),
        ),
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
