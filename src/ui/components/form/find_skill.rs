//! The field that finds a skill, so that a person need not look for it in a list.

use super::enter_key::enter_sends;
use super::found::{found_list, found_status};
use crate::app::{Action, AssessAction, FrameworkRoute};
use crate::domain::analysis::skill_search::{SkillHit, find_skills};
use crate::domain::framework::SkillIndex;
use crate::text::{comparison as words, find_skill as texts};
use crate::ui::View;
use crate::ui::components::{anchor, element, fragment, labelled_input, text};
use yew::Html;

/// The most that is shown, so that what stands below stays in sight.
const MOST: usize = 5;

/// The field, and links to what it finds. Enter goes to the first.
pub(in crate::ui) fn find_skill(view: &View) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let typed = view.model.skill_search().trim();
    let listed = answers.listed_skills(framework);
    let hits = find_skills(framework, &listed, typed);
    let first = hits.first().map(|hit| Action::Navigate(FrameworkRoute::Skill(hit.skill).into()));
    let field = labelled_input(
        view,
        "find-skill",
        (texts::label(framework.subject), texts::HINT),
        view.model.skill_search(),
        Box::new(|typed| AssessAction::FindSkills(typed).into()),
    );
    let mut rows = Vec::new();
    for hit in hits.iter().take(MOST) {
        rows.push(row(view, *hit, &listed));
    }
    let said = match hits.first().and_then(|hit| framework.skill(hit.skill)) {
        _ if typed.is_empty() => String::new(),
        None => texts::nothing_found(typed),
        Some(skill) => texts::found(rows.len(), hits.len(), &skill.name),
    };
    let content = [field, found_status(said), found_list(texts::FOUND, rows)];
    enter_sends(view, Some("skillgauge-find"), first, fragment(content))
}

/// A link to a skill, and below it why it was found or what there is to know of it.
fn row(view: &View, hit: SkillHit, listed: &[SkillIndex]) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let Some(skill) = framework.skill(hit.skill) else { return Html::default() };
    let id = view.id(&format!("found-{}", skill.id));
    let level = hit.level.and_then(|level| framework.level(level));
    let about = match (level, listed.contains(&hit.skill)) {
        (Some(level), true) => texts::in_statement(&level.name),
        (None, true) => words::rating(framework, answers.rating(hit.skill)).to_owned(),
        // Without a role nothing is asked for.
        (_, false) if listed.is_empty() => String::new(),
        (_, false) => texts::not_asked(framework.subject).to_owned(),
    };
    let about_attributes = [("class", "skillgauge-found__hint"), ("id", &*id)];
    let to = FrameworkRoute::Skill(hit.skill).into();
    let link = anchor(view, to, "skillgauge-found__name", &skill.name, Some(id.clone()));
    let content = [link, element("span", &about_attributes, text(about))];
    element("li", &[("key", &skill.id), ("class", "skillgauge-found__item")], fragment(content))
}
