//! One's own ratings beside the role level.

use crate::app::{AssessAction, ExportAction, FormError, FrameworkRoute, SaveStatus};
use crate::domain::analysis::difference::changes;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::compare_with::CompareWith;
use crate::text::point_of_view::{PointOfView, rated_thing};
use crate::text::{self, comparison as words, result as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, CodeWords, ShownResult, SideBySideLabels, SideBySideRow, back_link, bullets,
    button, button_group, code_field, descriptions_notice, div, edition_line, error_summary,
    fragment, heading, link, link_button, nothing_rated, paragraph_of, prompts, result_body,
    screen_heading, side_by_side, slot, small,
};
use yew::{AttrValue, Html};

/// The result.
pub(super) fn result(view: &View) -> Html {
    let model = &view.model;
    let framework = &**model.framework();
    let error = match model.error() {
        Some(FormError::Code(error)) => Some(AttrValue::from(text::share::code_error(*error))),
        Some(FormError::OtherFramework) => Some(texts::OTHER_FRAMEWORK.into()),
        _ => None,
    };
    let body = if model.assessment().ratings.is_empty() {
        nothing_rated(view, texts::NOTHING_RATED)
    } else {
        rated(view, error.as_ref())
    };
    fragment([
        back_link(view, FrameworkRoute::Skills, text::skills::screen_name(framework.subject)),
        error_summary(view, error.as_ref(), "code"),
        screen_heading(view),
        slot(body),
    ])
}

fn rated(view: &View, error: Option<&AttrValue>) -> Html {
    let framework = &**view.model.framework();
    let result = ShownResult {
        point_of_view: PointOfView::yours(framework),
        framework,
        assessment: view.model.assessment(),
        compare_with: view.model.compare_with(),
        choose: |with| AssessAction::CompareWith(with).into(),
    };
    let print = view.on(ExportAction::Print);
    let mut buttons = vec![link_button(view, FrameworkRoute::Share, texts::SHARE)];
    // A page around the widget would be printed too.
    if !view.model.settings().embedded {
        buttons.push(button(ButtonKind::Secondary, texts::PRINT, print));
    }
    let to_plan = if matches!(result.compare_with, CompareWith::RoleLevel(_)) {
        paragraph_of(link(view, FrameworkRoute::Plan, text::plan::LINK))
    } else {
        Html::default()
    };
    let to_history = paragraph_of(link(view, FrameworkRoute::History, text::history::LINK));
    let nearest = if framework.has_several_roles() {
        let label = text::nearest::link(framework);
        paragraph_of(link(view, FrameworkRoute::Nearest, &label))
    } else {
        Html::default()
    };
    let other = if result.is_compared() { Html::default() } else { other(view, error) };
    fragment([
        div("skillgauge-no-print", descriptions_notice(view, view.model.workspace())),
        result_body(view, &result),
        div("skillgauge-no-print", prompts(view)),
        slot(other),
        div("skillgauge-no-print", fragment([to_plan, to_history, nearest, button_group(buttons)])),
        div("skillgauge-print-only", on_paper(view, &result)),
    ])
}

/// What stands on paper beside the result: the plan, and the day.
fn on_paper(view: &View, result: &ShownResult<'_>) -> Html {
    let plan = text::plan::lines(result.framework, result.assessment, result.compare_with);
    let plan = if plan.is_empty() {
        Html::default()
    } else {
        fragment([heading(view, 1, text::plan::HEADING), bullets(plan)])
    };
    let day = match &view.model.workspace().save_status {
        SaveStatus::Saved(at) => small(texts::saved_on(&at.date)),
        _ => Html::default(),
    };
    fragment([plan, edition_line(result.framework), day])
}

/// Another assessment of the same skills, to put beside this one.
fn other(view: &View, error: Option<&AttrValue>) -> Html {
    let words =
        CodeWords { label: texts::OTHER_LABEL, hint: texts::OTHER_HINT, open: texts::OTHER_OPEN };
    let beside = view.model.beside().map(|other| beside(view, other));
    fragment([
        heading(view, 1, texts::OTHER_HEADING),
        div("skillgauge-no-print", code_field(view, &words, error)),
        slot(beside.unwrap_or_default()),
    ])
}

fn beside(view: &View, other: &Assessment) -> Html {
    let (framework, own) = (view.model.framework(), view.model.assessment());
    let rows = changes(framework, &|skill| own.rating(skill), &|skill| other.rating(skill));
    let mut lines = Vec::new();
    for row in rows {
        lines.push(SideBySideRow::of(&row, texts::other(row.change)));
    }
    let (yours, theirs) = (texts::OTHER_YOURS, texts::OTHER_THEIRS);
    let absent = words::rating(framework, None);
    let labels = SideBySideLabels {
        marks: (yours.to_owned(), theirs.to_owned()),
        absent: (absent, absent),
        caption: texts::table_caption(None),
        columns: [rated_thing(framework.subject), yours, theirs, texts::OTHER_DIFFERENCE],
        requirement: None,
    };
    side_by_side(framework, labels, lines)
}
