//! One skill: one question, with what each level means beside the choice.

use crate::app::{AssessAction, Focus, FrameworkRoute, Model, Route};
use crate::domain::assessment::EVIDENCE_MAX;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::framework::{SkillIndex, Subject};
use crate::text::{self, skill as texts};
use crate::ui::View;
use crate::ui::components::{
    LevelQuestion, Options, Weight, announcement, back_link, classed, details, div, element,
    error_summary, fragment, hint_id, label_and_hint, level_choices, level_error, level_question,
    link, out_link, select, skill_rail, slot, text_area, two_columns,
};
use yew::Html;

/// How many ratings make a result worth a look before all are rated.
const SO_FAR: usize = 3;

/// The screen of one skill.
pub(super) fn skill(view: &View, index: SkillIndex) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    let Some(skill) = framework.skill(index) else { return Html::default() };

    let rating = answers.rating(index);
    let rate = |rating| AssessAction::Rate(index, Some(rating)).into();
    let (before, screen_name, number) = position_in_list(view.model, index);
    let question = level_question(
        view,
        LevelQuestion {
            workspace: model.workspace(),
            skill: index,
            number,
            beside: Html::default(),
            legend: texts::question(framework.subject),
            choices: level_choices(framework, index, rating, rate),
            by_key: |skill, rating, place| AssessAction::RateByKey(skill, rating, place).into(),
            more: more(view, index),
            clear: rating.map(|_| AssessAction::Rate(index, None).into()),
            so_far: so_far(view),
        },
    );
    let listed = answers.listed_skills(framework);
    let rail = skill_rail(view, framework, (&listed, index), &|_, skill| {
        (answers.rating(skill), FrameworkRoute::Skill(skill).into())
    });
    let main = fragment([question, source(view, index, &skill.name)]);
    fragment([
        back_link(view, before, &screen_name),
        error_summary(view, level_error(view).as_ref(), Focus::Level.name()),
        two_columns(rail, div("skillgauge-rate", main)),
    ])
}

/// The way to the result, once there is one worth a look.
fn so_far(view: &View) -> Html {
    let (rated, skills) = view.model.assessment().progress(view.model.framework());
    if rated < SO_FAR {
        return Html::default();
    }
    let words = if rated < skills { texts::SO_FAR } else { text::skills::SEE_RESULT };
    link(view, FrameworkRoute::Result, words)
}

/// Where more is said of the skill.
fn source(view: &View, index: SkillIndex, name: &str) -> Html {
    let source = view.model.framework().skill_source(index);
    let link =
        source.map(|source| classed("p", "govuk-body-s", out_link(source, &texts::source(name))));
    let quick = to_quick_pass(view);
    fragment([slot(link.unwrap_or_default()), quick])
}

/// The way to all skills on one screen, for who would rather begin there.
fn to_quick_pass(view: &View) -> Html {
    let to = link(view, FrameworkRoute::QuickPass, text::quick_pass::LINK);
    classed("p", "govuk-body-s", to)
}

/// An example and when the skill was last used, closed until the person wants to say so.
fn more(view: &View, index: SkillIndex) -> Html {
    let answers = view.model.assessment();
    let is_given = !answers.evidence(index).is_empty();
    let summary = if is_given { texts::EVIDENCE_GIVEN } else { texts::EVIDENCE_ADD };
    details(summary.to_owned(), fragment([evidence(view, index), slot(last_used(view, index))]))
}

/// An example for the skill. It stays in the draft, and is in no code.
fn evidence(view: &View, index: SkillIndex) -> Html {
    let id = view.id("evidence");
    let entered = Box::new(move |example| AssessAction::SetEvidence(index, example).into());
    let value = view.model.assessment().evidence(index).to_owned();
    let left = EVIDENCE_MAX.saturating_sub(value.chars().count());
    let left_id = view.id("evidence-left");
    let described_by = [&*hint_id(&id), " ", &*left_id].concat();
    let content = [
        label_and_hint(&id, Weight::Bold, texts::EVIDENCE_LABEL, texts::EVIDENCE_HINT),
        text_area(view, &id, ("4", EVIDENCE_MAX), Some(described_by), &value, entered),
        element(
            "p",
            &[("class", "govuk-hint"), ("id", &*left_id)],
            texts::characters_left(left).into(),
        ),
        announcement(texts::nearly_full(left)),
    ];
    div("govuk-form-group", fragment(content))
}

/// When the skill was last used. An organisation is not asked, because it does not use its conditions.
fn last_used(view: &View, index: SkillIndex) -> Html {
    if view.model.framework().subject == Subject::Organisation {
        return Html::default();
    }
    let now = view.model.assessment().last_used(index);
    let none = AssessAction::SetLastUsed(index, None).into();
    let mut choices = vec![(texts::LAST_USED_NO_ANSWER.to_owned(), now.is_none(), none)];
    for used in LastUsed::ALL {
        let action = AssessAction::SetLastUsed(index, Some(used)).into();
        choices.push((texts::last_used(used).to_owned(), now == Some(used), action));
    }
    let options = Options::ungrouped(choices);
    select(view, "last-used", texts::LAST_USED_LABEL, options)
}

/// The screen before this one, which is the skill before or the list, with its name; and the number of this
/// skill in the list, if it is in it.
fn position_in_list(model: &Model, index: SkillIndex) -> (Route, String, Option<String>) {
    let framework = model.framework();
    let listed = model.assessment().listed_skills(framework);
    let place = listed.iter().position(|&skill| skill == index);
    let rated = listed.iter().filter(|skill| model.assessment().rating(**skill).is_some()).count();
    let left = listed.len() - rated;
    let number = place.map(|place| {
        let number = texts::number(framework.subject, place + 1, listed.len());
        [number, texts::left_to_rate(left)].concat()
    });
    let before = place.and_then(|place| listed.get(place.checked_sub(1)?).copied());
    if let Some(origin) = model.return_to() {
        let name = match origin {
            Route::Shared(_) => text::share::SHARED_SCREEN_NAME,
            Route::Framework(FrameworkRoute::Plan) => text::plan::SCREEN_NAME,
            _ => text::result::SCREEN_NAME,
        };
        return (origin.clone(), name.to_owned(), number);
    }
    match before.and_then(|before| Some((before, framework.skill(before)?))) {
        Some((before, skill)) => {
            (FrameworkRoute::Skill(before).into(), text::in_sentence(&skill.name), number)
        }
        None => (
            FrameworkRoute::Skills.into(),
            text::skills::screen_name(framework.subject).to_owned(),
            number,
        ),
    }
}
