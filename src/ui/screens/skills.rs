//! The skills that count, and others, with their ratings, in any order.

use crate::app::{AssessAction, FrameworkRoute, Route};
use crate::domain::analysis::migration::MigrationOutcome;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::SkillIndex;
use crate::text::{self, comparison as words, skills as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, anchor, back_link, button, classed, div, dot, element, find_skill, fragment,
    heading, link, link_button, paragraph, paragraph_of, screen_heading, slot, text, text_in,
    two_columns,
};
use yew::Html;

/// The list of skills, with what they are rated for.
pub(super) fn skills(view: &View) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    let counted = answers.role_skills(framework);
    let list = if counted.is_empty() {
        let choose = link_button(view, FrameworkRoute::Roles, texts::CHOOSE_ROLE);
        fragment([paragraph(texts::NO_ROLE), choose])
    } else {
        fragment([what_is_next(view, &counted), by_area(view, &counted)])
    };
    let add = if framework.has_several_roles() && !counted.is_empty() {
        paragraph_of(link(view, FrameworkRoute::AddSkills, texts::ADD))
    } else {
        Html::default()
    };
    let main = fragment([
        screen_heading(view),
        slot(reassessment(view)),
        slot(migration_notice(view)),
        slot(list),
        slot(others(view)),
    ]);
    let about = paragraph_of(link(view, FrameworkRoute::About, text::start::ABOUT));
    let quick = if counted.is_empty() {
        Html::default()
    } else {
        paragraph_of(link(view, FrameworkRoute::QuickPass, text::quick_pass::LINK))
    };
    let beside = fragment([find_skill(view), slot(quick), slot(chosen(view)), slot(add), about]);
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        two_columns(div("", main), div("skillgauge-panel skillgauge-two__beside", beside)),
    ])
}

/// How far the person has come, with what goes on from there.
fn what_is_next(view: &View, counted: &[SkillIndex]) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let is_unrated = |skill: &&SkillIndex| answers.rating(**skill).is_none();
    let (rated, skills) = answers.progress(framework);
    let left = skills - rated;
    let rated = text_in("strong", "", texts::rated(rated, skills));
    let next = counted.iter().find(is_unrated);
    let Some((&next, skill)) = next.and_then(|next| Some((next, framework.skill(*next)?))) else {
        let see = link_button(view, FrameworkRoute::Result, texts::SEE_RESULT);
        return fragment([paragraph_of(rated), see]);
    };
    let name = texts::next(&text::in_sentence(&skill.name));
    let rate = texts::rate(framework.subject, left, skills);
    let so_far = if answers.ratings.is_empty() {
        Html::default()
    } else {
        link(view, FrameworkRoute::Result, text::skill::SO_FAR)
    };
    let buttons = [link_button(view, FrameworkRoute::Skill(next), &rate), slot(so_far)];
    fragment([
        paragraph_of(fragment([rated, text(". "), text(name)])),
        div("skillgauge-actions", fragment(buttons)),
    ])
}

/// What was chosen before, each with the link that changes it.
fn chosen(view: &View) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    let mut lines = Vec::new();
    let several = framework.has_several_roles();
    if let Some(role) = answers.role.and_then(|role| framework.role(role)).filter(|_| several) {
        lines.push(changeable(
            view,
            &texts::role(&role.name),
            FrameworkRoute::Roles,
            texts::CHANGE_ROLE,
        ));
    }
    let is_compared = answers.levels_in(framework).len() > 1
        || (several && matches!(answers.compare_with, Some(CompareWith::RoleLevel(_))));
    if is_compared {
        let level = model.role_level().map(|level| text::in_sentence(&level.name));
        let level = level.unwrap_or_else(|| texts::ALL_ROLE_LEVELS.to_owned());
        let line = texts::compared_with(&level);
        lines.push(changeable(view, &line, FrameworkRoute::RoleLevel, texts::CHANGE_ROLE_LEVEL));
    }
    fragment(lines)
}

fn changeable(view: &View, line: &str, to: FrameworkRoute, change: &'static str) -> Html {
    let content = [text([line, " "].concat()), link(view, to, change)];
    paragraph_of(fragment(content))
}

/// That a reassessment is under way, with the way to the screen that ends it.
fn reassessment(view: &View) -> Html {
    let Some(earlier) = view.model.assessment().history.reassessment() else {
        return Html::default();
    };
    let content = [
        paragraph(text::history::reassessing(earlier)),
        paragraph_of(link(view, FrameworkRoute::History, text::history::END_REASSESSMENT_LINK)),
    ];
    div("govuk-inset-text", fragment(content))
}

/// The way to the ratings of the edition before, where some can be copied.
fn migration_notice(view: &View) -> Html {
    let model = &view.model;
    let Some(earlier) = model.earlier_edition() else { return Html::default() };
    if !model
        .migrated_ratings()
        .iter()
        .any(|migrated| matches!(migrated.outcome, MigrationOutcome::Copied(..)))
    {
        return Html::default();
    }
    let edition = text::edition(&earlier.framework);
    let link = link(view, FrameworkRoute::Migration, &text::migration::link(&edition));
    div("govuk-inset-text", link)
}

/// Skills in their areas, where the framework has any.
fn by_area(view: &View, skills: &[SkillIndex]) -> Html {
    let framework = view.model.framework();
    let area = |skill: &SkillIndex| framework.area_of(*skill);
    let mut parts = Vec::new();
    for skills in skills.chunk_by(|a, b| area(a) == area(b)) {
        if let Some(name) = skills.first().and_then(area) {
            parts.push(heading(view, 1, name.to_owned()));
        }
        let mut tasks = Vec::new();
        for &index in skills {
            tasks.push(task(view, index));
        }
        parts.push(classed("ul", "govuk-task-list", fragment(tasks)));
    }
    slot(fragment(parts))
}

/// Skills that the role does not ask for.
fn others(view: &View) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let others = answers.other_skills(framework);
    if others.is_empty() {
        return Html::default();
    }
    let unrated = others.iter().any(|&skill| answers.rating(skill).is_none());
    let drop = unrated.then(|| {
        button(ButtonKind::Secondary, texts::DROP_ADDED, view.on(AssessAction::DropAdded))
    });
    fragment([
        heading(view, 1, texts::OTHER_HEADING),
        paragraph(texts::OTHER_INTRO),
        by_area(view, &others),
        slot(drop.unwrap_or_default()),
    ])
}

fn task(view: &View, index: SkillIndex) -> Html {
    let framework = view.model.framework();
    let Some(skill) = framework.skill(index) else { return Html::default() };
    let id = view.id(&format!("status-{}", skill.id));
    let rating = view.model.assessment().rating(index);
    let rated = words::rating(framework, rating);
    let rated = if view.model.assessment().is_quick(index) {
        text::quick_pass::in_quick_pass(rated)
    } else {
        rated.to_owned()
    };
    let class_of_link = "govuk-link govuk-task-list__link";
    let to = FrameworkRoute::Skill(index).into();
    let skill_link = anchor(view, to, class_of_link, &skill.name, Some(id.clone()));
    let status = [("class", "govuk-task-list__status"), ("id", &*id)];
    let name = [dot(rating.is_some()), skill_link];
    let content = [
        div("govuk-task-list__name-and-hint skillgauge-task", fragment(name)),
        element("div", &status, text(rated)),
    ];
    let class = "govuk-task-list__item govuk-task-list__item--with-link";
    element("li", &[("key", &skill.id), ("class", class)], fragment(content))
}
