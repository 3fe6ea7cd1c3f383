//! A second opinion: given, and received.

use crate::domain::assessment::Assessment;
use crate::domain::change::{changes, widest_first};
use crate::domain::comparison::compare_answers;
use crate::domain::framework::{Framework, SkillIndex};
use crate::domain::rating::Ratings;
use crate::state::{Action, Copyable, Focus, Giving, Later, Opened, Problem, Screen, Step};
use crate::text::voice::{self, Voice};
use crate::text::{self, comparison as words, opinion as texts, share as share_texts};
use crate::ui::View;
use crate::ui::parts::{
    Choice, Kind, Legend, Line, ResultOf, SideBySide, all, back_link, block, bullets, button,
    button_group, checkbox, copy_field, edition_line, element, error_summary, heading,
    labelled_input, level_choices, link, node, paragraph, plain, radios, result_body,
    screen_heading, side_by_side, text_in, wording_notice,
};
use yew::{AttrValue, Html};

/// A step of giving an opinion.
pub(super) fn opinion(view: &View, step: Step) -> Html {
    let state = &view.state;
    let given = state.opinion.as_ref().zip(state.opinion_framework());
    let Some((giving, framework)) = given else {
        return all([
            back_link(view, Screen::Start, text::start::PLACE),
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
        .then_some(AttrValue::Static(texts::SIGHT_PROBLEM));
    let choice = |(label, hint): (&'static str, &'static str), seeing| Choice {
        label: label.into(),
        hint: hint.into(),
        checked: giving.seeing == Some(seeing),
        action: Later::Sight(seeing).into(),
        more: Html::default(),
    };
    let choices = vec![choice(texts::BLIND, false), choice(texts::SEEING, true)];
    let legend = Legend { text: texts::SIGHT_LEGEND, hidden: false, hint: texts::SIGHT_HINT };
    all([
        back_link(view, Screen::Shared(giving.of.code.clone()), share_texts::SHARED_PLACE),
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
        let voice = Voice::theirs(framework);
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

/// Two people's ratings beside each other, and what the role level asks for beside both.
fn both(
    view: &View,
    framework: &Framework,
    own: &Assessment,
    second: &Ratings,
    marks: (&str, &str),
) -> Html {
    let compare_with = own.compare_with_in(framework);
    let comparison = compare_answers(framework, own, compare_with);
    let asked = |skill: SkillIndex| comparison.as_ref()?.role_level.requirement(skill);
    let rows = changes(framework, &|s| own.rating(s), &|s| second.get(s).copied());
    let rows = widest_first(&rows);
    let mut lines = Vec::new();
    for row in &rows {
        lines.push(Line {
            name: row.skill.name.clone(),
            levels: (row.from, row.to),
            asked: asked(row.index),
            words: texts::difference(row.change),
        });
    }
    let absent = words::rating(framework, None);
    let column = text::result::COLUMN_ASKED;
    let level = comparison.as_ref().map(|comparison| &comparison.role_level.name);
    let around = SideBySide {
        marks: (marks.0.to_owned(), marks.1.to_owned()),
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [voice::rated_thing(framework.subject), marks.0, marks.1, texts::COLUMN],
        asked: level.map(|name| (text::result::asked(name), column)),
    };
    let lead = [("class", "govuk-body-l skillgauge-sentence")];
    all([
        node("p", &lead, plain(texts::sentence(&rows))),
        heading(view, 1, texts::BOTH_HEADING),
        side_by_side(framework, around, lines),
    ])
}

/// A shared result with a second opinion in it.
pub(super) fn shared(view: &View) -> Html {
    let body = match &view.state.shared {
        Some(Ok(opened)) => received(view, opened),
        _ => Html::default(),
    };
    all([back_link(view, Screen::Start, text::start::PLACE), screen_heading(view), block("", body)])
}

fn received(view: &View, opened: &Opened) -> Html {
    let (Some(entry), Some(opinion)) = (view.state.library.get(&opened.key), &opened.opinion)
    else {
        return Html::default();
    };
    let (framework, own) = (&*entry.framework, &opened.assessment);
    let with = view.state.form.compare_with.unwrap_or_else(|| own.compare_with_in(framework));
    let mut shown = own.clone();
    shown.compare_with = Some(with);
    let voice = Voice::theirs(framework);
    let sentence = |label: &'static str, ratings: &Ratings| {
        let mut rated = shown.clone();
        rated.ratings = ratings.clone();
        let comparison = compare_answers(framework, &rated, with);
        let sentence = words::result(voice, framework, &rated, comparison.as_ref());
        texts::labelled(label, &sentence)
    };
    let sentences =
        vec![sentence(texts::OWN, &own.ratings), sentence(texts::SECOND, &opinion.ratings)];
    let role = own.role_in(framework).and_then(|role| framework.role(role));
    let result = ResultOf { voice, framework, assessment: own, compare_with: with };
    let by = [paragraph(texts::by(&opinion.name))];
    let hint = (!opinion.name.is_empty()).then(|| paragraph(texts::BY_HINT));
    all([
        paragraph(share_texts::shared_framework(&text::name_and_edition(framework, role))),
        block("govuk-inset-text", all([all(by), block("", hint.unwrap_or_default())])),
        block("skillgauge-no-print", wording_notice(view, entry)),
        both(view, framework, &shown, &opinion.ratings, (texts::OWN, texts::SECOND)),
        bullets(sentences),
        result_body(view, &result),
        edition_line(framework),
    ])
}
