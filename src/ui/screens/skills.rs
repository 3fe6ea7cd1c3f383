//! All skills with their ratings, in any order.

use crate::domain::assessment::CompareWith;
use crate::domain::framework::{Skill, SkillIndex};
use crate::state::Screen;
use crate::text::{self, comparison as words, skills as texts};
use crate::ui::View;
use crate::ui::parts::{
    all, anchor, back_link, block, element, link, link_button, node, plain, screen_heading, text_in,
};
use yew::Html;

/// The list of skills.
pub(super) fn skills(view: &View) -> Html {
    let state = &view.state;
    let framework = &state.framework;
    let role_level = match state.compare_with() {
        CompareWith::All => None,
        CompareWith::RoleLevel(index) => framework.role_level(index),
    };
    let role_level = role_level
        .map_or_else(|| texts::ALL_ROLE_LEVELS.to_owned(), |level| text::in_sentence(&level.name));
    let rated = texts::rated(state.assessment.ratings.len(), framework.skills_len());
    let tasks = framework.skills().map(|(index, skill)| task(view, index, skill));
    let compared_with = [texts::compared_with(&role_level), " ".to_owned()].concat();
    let role = vec![plain(compared_with), link(view, Screen::Role, texts::CHANGE_ROLE_LEVEL)];
    let rated = vec![text_in("strong", "", rated), plain(". "), plain(texts::HINT)];
    all(vec![
        back_link(view, Screen::Start, text::start::PLACE),
        screen_heading(view),
        element("p", "govuk-body", all(role)),
        element("p", "govuk-body", all(rated)),
        element("ul", "govuk-task-list", tasks.collect()),
        link_button(view, Screen::Result, texts::SEE_RESULT),
    ])
}

fn task(view: &View, index: SkillIndex, skill: &Skill) -> Html {
    let id = view.id(&format!("status-{}", skill.id));
    let rating = view.state.assessment.ratings.get(index).copied();
    let rated = words::rating(&view.state.framework, rating).to_owned();
    let class = if rating.is_some() { "" } else { "govuk-tag govuk-tag--blue" };
    let class_of_link = "govuk-link govuk-task-list__link";
    let skill_link =
        anchor(view, Screen::Skill(index), class_of_link, &skill.name, Some(id.clone()));
    let status = [("class", "govuk-task-list__status"), ("id", &*id)];
    let content = vec![
        block("govuk-task-list__name-and-hint", skill_link),
        node("div", &status, text_in("span", class, rated)),
    ];
    element("li", "govuk-task-list__item govuk-task-list__item--with-link", all(content))
}
