//! Snapshots, rating again, and what has changed.

use crate::app::{Action, Confirmation, FormError, FrameworkRoute, HistoryAction};
use crate::domain::analysis::difference::{changed_first, changes};
use crate::domain::assessment::history::Moment;
use crate::domain::assessment::rating::Ratings;
use crate::text::{self, comparison as words, history as texts, point_of_view};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Mark, Options, QuestionWords, SelectOption, SideBySideLabels, SideBySideRow,
    back_link, button, button_group, classed, described_button, div, element, error_summary,
    fragment, from_and_to, heading, labelled_input, nothing_rated, paragraph, question_or,
    screen_heading, side_by_side, slot, small, summary_sentence, text,
};
use yew::{AttrValue, Html};

/// The screen.
pub(super) fn history(view: &View) -> Html {
    let model = &view.model;
    let full = model.error() == Some(&FormError::HistoryFull);
    let error = full.then(|| AttrValue::from(texts::full()));
    let history = &model.assessment().history;
    let nothing = model.assessment().ratings.is_empty() && history.is_empty();
    let body = if nothing {
        nothing_rated(view, texts::NOTHING_RATED)
    } else {
        fragment([
            slot(changed(view)),
            slot(if history.reassessment().is_some() {
                Html::default()
            } else {
                keep_snapshot(view)
            }),
            slot(list(view)),
        ])
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        error_summary(view, error.as_ref(), "snapshot-name"),
        screen_heading(view),
        paragraph(texts::INTRO),
        slot(reassessment(view)),
        slot(body),
    ])
}

fn keep_snapshot(view: &View) -> Html {
    if view.model.assessment().ratings.is_empty() {
        return Html::default();
    }
    let words = (texts::NAME_LABEL, texts::NAME_HINT);
    let name = view.model.snapshot_name();
    let named = Box::new(|name| HistoryAction::NameSnapshot(name).into());
    fragment([
        heading(view, 1, texts::KEEP_HEADING),
        labelled_input(view, "snapshot-name", words, name, named),
        button(ButtonKind::Secondary, texts::KEEP, view.on(HistoryAction::KeepSnapshot)),
        heading(view, 1, texts::REASSESS_HEADING),
        paragraph(texts::REASSESS_INTRO),
        button(ButtonKind::Secondary, texts::REASSESS, view.on(HistoryAction::StartReassessment)),
    ])
}

/// That a reassessment is under way, with the ways to end it.
fn reassessment(view: &View) -> Html {
    let Some(earlier) = view.model.assessment().history.reassessment() else {
        return Html::default();
    };
    let confirmation = Confirmation::CancelReassessment;
    let finish = view.on(HistoryAction::FinishReassessment);
    let cancel = view.on(Action::Ask(confirmation.clone()));
    let buttons = [
        button(ButtonKind::Primary, texts::FINISH_REASSESSMENT, finish),
        button(ButtonKind::Secondary, texts::CANCEL_REASSESSMENT, cancel),
    ];
    let words = QuestionWords {
        question: texts::CANCEL_REASSESSMENT_QUESTION.to_owned(),
        confirm: texts::CANCEL_REASSESSMENT_CONFIRM,
    };
    let content = [
        paragraph(texts::reassessing(earlier)),
        question_or(view, &confirmation, words, button_group(buttons)),
    ];
    div("govuk-inset-text", fragment(content))
}

fn list(view: &View) -> Html {
    let snapshots = view.model.assessment().history.snapshots();
    let mut items = Vec::new();
    for place in 0..snapshots.len() {
        items.push(item(view, place));
    }
    // The latest first.
    items.reverse();
    let list = if items.is_empty() {
        paragraph(texts::NONE)
    } else {
        classed("ul", "govuk-list skillgauge-levels", fragment(items))
    };
    fragment([heading(view, 1, texts::LIST_HEADING), slot(list)])
}

fn item(view: &View, place: usize) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let Some(snapshot) = answers.history.snapshots().get(place) else { return Html::default() };
    let id = view.id(&format!("snapshot-{place}"));
    let confirmation = Confirmation::DeleteSnapshot(place);
    let ask = view.on(Action::Ask(confirmation.clone()));
    let label = texts::DELETE.into();
    let delete = described_button(ButtonKind::Secondary, label, ask, Some(id.clone()));
    let words = QuestionWords {
        question: texts::delete_question(snapshot),
        confirm: texts::DELETE_CONFIRM,
    };
    let name = [("id", &*id), ("class", "skillgauge-levels__name")];
    let content = [
        element("p", &name, text(texts::name(snapshot))),
        small(texts::rated(framework.subject, snapshot.rating_set.ratings.len())),
        question_or(view, &confirmation, words, delete),
    ];
    // When one is deleted another stands at its place, so the key has the number of snapshots too.
    let key = format!("{place} of {}", answers.history.snapshots().len());
    element("li", &[("key", &key), ("class", "skillgauge-levels__item")], fragment(content))
}

/// The name of a moment.
fn name(view: &View, moment: Moment) -> String {
    match moment {
        Moment::Now => texts::NOW.to_owned(),
        Moment::Snapshot(place) => {
            let snapshots = view.model.assessment().history.snapshots();
            snapshots.get(place).map_or_else(String::new, texts::name)
        }
    }
}

/// Two moments side by side.
fn changed(view: &View) -> Html {
    let answers = view.model.assessment();
    if answers.history.reassessment().is_some() {
        return Html::default();
    }
    let body = if answers.history.snapshots().is_empty() {
        vec![paragraph(texts::NOTHING_TO_COMPARE)]
    } else {
        let (from, to) = view.model.moments();
        let from_choice = moments(view, from, HistoryAction::From);
        let to_choice = moments(view, to, HistoryAction::To);
        let selects = from_and_to(view, (texts::FROM, from_choice), (texts::TO, to_choice));
        let none = Ratings::default();
        let from_ratings = answers.ratings_at(from).unwrap_or(&none);
        let to_ratings = answers.ratings_at(to).unwrap_or(&none);
        let (from, to) = (name(view, from), name(view, to));
        let moments = [(&*from, from_ratings), (&*to, to_ratings)];
        vec![selects, slot(compared(view, moments))]
    };
    fragment([heading(view, 1, texts::CHANGE_HEADING), slot(fragment(body))])
}

fn moments(view: &View, chosen: Moment, choose: fn(Moment) -> HistoryAction) -> Options {
    let snapshots = view.model.assessment().history.snapshots().len();
    let mut options: Vec<SelectOption> = Vec::new();
    for moment in (0..snapshots).map(Moment::Snapshot).chain([Moment::Now]) {
        options.push((name(view, moment), moment == chosen, choose(moment).into()));
    }
    Options::ungrouped(options)
}

fn compared(view: &View, [from, to]: [(&str, &Ratings); 2]) -> Html {
    let framework = view.model.framework();
    let rows = changes(framework, &|s| from.1.get(s).copied(), &|s| to.1.get(s).copied());
    let rows = changed_first(&rows);
    let mut lines = Vec::new();
    for row in &rows {
        lines.push(SideBySideRow::of(row, texts::change(row.change)));
    }
    let absent = words::rating(framework, None);
    let thing = point_of_view::rated_thing(framework.subject);
    let labels = SideBySideLabels {
        marks: [(Mark::OwnBefore, from.0.to_owned()), (Mark::Own, to.0.to_owned())],
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [thing, from.0, to.0, texts::COLUMN_CHANGE],
        requirement: None,
    };
    let shown =
        if lines.is_empty() { Html::default() } else { side_by_side(framework, labels, lines) };
    fragment([summary_sentence(texts::sentence(from.0, to.0, &rows)), slot(shown)])
}
