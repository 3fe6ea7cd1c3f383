//! Which role level to compare with. Each is a button that goes on at once.

use crate::app::{AssessAction, FrameworkRoute, Route};
use crate::domain::assessment::compare_with::CompareWith;
use crate::text::{self, role_level as texts, start};
use crate::ui::View;
use crate::ui::components::{
    back_link, bullets, details, element, fragment, link, paragraph, paragraph_of, screen_heading,
    slot, text_in,
};
use yew::{Html, html};

/// The screen that asks which role level to compare with.
pub(super) fn role_level(view: &View) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    let levels = answers.levels_in(framework);
    let all_hint = texts::all_hint(levels.len());
    let mut rows = Vec::new();
    for index in levels {
        let Some(level) = framework.role_level(index) else { continue };
        let hint = framework.role_level_summary(index).unwrap_or_default().to_owned();
        let more = responsibilities(&level.name, framework.responsibilities(index));
        let with = CompareWith::RoleLevel(index);
        rows.push(row(view, rows.len(), with, level.name.clone(), hint, more));
    }
    let (all, none) = (texts::ALL.to_owned(), Html::default());
    rows.push(row(view, rows.len(), CompareWith::All, all, all_hint, none));

    // A person who has answers already has come from the skills, to change the role level.
    let (before, screen_name) = if answers.compare_with.is_some() || !answers.ratings.is_empty() {
        (FrameworkRoute::Skills.into(), text::skills::screen_name(framework.subject))
    } else if framework.has_several_roles() && model.host_workspace().is_some() {
        (FrameworkRoute::Roles.into(), text::roles::SCREEN_NAME)
    } else if framework.has_several_roles() {
        // A role is found there, so that few people have seen the list of all.
        (Route::Start, start::SCREEN_NAME)
    } else {
        view.before_questions()
    };
    let two = link(view, FrameworkRoute::CompareRoleLevels, texts::COMPARE_TWO);
    let list = [("class", "skillgauge-role-levels"), ("role", "list")];
    fragment([
        back_link(view, before, screen_name),
        screen_heading(view),
        paragraph(texts::HINT),
        element("ul", &list, fragment(rows)),
        paragraph_of(two),
    ])
}

/// A button of its name, and below it what it is. Where it is the one that the person compares with, it says so.
fn row(
    view: &View,
    place: usize,
    with: CompareWith,
    name: String,
    hint: String,
    more: Html,
) -> Html {
    let id = view.id(&format!("role-level-{place}"));
    let onclick = view.on(AssessAction::BeginWith(with));
    let is_now = view.model.assessment().compare_with == Some(with);
    let now = if is_now { text_in("b", "", texts::NOW) } else { Html::default() };
    let key = name.clone();
    let button = html! {
        <button type="button" class="skillgauge-found__name" {onclick} aria-describedby={id.clone()}>
            { name }
        </button>
    };
    let about = fragment([text_in("span", "", hint), slot(now)]);
    let about_attributes = [("class", "skillgauge-role-levels__about"), ("id", &*id)];
    let content = [button, element("div", &about_attributes, about), slot(more)];
    element("li", &[("key", &key), ("class", "skillgauge-role-levels__item")], fragment(content))
}

fn responsibilities(name: &str, responsibilities: &[String]) -> Html {
    if responsibilities.is_empty() {
        return Html::default();
    }
    let summary = texts::responsibilities(&text::in_sentence(name));
    details(summary, bullets(responsibilities.to_vec()))
}
