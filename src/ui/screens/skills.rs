//! The skills that count, and others, with their ratings, in any order.

use crate::domain::analysis::migration::MigrationOutcome;
use crate::domain::assessment::compare_with::CompareWith;
use crate::domain::framework::SkillIndex;
use crate::state::{Action, Screen, Topic};
use crate::text::{self, comparison as words, skills as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, all, anchor, back_link, block, button, element, heading, link, link_button, node,
    paragraph, plain, screen_heading, text_in,
};
use yew::Html;

/// The list of skills.
pub(super) fn skills(view: &View) -> Html {
    let state = &view.state;
    let (framework, answers) = (state.framework(), state.assessment());
    let (rated, skills) = answers.progress(framework);
    let rated =
        [text_in("strong", "", texts::rated(rated, skills)), plain(". "), plain(texts::HINT)];
    let counted = answers.role_skills(framework);
    let list = if counted.is_empty() {
        let choose = link_button(view, Topic::Roles, texts::CHOOSE_ROLE);
        all([paragraph(texts::NO_ROLE), choose])
    } else {
        all([element("p", "govuk-body", all(rated)), by_area(view, &counted)])
    };
    let add = if framework.has_several_roles() && !counted.is_empty() {
        element("p", "govuk-body", link(view, Topic::AddSkills, texts::ADD))
    } else {
        Html::default()
    };
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        block("", chosen(view)),
        block("", rating_again(view)),
        block("", carry(view)),
        block("", list),
        block("", others(view)),
        block("", add),
        link_button(view, Topic::Result, texts::SEE_RESULT),
        element("p", "govuk-body", link(view, Topic::About, text::start::ABOUT)),
    ])
}

/// What was chosen before, each with the link that changes it.
fn chosen(view: &View) -> Html {
    let state = &view.state;
    let (framework, answers) = (state.framework(), state.assessment());
    let mut lines = Vec::new();
    let several = framework.has_several_roles();
    if let Some(role) = answers.role.and_then(|role| framework.role(role)).filter(|_| several) {
        lines.push(changeable(view, &texts::role(&role.name), Topic::Roles, texts::CHANGE_ROLE));
    }
    let asked = answers.levels_in(framework).len() > 1
        || (several && matches!(answers.compare_with, Some(CompareWith::RoleLevel(_))));
    if asked {
        let level = state.role_level().map(|level| text::in_sentence(&level.name));
        let level = level.unwrap_or_else(|| texts::ALL_ROLE_LEVELS.to_owned());
        let said = texts::compared_with(&level);
        lines.push(changeable(view, &said, Topic::RoleLevel, texts::CHANGE_ROLE_LEVEL));
    }
    all(lines)
}

fn changeable(view: &View, said: &str, to: Topic, change: &'static str) -> Html {
    let content = [plain([said, " "].concat()), link(view, to, change)];
    element("p", "govuk-body", all(content))
}

/// That the person rates again, with the way to end it.
fn rating_again(view: &View) -> Html {
    let Some(earlier) = view.state.assessment().history.reassessment() else {
        return Html::default();
    };
    let content = [
        paragraph(text::history::reassessing(earlier)),
        element(
            "p",
            "govuk-body",
            link(view, Topic::History, text::history::END_REASSESSMENT_LINK),
        ),
    ];
    block("govuk-inset-text", all(content))
}

/// Ratings of the edition before that can be copied.
fn carry(view: &View) -> Html {
    let state = &view.state;
    let Some(earlier) = state.earlier() else { return Html::default() };
    if !state
        .carried()
        .iter()
        .any(|carried| matches!(carried.outcome, MigrationOutcome::Copied(..)))
    {
        return Html::default();
    }
    let edition = text::edition(&earlier.framework);
    let link = link(view, Topic::CarryOver, &text::migration::link(&edition));
    block("govuk-inset-text", link)
}

/// Skills in their areas, where the framework has any.
fn by_area(view: &View, skills: &[SkillIndex]) -> Html {
    let framework = view.state.framework();
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
        parts.push(element("ul", "govuk-task-list", all(tasks)));
    }
    block("", all(parts))
}

/// Skills that the role does not ask for.
fn others(view: &View) -> Html {
    let (framework, answers) = (view.state.framework(), view.state.assessment());
    let others = answers.other_skills(framework);
    if others.is_empty() {
        return Html::default();
    }
    let unrated = others.iter().any(|&skill| answers.rating(skill).is_none());
    let drop =
        unrated.then(|| button(Kind::Secondary, texts::DROP_ADDED, view.on(Action::DropAdded)));
    all([
        heading(view, 1, texts::OTHER_HEADING),
        paragraph(texts::OTHER_INTRO),
        by_area(view, &others),
        block("", drop.unwrap_or_default()),
    ])
}

fn task(view: &View, index: SkillIndex) -> Html {
    let framework = view.state.framework();
    let Some(skill) = framework.skill(index) else { return Html::default() };
    let id = view.id(&format!("status-{}", skill.id));
    let rating = view.state.assessment().rating(index);
    let rated = words::rating(framework, rating).to_owned();
    let class = if rating.is_some() { "" } else { "govuk-tag govuk-tag--blue" };
    let class_of_link = "govuk-link govuk-task-list__link";
    let to = Topic::Skill(index).into();
    let skill_link = anchor(view, to, class_of_link, &skill.name, Some(id.clone()));
    let status = [("class", "govuk-task-list__status"), ("id", &*id)];
    let content = [
        block("govuk-task-list__name-and-hint", skill_link),
        node("div", &status, text_in("span", class, rated)),
    ];
    let class = "govuk-task-list__item govuk-task-list__item--with-link";
    node("li", &[("key", &skill.id), ("class", class)], all(content))
}
