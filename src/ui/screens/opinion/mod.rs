//! A second opinion on a shared result, while it is given.

mod received;

use crate::domain::framework::Framework;
use crate::state::{Action, Copyable, Focus, Giving, Later, Problem, Screen, Step};
use crate::text::point_of_view::PointOfView;
use crate::text::{self, comparison as words, opinion as texts, share as share_texts};
use crate::ui::View;
use crate::ui::parts::{
    Choice, Kind, Legend, all, back_link, block, button, button_group, checkbox, copy_field,
    element, error_summary, heading, labelled_input, level_choices, link, paragraph, radios,
    screen_heading, text_in, wording_notice,
};
use received::both;
pub(super) use received::shared;
use yew::{AttrValue, Html};

/// A step of giving an opinion.
pub(super) fn opinion(view: &View, step: Step) -> Html {
    let state = &view.state;
    let given = state.opinion.as_ref().zip(state.opinion_framework());
    let Some((giving, framework)) = given else {
        return all([
            back_link(view, Screen::Start, text::start::SCREEN_NAME),
            screen_heading(view),
            paragraph(texts::NONE),
        ]);
    };
    match step {
        Step::Sight => sight(view, giving),
        Step::Skill(place) => skill(view, giving, framework, place),
        Step::End => end(view, giving, framework),
    }
}

/// Whether to see the other's ratings.
fn sight(view: &View, giving: &Giving) -> Html {
    let name = view.id("sight");
    let error = (view.state.form.problem == Some(Problem::NoSight))
        .then_some(AttrValue::Static(texts::SHOW_THEIRS_PROBLEM));
    let choice = |(label, hint): (&'static str, &'static str), seeing| Choice {
        label: label.into(),
        hint: hint.into(),
        checked: giving.seeing == Some(seeing),
        action: Later::Sight(seeing).into(),
        more: Html::default(),
    };
    let choices = vec![choice(texts::HIDE_THEIRS, false), choice(texts::SHOW_THEIRS, true)];
    let legend =
        Legend { text: texts::SHOW_THEIRS_LEGEND, hidden: false, hint: texts::SHOW_THEIRS_HINT };
    all([
        back_link(view, Screen::Shared(giving.of.code.clone()), share_texts::SHARED_SCREEN_NAME),
        error_summary(view, error.as_ref(), &name),
        screen_heading(view),
        paragraph(texts::NOT_KEPT),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(Kind::Primary, text::CONTINUE, view.on(Action::Continue)),
    ])
}

fn skill(view: &View, giving: &Giving, framework: &Framework, place: usize) -> Html {
    let skills = giving.skills(framework);
    let shown = skills.get(place).and_then(|index| Some((*index, framework.skill(*index)?)));
    let Some((index, _)) = shown else { return end(view, giving, framework) };
    let rating = giving.ratings.get(index).copied();
    let name = view.focus_id(Focus::Level);
    let error = (view.state.form.problem == Some(Problem::NoRating))
        .then_some(AttrValue::Static(text::skill::PROBLEM));
    let rate = |rating| Later::RateFor(index, Some(rating)).into();
    let choices = level_choices(framework, index, rating, rate);
    let subject = framework.subject;
    let legend =
        Legend { text: texts::question(subject), hidden: false, hint: texts::QUESTION_HINT };
    let (before, named) = match place.checked_sub(1) {
        None => (Step::Sight, text::in_sentence(texts::HEADING)),
        Some(before) => {
            let skill = skills.get(before).and_then(|index| framework.skill(*index));
            let name = skill.map_or(String::new(), |skill| text::in_sentence(&skill.name));
            (Step::Skill(before), name)
        }
    };
    let theirs = match giving.seeing {
        Some(true) => {
            let rated = words::rating(framework, giving.of.assessment.rating(index));
            text_in("div", "govuk-inset-text", texts::theirs(&text::in_sentence(rated)))
        }
        _ => Html::default(),
    };
    let (clear, skip) = if rating.is_some() {
        let clear = view.on(Later::RateFor(index, None).into());
        (button(Kind::Secondary, text::skill::CLEAR, clear), Html::default())
    } else {
        let skip = button(Kind::Secondary, text::skill::SKIP, view.on(Action::Skip));
        (Html::default(), skip)
    };
    let entry = view.state.library.get(&giving.of.key);
    let number = text::skill::number(subject, place + 1, skills.len());
    all([
        back_link(view, Screen::Opinion(before), &named),
        error_summary(view, error.as_ref(), &name),
        text_in("p", "govuk-caption-l", number),
        screen_heading(view),
        block("", entry.map(|entry| wording_notice(view, entry)).unwrap_or_default()),
        block("", framework.summary(index).map(|s| paragraph(s.to_owned())).unwrap_or_default()),
        block("", theirs),
        radios(view, &name, &legend, error.as_ref(), choices),
        block("", clear),
        button_group([
            button(Kind::Primary, text::CONTINUE, view.on(Action::Continue)),
            block("", skip),
        ]),
    ])
}

/// Both side by side, and the code to send back.
fn end(view: &View, giving: &Giving, framework: &Framework) -> Html {
    let last = giving.skills(framework).len().saturating_sub(1);
    let back = link(view, Screen::Opinion(Step::Skill(0)), texts::BACK_TO_QUESTIONS);
    let body = if giving.ratings.is_empty() {
        paragraph(texts::NOTHING_RATED)
    } else {
        let voice = PointOfView::theirs(framework);
        let marks = (texts::own(voice), texts::MINE);
        all([
            both(view, framework, &giving.of.assessment, &giving.ratings, marks),
            send(view, giving, framework),
        ])
    };
    all([
        back_link(view, Screen::Opinion(Step::Skill(last)), text::skill::BEFORE),
        screen_heading(view),
        block("", body),
        element("p", "govuk-body", back),
    ])
}

fn send(view: &View, giving: &Giving, framework: &Framework) -> Html {
    let words = (texts::NAME_LABEL, texts::NAME_HINT);
    let named = |named| Later::Named(named).into();
    let code = giving.code(framework);
    let link = view.state.link_to(code.clone());
    let link = link.map(|link| copy_field(view, Copyable::OpinionLink, link));
    all([
        heading(view, 1, texts::SEND_HEADING),
        paragraph(texts::SEND_INTRO),
        labelled_input(view, "name", words, &giving.name, |name| Later::Name(name).into()),
        checkbox(view, "named", texts::NAMED.to_owned(), giving.named, named),
        block("", link.unwrap_or_default()),
        copy_field(view, Copyable::OpinionCode, code),
        paragraph(texts::NOT_KEPT),
    ])
}
