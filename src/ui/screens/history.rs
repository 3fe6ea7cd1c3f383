//! Snapshots, rating again, and what has changed.

use crate::app::{Action, Confirmation, FormError, FrameworkRoute, HistoryAction};
use crate::domain::analysis::difference::{changed_first, changes};
use crate::domain::assessment::history::Moment;
use crate::domain::assessment::rating::Ratings;
use crate::text::{self, comparison as words, history as texts, point_of_view};
use crate::ui::View;
use crate::ui::components::{
    Kind, Line, Options, SelectOption, SideBySide, back_link, button, button_group, classed,
    described_button, div, element, error_summary, fragment, heading, labelled_input, link_button,
    paragraph, question, screen_heading, select, side_by_side, slot, small, text,
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
        let rate = text::result::rate(model.framework().subject);
        fragment([paragraph(texts::NOTHING_RATED), link_button(view, FrameworkRoute::Skills, rate)])
    } else {
        fragment([
            slot(changed(view)),
            slot(if history.reassessment().is_some() { Html::default() } else { keep(view) }),
            slot(list(view)),
        ])
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        error_summary(view, error.as_ref(), "snapshot-name"),
        screen_heading(view),
        paragraph(texts::INTRO),
        slot(rating_again(view)),
        slot(body),
    ])
}

fn keep(view: &View) -> Html {
    if view.model.assessment().ratings.is_empty() {
        return Html::default();
    }
    let words = (texts::NAME_LABEL, texts::NAME_HINT);
    let name = view.model.snapshot_name();
    let named = Box::new(|name| HistoryAction::NameSnapshot(name).into());
    fragment([
        heading(view, 1, texts::KEEP_HEADING),
        labelled_input(view, "snapshot-name", words, name, named),
        button(Kind::Secondary, texts::KEEP, view.on(HistoryAction::KeepSnapshot)),
        heading(view, 1, texts::REASSESS_HEADING),
        paragraph(texts::REASSESS_INTRO),
        button(Kind::Secondary, texts::REASSESS, view.on(HistoryAction::StartReassessment)),
    ])
}

/// That the person rates again, with the ways to end it.
fn rating_again(view: &View) -> Html {
    let Some(earlier) = view.model.assessment().history.reassessment() else {
        return Html::default();
    };
    let (key, act) = if view.model.confirmation() == Some(&Confirmation::CancelReassessment) {
        let asked = texts::CANCEL_REASSESSMENT_QUESTION.to_owned();
        ("confirm", question(view, asked, texts::CANCEL_REASSESSMENT_CONFIRM))
    } else {
        let put_back = view.on(Action::Ask(Confirmation::CancelReassessment));
        let buttons = [
            button(
                Kind::Primary,
                texts::FINISH_REASSESSMENT,
                view.on(HistoryAction::FinishReassessment),
            ),
            button(Kind::Secondary, texts::CANCEL_REASSESSMENT, put_back),
        ];
        ("choose", button_group(buttons))
    };
    let content =
        [paragraph(texts::reassessing(earlier)), slot(element("div", &[("key", key)], act))];
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
    let asked = Confirmation::DeleteSnapshot(place);
    let (key, act) = if view.model.confirmation() == Some(&asked) {
        ("confirm", question(view, texts::delete_question(snapshot), texts::DELETE_CONFIRM))
    } else {
        let delete = view.on(Action::Ask(asked));
        let label = texts::DELETE.into();
        ("choose", described_button(Kind::Secondary, label, delete, Some(id.clone())))
    };
    let name = [("id", &*id), ("class", "skillgauge-levels__name")];
    let content = [
        element("p", &name, text(texts::name(snapshot))),
        small(texts::rated(framework.subject, snapshot.rating_set.ratings.len())),
        slot(element("div", &[("key", key)], act)),
    ];
    // Which snapshot stands at a place changes when one is deleted.
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
        let choice = [
            select(view, "from", texts::FROM, moments(view, from, HistoryAction::From)),
            select(view, "to", texts::TO, moments(view, to, HistoryAction::To)),
        ];
        let none = Ratings::default();
        let from_ratings = answers.ratings_at(from).unwrap_or(&none);
        let to_ratings = answers.ratings_at(to).unwrap_or(&none);
        let (from, to) = (name(view, from), name(view, to));
        let moments = [(&*from, from_ratings), (&*to, to_ratings)];
        vec![div("skillgauge-columns", fragment(choice)), slot(compared(view, moments))]
    };
    fragment([heading(view, 1, texts::CHANGE_HEADING), slot(fragment(body))])
}

fn moments(view: &View, chosen: Moment, choose: fn(Moment) -> HistoryAction) -> Options {
    let snapshots = view.model.assessment().history.snapshots().len();
    let mut options: Vec<SelectOption> = Vec::new();
    for moment in (0..snapshots).map(Moment::Snapshot).chain([Moment::Now]) {
        options.push((name(view, moment), moment == chosen, choose(moment).into()));
    }
    Options { groups: vec![(String::new(), options)] }
}

fn compared(view: &View, [from, to]: [(&str, &Ratings); 2]) -> Html {
    let framework = view.model.framework();
    let rows = changes(framework, &|s| from.1.get(s).copied(), &|s| to.1.get(s).copied());
    let rows = changed_first(&rows);
    let mut lines = Vec::new();
    for row in &rows {
        lines.push(Line {
            name: row.skill.name.clone(),
            levels: (row.from, row.to),
            asked: None,
            words: texts::change(row.change),
        });
    }
    let lead = [("class", "govuk-body-l skillgauge-sentence"), ("aria-live", "polite")];
    let absent = words::rating(framework, None);
    let thing = point_of_view::rated_thing(framework.subject);
    let around = SideBySide {
        marks: (from.0.to_owned(), to.0.to_owned()),
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [thing, from.0, to.0, texts::COLUMN_CHANGE],
        asked: None,
    };
    let shown =
        if lines.is_empty() { Html::default() } else { side_by_side(framework, around, lines) };
    fragment([element("p", &lead, text(texts::sentence(from.0, to.0, &rows))), slot(shown)])
}
