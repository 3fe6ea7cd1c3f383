//! Somebody's result, opened by link or code: to read, not to change.

use crate::app::{Action, Confirmation, OpinionAction, Route, ShareAction, SharedResult};
use crate::text::point_of_view::{PointOfView, rated_things};
use crate::text::{self, opinion, share as texts};
use crate::ui::View;
use crate::ui::components::{
    Kind, ShownResult, back_link, button, descriptions_notice, div, edition_line, fragment,
    heading, paragraph, question, result_body, screen_heading, slot, text_in,
};
use yew::Html;

/// A shared result, or why it cannot be opened.
pub(super) fn shared_result(view: &View) -> Html {
    let body = match view.model.shared() {
        Some(Ok(opened)) => result(view, opened),
        Some(Err(error)) => vec![
            paragraph(format!("{}.", texts::code_error(*error))),
            paragraph(texts::UNREADABLE_HELP),
        ],
        None => Vec::new(),
    };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        slot(fragment(body)),
    ])
}

fn result(view: &View, opened: &SharedResult) -> Vec<Html> {
    let Some(workspace) = view.model.workspaces().get(&opened.key) else { return Vec::new() };
    let (framework, assessment) = (&*workspace.framework, &opened.assessment);
    let compare_with = view.model.shared_compare_with();
    let result = ShownResult {
        point_of_view: PointOfView::theirs(framework),
        framework,
        assessment,
        compare_with: compare_with.unwrap_or_else(|| assessment.compare_with_in(framework)),
        choose: |with| ShareAction::CompareWith(with).into(),
    };
    let role = assessment.role_in(framework).and_then(|role| framework.role(role));
    vec![
        paragraph(texts::shared_framework(&text::name_and_edition(framework, role))),
        text_in("div", "govuk-inset-text", texts::SHARED_NOTICE),
        div("skillgauge-no-print", descriptions_notice(view, workspace)),
        result_body(view, &result),
        edition_line(framework),
        div("skillgauge-no-print", give_view(view)),
        div("skillgauge-no-print", keep(view, opened)),
    ]
}

/// Begins a second opinion.
fn give_view(view: &View) -> Html {
    fragment([
        heading(view, 1, opinion::HEADING),
        paragraph(opinion::BEGIN_HINT),
        button(Kind::Secondary, opinion::BEGIN, view.on(OpinionAction::Begin)),
    ])
}

/// Keeps a copy; asks first where that would replace something.
fn keep(view: &View, opened: &SharedResult) -> Html {
    let Some(workspace) = view.model.workspaces().get(&opened.key) else { return Html::default() };
    if view.model.confirmation().is_none() {
        let empty = workspace.assessment.is_empty();
        let action: Action = if empty {
            ShareAction::KeepShared.into()
        } else {
            Action::Ask(Confirmation::ReplaceDraft)
        };
        return button(Kind::Secondary, texts::KEEP, view.on(action));
    }
    let (rated, skills) = workspace.assessment.progress(&workspace.framework);
    let skills = rated_things(workspace.framework.subject, skills);
    question(view, texts::keep_question(rated, &skills), texts::KEEP_CONFIRM)
}
