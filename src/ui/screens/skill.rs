//! One skill: one question, with what each level means beside the choice.

use crate::domain::assessment::EVIDENCE_MAX;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::framework::{SkillIndex, Subject};
use crate::state::{Action, Focus, Loading, Problem, Screen, State, Topic};
use crate::text::{self, skill as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, Legend, Options, Weight, all, back_link, block, button, button_group, element,
    error_summary, hint_id, label_and_hint, level_choices, out_link, paragraph, radios,
    screen_heading, select, text_in, wording_notice,
};
use yew::{AttrValue, Html, InputEvent, TargetCast, html};

/// The screen of one skill.
pub(super) fn skill(view: &View, index: SkillIndex) -> Html {
    let state = &view.state;
    let (framework, answers) = (state.framework(), state.assessment());
    let Some(skill) = framework.skill(index) else { return Html::default() };

    let rating = answers.rating(index);
    let name = view.focus_id(Focus::Level);
    let error = (state.form.problem == Some(Problem::NoRating))
        .then_some(AttrValue::Static(texts::PROBLEM));
    let rate = |rating| Action::Rate(index, Some(rating));
    let choices = level_choices(framework, index, rating, rate);
    let (before, place, number) = place(state, index);

    let (clear, skip) = match rating {
        None => (Html::default(), button(Kind::Secondary, texts::SKIP, view.on(Action::Skip))),
        Some(_) => (
            button(Kind::Secondary, texts::CLEAR, view.on(Action::Rate(index, None))),
            Html::default(),
        ),
    };
    let subject = framework.subject;
    let legend =
        Legend { text: texts::question(subject), hidden: false, hint: texts::hint(subject) };
    let buttons =
        [button(Kind::Primary, text::CONTINUE, view.on(Action::Continue)), block("", skip)];
    all([
        back_link(view, before, &place),
        error_summary(view, error.as_ref(), &name),
        block("", number.map(|number| text_in("p", "govuk-caption-l", number)).unwrap_or_default()),
        screen_heading(view),
        block("", about(view, index, &skill.name)),
        radios(view, &name, &legend, error.as_ref(), choices),
        block("", clear),
        evidence(view, index),
        block("", last_used(view, index)),
        button_group(buttons),
    ])
}

/// What the skill is about, and where more is said of it.
fn about(view: &View, index: SkillIndex, name: &str) -> Html {
    let entry = view.state.entry();
    let framework = &entry.framework;
    let line = |line: Option<&str>| line.map(|line| paragraph(line.to_owned()));
    let general = !framework.has_statements(index) && entry.wording == Loading::Done;
    let source = framework
        .skill_source(index)
        .map(|source| element("p", "govuk-body", out_link(source, &texts::source(name))));
    let parts = [
        Some(wording_notice(view, entry)),
        line(framework.summary(index)),
        line(framework.note(index)),
        source,
        general.then(|| paragraph(texts::GENERAL)),
    ];
    all(parts.map(|part| block("", part.unwrap_or_default())))
}

/// An example for the skill, which stays in the draft.
fn evidence(view: &View, index: SkillIndex) -> Html {
    let id = view.id("evidence");
    let oninput = view.act.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value();
        Action::Evidence(index, text)
    });
    let value = view.state.assessment().evidence(index).to_owned();
    let content = [
        label_and_hint(
            &id,
            Weight::Bold,
            texts::EVIDENCE_LABEL,
            texts::evidence_hint(EVIDENCE_MAX),
        ),
        html! {
            <textarea id={&id} class="govuk-textarea" part="field" rows="4" maxlength={EVIDENCE_MAX.to_string()}
                aria-describedby={hint_id(&id)} {value} {oninput} />
        },
    ];
    block("govuk-form-group", all(content))
}

/// When the skill was last used. An organisation does not use what it has.
fn last_used(view: &View, index: SkillIndex) -> Html {
    if view.state.framework().subject == Subject::Organisation {
        return Html::default();
    }
    let now = view.state.assessment().last_used(index);
    let none = Action::LastUsed(index, None);
    let mut choices = vec![(texts::LAST_USED_NO_ANSWER.to_owned(), now.is_none(), none)];
    for used in LastUsed::ALL {
        let action = Action::LastUsed(index, Some(used));
        choices.push((texts::last_used(used).to_owned(), now == Some(used), action));
    }
    let options = Options { groups: vec![(String::new(), choices)] };
    select(view, "last-used", texts::LAST_USED_LABEL, options)
}

/// The screen before this one, which is the skill before or the list, and which of the skills in
/// the list this is, if it is one of them.
fn place(state: &State, index: SkillIndex) -> (Screen, String, Option<String>) {
    let framework = state.framework();
    let listed = state.assessment().listed_skills(framework);
    let place = listed.iter().position(|&skill| skill == index);
    let number = place.map(|place| texts::number(framework.subject, place + 1, listed.len()));
    let before = place.and_then(|place| listed.get(place.checked_sub(1)?).copied());
    match before.and_then(|before| Some((before, framework.skill(before)?))) {
        Some((before, skill)) => {
            (Topic::Skill(before).into(), text::in_sentence(&skill.name), number)
        }
        None => {
            (Topic::Skills.into(), text::skills::screen_name(framework.subject).to_owned(), number)
        }
    }
}
