//! All skills on one screen, with the names of the levels: a first pass, to be refined skill by skill. The name of a
//! skill shows what its levels mean.

use crate::app::{AssessAction, FrameworkRoute};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::SkillIndex;
use crate::text::{self, comparison as words, quick_pass as texts};
use crate::ui::View;
use crate::ui::components::{
    back_link, classed, descriptions_notice, div, element, fragment, level_choices, link_button,
    paragraph, screen_heading, slot, text, text_in,
};
use yew::{AttrValue, Html, html};

/// The screen.
pub(super) fn quick_pass(view: &View) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let listed = answers.listed_skills(framework);
    let body = if listed.is_empty() {
        let choose = link_button(view, FrameworkRoute::Roles, text::skills::CHOOSE_ROLE);
        fragment([paragraph(text::skills::NO_ROLE), choose])
    } else {
        all(view, &listed)
    };
    fragment([
        back_link(view, FrameworkRoute::Skills, text::skills::screen_name(framework.subject)),
        screen_heading(view),
        slot(body),
    ])
}

/// All skills, with what they are rated.
fn all(view: &View, listed: &[SkillIndex]) -> Html {
    let answers = view.model.assessment();
    let mut rows = Vec::new();
    for &skill in listed {
        rows.push(row(view, skill));
    }
    let rated = listed.iter().filter(|skill| answers.rating(**skill).is_some()).count();
    let to_result = if rated == 0 {
        Html::default()
    } else {
        link_button(view, FrameworkRoute::Result, text::skills::SEE_RESULT)
    };
    let said = element("span", &[("role", "status")], text(texts::rated(rated, listed.len())));
    fragment([
        paragraph(texts::intro(view.model.framework().subject)),
        slot(descriptions_notice(view, view.model.workspace())),
        div("skillgauge-quick", fragment(rows)),
        div("skillgauge-actions", fragment([slot(to_result), said])),
    ])
}

/// One skill: its name, the levels to choose from, and what they mean when somebody asks.
fn row(view: &View, index: SkillIndex) -> Html {
    let framework = view.model.framework();
    let Some(skill) = framework.skill(index) else { return Html::default() };
    let name: AttrValue = view.id(&format!("quick-{}", skill.id));
    let rating = view.model.assessment().rating(index);
    let mut choices = Vec::new();
    for (place, each) in Rating::all(framework).enumerate() {
        let onchange = view.on(AssessAction::RateQuickly(index, each));
        let label = words::rating(framework, Some(each)).to_owned();
        choices.push(html! {
            <label key={place} class="skillgauge-quick__choice">
                <input class="skillgauge-choice__input" type="radio" name={&name} value={place.to_string()}
                    checked={rating == Some(each)} {onchange} />
                { text_in("span", "", label) }
            </label>
        });
    }
    let is_open = view.model.meanings_of() == Some(index);
    let meanings_id = view.id(&format!("meanings-{}", skill.id));
    let onclick = view.on(AssessAction::ShowMeanings((!is_open).then_some(index)));
    let heading = html! {
        <button type="button" class="skillgauge-quick__name" id={&name} {onclick}
            aria-expanded={is_open.to_string()} aria-controls={is_open.then(|| meanings_id.clone())}>
            { skill.name.clone() }
        </button>
    };
    let group = [
        ("class", "skillgauge-quick__choices"),
        ("role", "radiogroup"),
        ("aria-labelledby", &*name),
    ];
    let meanings = is_open.then(|| meanings(view, index, &meanings_id));
    let content = [
        heading,
        element("div", &group, fragment(choices)),
        div("skillgauge-quick__meanings", meanings.unwrap_or_default()),
    ];
    element("div", &[("key", &skill.id), ("class", "skillgauge-quick__row")], fragment(content))
}

/// What each level of a skill means.
fn meanings(view: &View, index: SkillIndex, id: &AttrValue) -> Html {
    let rate = |rating| AssessAction::RateQuickly(index, rating).into();
    let mut items = Vec::new();
    for level in level_choices(view.model.framework(), index, None, rate) {
        let level = [text_in("b", "", level.label), text(": "), text(level.hint)];
        items.push(classed("li", "", fragment(level)));
    }
    let list = [("class", "govuk-list"), ("id", &**id)];
    element("ul", &list, fragment(items))
}
