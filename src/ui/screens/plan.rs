//! What a person wants to do about skills that are below a role level.

use crate::domain::analysis::plan_status::{PlanStatus, plan_statuses};
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::assessment::plan::{Month, PlanItem, WHAT_MAX};
use crate::domain::framework::SkillIndex;
use crate::state::{Action, Topic};
use crate::text::{self, plan as texts};
use crate::ui::View;
use crate::ui::parts::{
    Weight, all, back_link, block, checkbox, heading, hint_id, label, label_and_hint, link_button,
    next_level, node, paragraph, resources, screen_heading, text_in, wording_notice,
};
use yew::{Event, Html, InputEvent, TargetCast, html};

/// The plan.
pub(super) fn plan(view: &View) -> Html {
    let state = &view.state;
    let body = match state.compare_with() {
        CompareWith::All => all([
            paragraph(texts::NO_ROLE_LEVEL),
            link_button(view, Topic::RoleLevel, text::skills::CHANGE_ROLE_LEVEL),
        ]),
        CompareWith::RoleLevel(index) => {
            let mut items = Vec::new();
            for (skill, place) in plan_statuses(state.framework(), state.assessment(), index) {
                items.push(item(view, skill, place));
            }
            let name = state.role_level().map_or("", |level| &level.name);
            let items =
                if items.is_empty() { paragraph(texts::NOTHING) } else { block("", all(items)) };
            all([
                paragraph(texts::intro(name)),
                wording_notice(view, state.entry()),
                items,
                block("", resources(view, state.framework())),
            ])
        }
    };
    all([
        back_link(view, Topic::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        block("", body),
    ])
}

fn item(view: &View, index: SkillIndex, place: PlanStatus) -> Html {
    let (framework, answers) = (view.state.framework(), view.state.assessment());
    let Some(skill) = framework.skill(index) else { return Html::default() };
    let step = answers.plan_item(index);
    let class = match place {
        PlanStatus::Reached => "govuk-tag govuk-tag--green",
        _ => "govuk-tag govuk-tag--grey",
    };
    let head = [
        heading(view, 1, skill.name.clone()),
        text_in("strong", class, texts::status(place, &step)),
    ];
    let next = match place {
        PlanStatus::Below => next_level(framework, index, answers.rating(index)),
        _ => Html::default(),
    };
    let content = [
        block("skillgauge-levels__head", all(head)),
        block("", next),
        what(view, index, &skill.name, &step),
        by(view, index, &skill.name, &step),
        done(view, index, &skill.name, step),
    ];
    node("div", &[("key", &*skill.id), ("class", "skillgauge-plan__item")], all(content))
}

fn what(view: &View, index: SkillIndex, name: &str, step: &PlanItem) -> Html {
    let id = view.id(&format!("plan-what-{}", index.place()));
    let value = step.what.clone();
    let step = step.clone();
    let oninput = view.act.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value();
        Action::Plan(index, step.clone().with_what(&text))
    });
    let content = [
        label(&id, Weight::Plain, texts::what(name)),
        html! {
            <textarea id={&id} class="govuk-textarea" part="field" rows="3" {value} {oninput}
                maxlength={WHAT_MAX.to_string()} />
        },
    ];
    block("govuk-form-group", all(content))
}

fn by(view: &View, index: SkillIndex, name: &str, step: &PlanItem) -> Html {
    let id = view.id(&format!("plan-by-{}", index.place()));
    let value = step.by.map(|by| by.to_string()).unwrap_or_default();
    let step = step.clone();
    // Once it is entered: half a month is none, and would be taken away while the person types.
    let onchange = view.act.reform(move |event: Event| {
        let text = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        Action::Plan(index, PlanItem { by: Month::read(text.trim()), ..step.clone() })
    });
    let content = [
        label_and_hint(&id, Weight::Plain, texts::by(name), texts::BY_HINT),
        html! {
            <input id={&id} class="govuk-input govuk-input--width-10" part="field" type="month" {value}
                {onchange} aria-describedby={hint_id(&id)} />
        },
    ];
    block("govuk-form-group", all(content))
}

fn done(view: &View, index: SkillIndex, name: &str, step: PlanItem) -> Html {
    let id = format!("plan-done-{}", index.place());
    let checked = step.done;
    let changed = move |done| Action::Plan(index, PlanItem { done, ..step.clone() });
    checkbox(view, &id, texts::done(name), checked, changed)
}
