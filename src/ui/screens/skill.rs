//! One skill: one question, with what each level means beside the choice.

use crate::app::{
    Action, AssessAction, Focus, FormError, FrameworkRoute, LoadStatus, Model, Route,
};
use crate::domain::assessment::EVIDENCE_MAX;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::framework::{SkillIndex, Subject};
use crate::text::{self, skill as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Legend, Options, Weight, back_link, button, button_group, descriptions_notice, div,
    error_summary, fragment, hint_id, label_and_hint, level_choices, out_link, paragraph,
    paragraph_of, radios, screen_heading, select, slot, text_area, text_in,
};
use yew::{AttrValue, Html};

/// The screen of one skill.
pub(super) fn skill(view: &View, index: SkillIndex) -> Html {
    let model = &view.model;
    let (framework, answers) = (model.framework(), model.assessment());
    let Some(skill) = framework.skill(index) else { return Html::default() };

    let rating = answers.rating(index);
    let name = view.focus_id(&Focus::Level);
    let error =
        (model.error() == Some(&FormError::NoRating)).then_some(AttrValue::Static(texts::PROBLEM));
    let rate = |rating| AssessAction::Rate(index, Some(rating)).into();
    let choices = level_choices(framework, index, rating, rate);
    let (before, screen_name, number) = position_in_list(view.model, index);

    let (clear, skip) = match rating {
        None => {
            (Html::default(), button(ButtonKind::Secondary, texts::SKIP, view.on(Action::Skip)))
        }
        Some(_) => (
            button(ButtonKind::Secondary, texts::CLEAR, view.on(AssessAction::Rate(index, None))),
            Html::default(),
        ),
    };
    let subject = framework.subject;
    let legend =
        Legend { text: texts::question(subject), hidden: false, hint: texts::hint(subject) };
    let buttons =
        [button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)), slot(skip)];
    fragment([
        back_link(view, before, &screen_name),
        error_summary(view, error.as_ref(), Focus::Level.name()),
        slot(number.map(|number| text_in("p", "govuk-caption-l", number)).unwrap_or_default()),
        screen_heading(view),
        slot(about(view, index, &skill.name)),
        radios(view, &name, &legend, error.as_ref(), choices),
        slot(clear),
        evidence(view, index),
        slot(last_used(view, index)),
        button_group(buttons),
    ])
}

/// What the skill is about, and where more is said of it.
fn about(view: &View, index: SkillIndex, name: &str) -> Html {
    let workspace = view.model.workspace();
    let framework = &workspace.framework;
    let line = |line: Option<&str>| line.map(|line| paragraph(line.to_owned()));
    let general = !framework.has_statements(index) && workspace.descriptions == LoadStatus::Loaded;
    let source = framework
        .skill_source(index)
        .map(|source| paragraph_of(out_link(source, &texts::source(name))));
    let parts = [
        Some(descriptions_notice(view, workspace)),
        line(framework.summary(index)),
        line(framework.note(index)),
        source,
        general.then(|| paragraph(texts::GENERAL)),
    ];
    fragment(parts.map(|part| slot(part.unwrap_or_default())))
}

/// An example for the skill. It stays in the draft, and is in no code.
fn evidence(view: &View, index: SkillIndex) -> Html {
    let id = view.id("evidence");
    let entered = Box::new(move |example| AssessAction::SetEvidence(index, example).into());
    let value = view.model.assessment().evidence(index).to_owned();
    let content = [
        label_and_hint(
            &id,
            Weight::Bold,
            texts::EVIDENCE_LABEL,
            texts::evidence_hint(EVIDENCE_MAX),
        ),
        text_area(view, &id, ("4", EVIDENCE_MAX), Some(hint_id(&id)), &value, entered),
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
    let number = place.map(|place| texts::number(framework.subject, place + 1, listed.len()));
    let before = place.and_then(|place| listed.get(place.checked_sub(1)?).copied());
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
