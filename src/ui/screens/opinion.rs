//! A second opinion on a shared result, while it is given.

use super::lock::locked;
use super::shared_opinion::both_ratings;
use crate::app::{
    Action, Copyable, Focus, FormError, OpinionAction, OpinionDraft, OpinionStep, PasswordUse,
    Route,
};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::Framework;
use crate::text::point_of_view::PointOfView;
use crate::text::{self, comparison as words, opinion as texts, share as share_texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Legend, LevelQuestion, Radio, back_link, button, checkbox, copy_field, div,
    edition_line, error_summary, fillable_input, fragment, heading, level_choices, level_error,
    level_question, link, link_button, link_field, paragraph, paragraph_of, password_error,
    password_form, radios, screen_heading, skill_rail, slot, small, two_columns,
};
use yew::{AttrValue, Html};

/// The screen of one step of giving a second opinion.
pub(super) fn opinion(view: &View, step: OpinionStep) -> Html {
    let model = &view.model;
    let given = model.opinion().zip(model.opinion_framework());
    let Some((draft, framework)) = given else {
        return fragment([
            back_link(view, Route::Start, text::start::SCREEN_NAME),
            screen_heading(view),
            paragraph(texts::NONE),
            link_button(view, Route::Start, texts::TO_START),
        ]);
    };
    match step {
        OpinionStep::ShowTheirs => show_theirs(view, draft),
        OpinionStep::Skill(place) => skill(view, draft, framework, place),
        OpinionStep::End => end(view, draft, framework),
    }
}

/// Asks whether to see the other person's ratings.
fn show_theirs(view: &View, draft: &OpinionDraft) -> Html {
    let name = view.id("sight");
    let error = (view.model.error() == Some(&FormError::NoShowTheirs))
        .then_some(AttrValue::Static(texts::SHOW_THEIRS_PROBLEM));
    let choice = |(label, hint): (&'static str, &'static str), show| Radio {
        label: label.into(),
        hint: hint.into(),
        checked: draft.show_theirs() == Some(show),
        action: OpinionAction::ShowTheirs(show).into(),
        more: Html::default(),
    };
    let choices = vec![choice(texts::HIDE_THEIRS, false), choice(texts::SHOW_THEIRS, true)];
    let legend =
        Legend { text: texts::SHOW_THEIRS_LEGEND, hidden: false, hint: texts::SHOW_THEIRS_HINT };
    fragment([
        back_link(view, Route::Shared(draft.of().code.clone()), share_texts::SHARED_SCREEN_NAME),
        error_summary(view, error.as_ref(), "sight"),
        screen_heading(view),
        paragraph(texts::where_kept(view.model.is_opinion_kept())),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)),
    ])
}

fn skill(view: &View, draft: &OpinionDraft, framework: &Framework, place: usize) -> Html {
    let skills = draft.skills(framework);
    let shown = skills.get(place).zip(view.model.workspaces().get(&draft.of().key));
    let Some((&index, workspace)) = shown else { return end(view, draft, framework) };
    let rating = draft.ratings().get(index).copied();
    let rate = |rating| OpinionAction::Rate(index, Some(rating)).into();
    let mut choices = level_choices(framework, index, rating, rate);
    if let (Some(first), Some(Rating::NotYet)) =
        (choices.first_mut(), Rating::all(framework).next())
    {
        let lowest = framework.scale().next().map_or("", |(_, level)| &level.name);
        first.hint = texts::not_yet_meaning(&text::in_sentence(lowest)).into();
    }
    let (before, named) = match place.checked_sub(1) {
        None => (OpinionStep::ShowTheirs, text::in_sentence(texts::HEADING)),
        Some(before) => {
            let skill = skills.get(before).and_then(|index| framework.skill(*index));
            let name = skill.map_or(String::new(), |skill| text::in_sentence(&skill.name));
            (OpinionStep::Skill(before), name)
        }
    };
    let theirs = match draft.show_theirs() {
        Some(true) => {
            let rated = words::rating(framework, draft.of().assessment.rating(index));
            paragraph(texts::theirs(&text::in_sentence(rated)))
        }
        _ => Html::default(),
    };
    let question = level_question(
        view,
        LevelQuestion {
            workspace,
            skill: index,
            number: Some(text::skill::number(framework.subject, place + 1, skills.len())),
            beside: theirs,
            legend: texts::question(framework.subject),
            choices,
            by_key: |skill, rating, place| OpinionAction::RateByKey(skill, rating, place).into(),
            more: Html::default(),
            clear: rating.map(|_| OpinionAction::Rate(index, None).into()),
            so_far: Html::default(),
        },
    );
    let rail = skill_rail(view, framework, (&skills, index), &|place, skill| {
        (draft.ratings().get(skill).copied(), Route::Opinion(OpinionStep::Skill(place)))
    });
    let kept = small(texts::where_kept(view.model.is_opinion_kept()));
    let main = div("skillgauge-rate", fragment([question, kept]));
    fragment([
        back_link(view, Route::Opinion(before), &named),
        error_summary(view, level_error(view).as_ref(), Focus::Level.name()),
        two_columns(rail, main),
    ])
}

/// Both people's ratings side by side, and the code to send back.
fn end(view: &View, draft: &OpinionDraft, framework: &Framework) -> Html {
    let (last, lock) = (draft.skills(framework).len().saturating_sub(1), PasswordUse::LockOpinion);
    let back = link(view, Route::Opinion(OpinionStep::Skill(0)), texts::BACK_TO_QUESTIONS);
    let body = if draft.ratings().is_empty() {
        paragraph(texts::NOTHING_RATED)
    } else {
        let point_of_view = PointOfView::theirs(framework);
        let marks = (texts::own(point_of_view), texts::MINE);
        fragment([
            both_ratings(view, framework, &draft.of().assessment, draft.ratings(), marks),
            edition_line(framework),
            div("skillgauge-no-print", send(view, draft, framework)),
        ])
    };
    fragment([
        back_link(view, Route::Opinion(OpinionStep::Skill(last)), text::skill::BEFORE),
        error_summary(view, password_error(view, lock).as_ref(), lock.field()),
        screen_heading(view),
        slot(body),
        div("skillgauge-no-print", paragraph_of(back)),
    ])
}

fn send(view: &View, draft: &OpinionDraft, framework: &Framework) -> Html {
    let words = (texts::NAME_LABEL, texts::NAME_HINT);
    let include = Box::new(|include| OpinionAction::IncludeName(include).into());
    let named = Box::new(|name| OpinionAction::Name(name).into());
    let code = draft.code(framework);
    fragment([
        heading(view, 1, texts::SEND_HEADING),
        paragraph(texts::SEND_INTRO),
        fillable_input(view, "name", words, "name", draft.name(), named),
        checkbox(view, "named", texts::NAMED.to_owned(), draft.includes_name(), include),
        slot(link_field(view, Copyable::OpinionLink, &code)),
        copy_field(view, Copyable::OpinionCode, code),
        heading(view, 1, text::lock::LINK),
        paragraph(text::lock::INTRO),
        password_form(view, PasswordUse::LockOpinion),
        slot(locked(view)),
        paragraph(texts::where_kept(view.model.is_opinion_kept())),
    ])
}
