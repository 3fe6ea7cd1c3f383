//! A second opinion on a shared result, while it is given.

use super::shared_opinion::both_ratings;
use crate::app::{
    Action, Copyable, Focus, FormError, OpinionAction, OpinionDraft, OpinionStep, Route,
};
use crate::domain::framework::Framework;
use crate::text::point_of_view::PointOfView;
use crate::text::{self, comparison as words, opinion as texts, share as share_texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Legend, Radio, back_link, button, button_group, checkbox, copy_field,
    descriptions_notice, error_summary, fragment, heading, labelled_input, level_choices, link,
    paragraph, paragraph_of, radios, screen_heading, slot, text_in,
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
        paragraph(texts::NOT_KEPT),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)),
    ])
}

fn skill(view: &View, draft: &OpinionDraft, framework: &Framework, place: usize) -> Html {
    let skills = draft.skills(framework);
    let shown = skills.get(place).and_then(|index| Some((*index, framework.skill(*index)?)));
    let Some((index, _)) = shown else { return end(view, draft, framework) };
    let rating = draft.ratings().get(index).copied();
    let name = view.focus_id(&Focus::Level);
    let error = (view.model.error() == Some(&FormError::NoRating))
        .then_some(AttrValue::Static(text::skill::PROBLEM));
    let rate = |rating| OpinionAction::Rate(index, Some(rating)).into();
    let choices = level_choices(framework, index, rating, rate);
    let subject = framework.subject;
    let legend =
        Legend { text: texts::question(subject), hidden: false, hint: texts::QUESTION_HINT };
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
            text_in("div", "govuk-inset-text", texts::theirs(&text::in_sentence(rated)))
        }
        _ => Html::default(),
    };
    let (clear, skip) = if rating.is_some() {
        let clear = view.on(OpinionAction::Rate(index, None));
        (button(ButtonKind::Secondary, text::skill::CLEAR, clear), Html::default())
    } else {
        let skip = button(ButtonKind::Secondary, text::skill::SKIP, view.on(Action::Skip));
        (Html::default(), skip)
    };
    let workspace = view.model.workspaces().get(&draft.of().key);
    let number = text::skill::number(subject, place + 1, skills.len());
    fragment([
        back_link(view, Route::Opinion(before), &named),
        error_summary(view, error.as_ref(), Focus::Level.name()),
        text_in("p", "govuk-caption-l", number),
        screen_heading(view),
        slot(workspace.map(|of| descriptions_notice(view, of)).unwrap_or_default()),
        slot(framework.summary(index).map(|s| paragraph(s.to_owned())).unwrap_or_default()),
        slot(theirs),
        radios(view, &name, &legend, error.as_ref(), choices),
        slot(clear),
        button_group([
            button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)),
            slot(skip),
        ]),
    ])
}

/// Both people's ratings side by side, and the code to send back.
fn end(view: &View, draft: &OpinionDraft, framework: &Framework) -> Html {
    let last = draft.skills(framework).len().saturating_sub(1);
    let back = link(view, Route::Opinion(OpinionStep::Skill(0)), texts::BACK_TO_QUESTIONS);
    let body = if draft.ratings().is_empty() {
        paragraph(texts::NOTHING_RATED)
    } else {
        let point_of_view = PointOfView::theirs(framework);
        let marks = (texts::own(point_of_view), texts::MINE);
        fragment([
            both_ratings(view, framework, &draft.of().assessment, draft.ratings(), marks),
            send(view, draft, framework),
        ])
    };
    fragment([
        back_link(view, Route::Opinion(OpinionStep::Skill(last)), text::skill::BEFORE),
        screen_heading(view),
        slot(body),
        paragraph_of(back),
    ])
}

fn send(view: &View, draft: &OpinionDraft, framework: &Framework) -> Html {
    let words = (texts::NAME_LABEL, texts::NAME_HINT);
    let include = Box::new(|include| OpinionAction::IncludeName(include).into());
    let named = Box::new(|name| OpinionAction::Name(name).into());
    let code = draft.code(framework);
    let link = view.model.share_link_for(code.clone());
    let link = link.map(|link| copy_field(view, Copyable::OpinionLink, link));
    fragment([
        heading(view, 1, texts::SEND_HEADING),
        paragraph(texts::SEND_INTRO),
        labelled_input(view, "name", words, draft.name(), named),
        checkbox(view, "named", texts::NAMED.to_owned(), draft.includes_name(), include),
        slot(link.unwrap_or_default()),
        copy_field(view, Copyable::OpinionCode, code),
        paragraph(texts::NOT_KEPT),
    ])
}
