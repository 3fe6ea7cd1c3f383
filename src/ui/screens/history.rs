//! Snapshots, rating again, and what has changed.

use crate::browser::clock;
use crate::domain::analysis::difference::{changed_first, changes};
use crate::domain::assessment::history::Moment;
use crate::domain::assessment::rating::Ratings;
use crate::state::{Action, Asked, Later, Problem, Topic};
use crate::text::{self, comparison as words, history as texts, point_of_view};
use crate::ui::View;
use crate::ui::parts::{
    Choosable, Kind, Line, Options, SideBySide, all, back_link, block, button, button_group,
    described_button, element, error_summary, heading, labelled_input, link_button, node,
    paragraph, plain, question, screen_heading, select, side_by_side, small,
};
use yew::{AttrValue, Callback, Html};

/// The screen.
pub(super) fn history(view: &View) -> Html {
    let state = &view.state;
    let full = state.form.problem == Some(Problem::HistoryFull);
    let problem = full.then(|| AttrValue::from(texts::full()));
    let history = &state.assessment().history;
    let nothing = state.assessment().ratings.is_empty() && history.is_empty();
    let body = if nothing {
        let rate = text::result::rate(state.framework().subject);
        all([paragraph(texts::NOTHING_RATED), link_button(view, Topic::Skills, rate)])
    } else {
        all([
            block("", changed(view)),
            block("", if history.reassessment().is_some() { Html::default() } else { keep(view) }),
            block("", list(view)),
        ])
    };
    all([
        back_link(view, Topic::Result, text::result::SCREEN_NAME),
        error_summary(view, problem.as_ref(), &view.id("snapshot-name")),
        screen_heading(view),
        paragraph(texts::INTRO),
        block("", rating_again(view)),
        block("", body),
    ])
}

/// A button for what happens on this day.
fn on_this_day(view: &View, kind: Kind, label: &'static str, later: fn(String) -> Later) -> Html {
    let act = view.act.clone();
    let onclick = Callback::from(move |_| act.emit(later(clock::today()).into()));
    button(kind, label, onclick)
}

fn keep(view: &View) -> Html {
    if view.state.assessment().ratings.is_empty() {
        return Html::default();
    }
    let words = (texts::NAME_LABEL, texts::NAME_HINT);
    let name = &view.state.form.snapshot_name;
    let named = |name| Later::NameSnapshot(name).into();
    all([
        heading(view, 1, texts::KEEP_HEADING),
        labelled_input(view, "snapshot-name", words, name, named),
        on_this_day(view, Kind::Secondary, texts::KEEP, Later::KeepSnapshot),
        heading(view, 1, texts::REASSESS_HEADING),
        paragraph(texts::REASSESS_INTRO),
        on_this_day(view, Kind::Secondary, texts::REASSESS, Later::RateAgain),
    ])
}

/// That the person rates again, with the ways to end it.
fn rating_again(view: &View) -> Html {
    let Some(earlier) = view.state.assessment().history.reassessment() else {
        return Html::default();
    };
    let (key, act) = if view.state.form.asked == Some(Asked::PutBack) {
        let asked = texts::CANCEL_REASSESSMENT_QUESTION.to_owned();
        ("confirm", question(view, asked, texts::CANCEL_REASSESSMENT_CONFIRM))
    } else {
        let put_back = view.on(Action::Ask(Asked::PutBack));
        let buttons = [
            button(Kind::Primary, texts::FINISH_REASSESSMENT, view.on(Later::FinishAgain.into())),
            button(Kind::Secondary, texts::CANCEL_REASSESSMENT, put_back),
        ];
        ("choose", button_group(buttons))
    };
    let content =
        [paragraph(texts::reassessing(earlier)), block("", node("div", &[("key", key)], act))];
    block("govuk-inset-text", all(content))
}

fn list(view: &View) -> Html {
    let snapshots = view.state.assessment().history.snapshots();
    let mut items = Vec::new();
    for place in 0..snapshots.len() {
        items.push(item(view, place));
    }
    // The latest first.
    items.reverse();
    let list = if items.is_empty() {
        paragraph(texts::NONE)
    } else {
        element("ul", "govuk-list skillgauge-levels", all(items))
    };
    all([heading(view, 1, texts::LIST_HEADING), block("", list)])
}

fn item(view: &View, place: usize) -> Html {
    let (framework, answers) = (view.state.framework(), view.state.assessment());
    let Some(snapshot) = answers.history.snapshots().get(place) else { return Html::default() };
    let id = view.id(&format!("snapshot-{place}"));
    let asked = Asked::Snapshot(place);
    let (key, act) = if view.state.form.asked.as_ref() == Some(&asked) {
        ("confirm", question(view, texts::delete_question(snapshot), texts::DELETE_CONFIRM))
    } else {
        let delete = view.on(Action::Ask(asked));
        let label = texts::DELETE.into();
        ("choose", described_button(Kind::Secondary, label, delete, Some(id.clone())))
    };
    let name = [("id", &*id), ("class", "skillgauge-levels__name")];
    let content = [
        node("p", &name, plain(texts::name(snapshot))),
        small(texts::rated(framework.subject, snapshot.rating_set.ratings.len())),
        block("", node("div", &[("key", key)], act)),
    ];
    // Which snapshot stands at a place changes when one is deleted.
    let key = format!("{place} of {}", answers.history.snapshots().len());
    node("li", &[("key", &key), ("class", "skillgauge-levels__item")], all(content))
}

/// The name of a moment.
fn name(view: &View, moment: Moment) -> String {
    match moment {
        Moment::Now => texts::NOW.to_owned(),
        Moment::Snapshot(place) => {
            let snapshots = view.state.assessment().history.snapshots();
            snapshots.get(place).map_or_else(String::new, texts::name)
        }
    }
}

/// Two moments side by side.
fn changed(view: &View) -> Html {
    let answers = view.state.assessment();
    if answers.history.reassessment().is_some() {
        return Html::default();
    }
    let body = if answers.history.snapshots().is_empty() {
        vec![paragraph(texts::NOTHING_TO_COMPARE)]
    } else {
        let (from, to) = view.state.moments();
        let choice = [
            select(view, "from", texts::FROM, moments(view, from, Later::From)),
            select(view, "to", texts::TO, moments(view, to, Later::To)),
        ];
        let none = Ratings::default();
        let from_ratings = answers.ratings_at(from).unwrap_or(&none);
        let to_ratings = answers.ratings_at(to).unwrap_or(&none);
        let (from, to) = (name(view, from), name(view, to));
        let moments = [(&*from, from_ratings), (&*to, to_ratings)];
        vec![block("skillgauge-columns", all(choice)), block("", compared(view, moments))]
    };
    all([heading(view, 1, texts::CHANGE_HEADING), block("", all(body))])
}

fn moments(view: &View, chosen: Moment, later: fn(Moment) -> Later) -> Options {
    let snapshots = view.state.assessment().history.snapshots().len();
    let mut options: Vec<Choosable> = Vec::new();
    for moment in (0..snapshots).map(Moment::Snapshot).chain([Moment::Now]) {
        options.push((name(view, moment), moment == chosen, later(moment).into()));
    }
    Options { groups: vec![(String::new(), options)] }
}

fn compared(view: &View, [from, to]: [(&str, &Ratings); 2]) -> Html {
    let framework = view.state.framework();
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
    all([node("p", &lead, plain(texts::sentence(from.0, to.0, &rows))), block("", shown)])
}
