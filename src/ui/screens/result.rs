//! One's own ratings beside the role level.

use crate::browser::page;
use crate::domain::analysis::difference::changes;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::state::{Keeping, Problem, Topic};
use crate::text::point_of_view::{PointOfView, rated_thing};
use crate::text::{self, comparison as words, result as texts};
use crate::ui::View;
use crate::ui::parts::{
    CodeWords, Kind, Line, ResultOf, SideBySide, all, back_link, block, bullets, button,
    button_group, code_field, edition_line, element, error_summary, heading, link, link_button,
    paragraph, prompts, result_body, screen_heading, side_by_side, small, wording_notice,
};
use yew::{AttrValue, Callback, Html};

/// The result.
pub(super) fn result(view: &View) -> Html {
    let state = &view.state;
    let framework = &**state.framework();
    let problem = match &state.form.problem {
        Some(Problem::Code(error)) => Some(AttrValue::from(text::share::code_error(*error))),
        Some(Problem::OtherFramework) => Some(texts::OTHER_FRAMEWORK.into()),
        _ => None,
    };
    let body = if state.assessment().ratings.is_empty() {
        let rate = texts::rate(framework.subject);
        vec![paragraph(texts::NOTHING_RATED), link_button(view, Topic::Skills, rate)]
    } else {
        rated(view, problem.as_ref())
    };
    all([
        back_link(view, Topic::Skills, text::skills::screen_name(framework.subject)),
        error_summary(view, problem.as_ref(), &view.id("code")),
        screen_heading(view),
        block("", all(body)),
    ])
}

fn rated(view: &View, problem: Option<&AttrValue>) -> Vec<Html> {
    let framework = &**view.state.framework();
    let result = ResultOf {
        voice: PointOfView::yours(framework),
        framework,
        assessment: view.state.assessment(),
        compare_with: view.state.compare_with(),
    };
    let print = Callback::from(|_| {
        // Where the page may not print, the browser's own menu still can.
        let _ = page::print();
    });
    let mut buttons = vec![link_button(view, Topic::Share, texts::SHARE)];
    // A page around the widget would be printed too.
    if !view.state.settings.embedded {
        buttons.push(button(Kind::Secondary, texts::PRINT, print));
    }
    let to_plan = if matches!(result.compare_with, CompareWith::RoleLevel(_)) {
        element("p", "govuk-body", link(view, Topic::Plan, text::plan::LINK))
    } else {
        Html::default()
    };
    let to_history = element("p", "govuk-body", link(view, Topic::History, text::history::LINK));
    let nearest = if framework.has_several_roles() {
        let label = text::nearest::link(framework);
        element("p", "govuk-body", link(view, Topic::Nearest, &label))
    } else {
        Html::default()
    };
    let other = if result.is_compared() { Html::default() } else { other(view, problem) };
    vec![
        block("skillgauge-no-print", wording_notice(view, view.state.entry())),
        result_body(view, &result),
        block("skillgauge-no-print", prompts(view)),
        block("", other),
        block("skillgauge-no-print", all([to_plan, to_history, nearest, button_group(buttons)])),
        block("skillgauge-print-only", on_paper(view, &result)),
    ]
}

/// What stands on paper beside the result: the plan, and the day.
fn on_paper(view: &View, result: &ResultOf<'_>) -> Html {
    let plan = text::plan::lines(result.framework, result.assessment, result.compare_with);
    let plan = if plan.is_empty() {
        Html::default()
    } else {
        all([heading(view, 1, text::plan::HEADING), bullets(plan)])
    };
    let day = match &view.state.entry().keeping {
        Keeping::Saved(at) => small(texts::saved_on(&at.date)),
        _ => Html::default(),
    };
    all([plan, edition_line(result.framework), day])
}

/// Another assessment of the same skills, to put beside this one.
fn other(view: &View, problem: Option<&AttrValue>) -> Html {
    let words =
        CodeWords { label: texts::OTHER_LABEL, hint: texts::OTHER_HINT, open: texts::OTHER_OPEN };
    let beside = view.state.form.other.as_ref().map(|other| beside(view, other));
    all([
        heading(view, 1, texts::OTHER_HEADING),
        block("skillgauge-no-print", code_field(view, &words, problem)),
        block("", beside.unwrap_or_default()),
    ])
}

fn beside(view: &View, other: &Assessment) -> Html {
    let (framework, own) = (view.state.framework(), view.state.assessment());
    let rows = changes(framework, &|skill| own.rating(skill), &|skill| other.rating(skill));
    let mut lines = Vec::new();
    for row in rows {
        lines.push(Line {
            name: row.skill.name.clone(),
            levels: (row.from, row.to),
            asked: None,
            words: texts::other(row.change),
        });
    }
    let (yours, theirs) = (texts::OTHER_YOURS, texts::OTHER_THEIRS);
    let absent = words::rating(framework, None);
    let around = SideBySide {
        marks: (yours.to_owned(), theirs.to_owned()),
        absent: (absent, absent),
        caption: texts::table_caption(None),
        columns: [rated_thing(framework.subject), yours, theirs, texts::OTHER_DIFFERENCE],
        asked: None,
    };
    side_by_side(framework, around, lines)
}
