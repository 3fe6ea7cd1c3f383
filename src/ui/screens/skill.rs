//! One skill: one question, with what each level means beside the choice.

use crate::domain::assessment::EVIDENCE_MAX;
use crate::domain::framework::{Framework, Skill, SkillIndex};
use crate::domain::rating::Rating;
use crate::state::{Action, Focus, Problem, Screen};
use crate::text::{self, comparison as words, skill as texts};
use crate::ui::View;
use crate::ui::parts::{
    Choice, Kind, Legend, Weight, all, back_link, block, button, button_group, error_summary,
    hint_id, label_and_hint, paragraph, radios, screen_heading, text_in,
};
use yew::{AttrValue, Html, InputEvent, TargetCast, html};

/// The screen of one skill.
pub(super) fn skill(view: &View, index: SkillIndex) -> Html {
    let state = &view.state;
    let framework = &state.framework;
    let Some(skill) = framework.skill(index) else { return Html::default() };

    let rating = state.assessment.ratings.get(index).copied();
    let name = view.focus_id(Focus::Level);
    let error = (state.form.problem == Some(Problem::NoRating))
        .then_some(AttrValue::Static(texts::PROBLEM));
    let choice = |choice: Rating| Choice {
        label: words::rating(framework, Some(choice)).to_owned().into(),
        hint: meaning(framework, skill, choice).into(),
        checked: rating == Some(choice),
        action: Action::Rate(index, Some(choice)),
        more: Html::default(),
    };
    let choices: Vec<_> = Rating::all(framework).map(choice).collect();
    let (before, place) = before(framework, index);
    let number = texts::number(index.place() + 1, framework.skills_len());

    let (clear, skip) = match rating {
        None => (Html::default(), button(Kind::Secondary, texts::SKIP, view.on(Action::Skip))),
        Some(_) => (
            button(Kind::Secondary, texts::CLEAR, view.on(Action::Rate(index, None))),
            Html::default(),
        ),
    };
    let legend = Legend { text: texts::QUESTION, hidden: false, hint: texts::HINT };
    let buttons =
        vec![button(Kind::Primary, text::CONTINUE, view.on(Action::Continue)), block("", skip)];
    all(vec![
        back_link(view, before, &place),
        error_summary(view, error.as_ref(), &name),
        text_in("p", "govuk-caption-l", number),
        screen_heading(view),
        paragraph(skill.summary.clone()),
        radios(view, &name, &legend, error.as_ref(), choices),
        block("", clear),
        evidence(view, index),
        button_group(buttons),
    ])
}

/// An example for the skill, which stays in the draft.
fn evidence(view: &View, index: SkillIndex) -> Html {
    let id = view.id("evidence");
    let oninput = view.act.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value();
        Action::Evidence(index, text)
    });
    let value = view.state.assessment.evidence(index).to_owned();
    let content = vec![
        label_and_hint(
            &id,
            Weight::Bold,
            texts::EVIDENCE_LABEL,
            texts::evidence_hint(EVIDENCE_MAX),
        ),
        html! {
            <textarea id={&id} class="govuk-textarea" rows="4" maxlength={EVIDENCE_MAX.to_string()}
                aria-describedby={hint_id(&id)} {value} {oninput} />
        },
    ];
    block("govuk-form-group", all(content))
}

fn meaning(framework: &Framework, skill: &Skill, rating: Rating) -> String {
    match rating {
        Rating::NotYet => {
            let lowest = framework.scale().next().map_or("", |(_, level)| &level.name);
            texts::not_yet_meaning(&text::in_sentence(lowest))
        }
        Rating::At(level) => texts::statement(framework, skill, level),
    }
}

/// The screen before this one: the skill before, or the list.
fn before(framework: &Framework, index: SkillIndex) -> (Screen, String) {
    match framework.skills().take_while(|(other, _)| *other < index).last() {
        Some((other, skill)) => (Screen::Skill(other), text::in_sentence(&skill.name)),
        None => (Screen::Skills, text::skills::PLACE.to_owned()),
    }
}
