//! Somebody's result from a link or a code. The person can read it and not change it.

use crate::app::{Action, Confirmation, OpinionAction, Route, ShareAction, SharedResult};
use crate::text::point_of_view::{PointOfView, rated_things};
use crate::text::{self, opinion, share as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, QuestionWords, ShownResult, back_link, button, descriptions_notice, div,
    edition_line, fragment, heading, paragraph, question, result_body, screen_heading, slot,
    text_in,
};
use yew::Html;

/// A shared result, or why it cannot be opened.
pub(super) fn shared_result(view: &View) -> Html {
    let body = match view.model.shared() {
        Some(Ok(shared)) => result(view, shared),
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

fn result(view: &View, shared: &SharedResult) -> Vec<Html> {
    let Some(workspace) = view.model.workspaces().get(&shared.key) else { return Vec::new() };
    let (framework, assessment) = (&*workspace.framework, &shared.assessment);
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
        div("skillgauge-no-print", begin_opinion(view)),
        div("skillgauge-no-print", keep_copy(view, shared)),
    ]
}

/// The way to a second opinion.
fn begin_opinion(view: &View) -> Html {
    fragment([
        heading(view, 1, opinion::HEADING),
        paragraph(opinion::BEGIN_HINT),
        button(ButtonKind::Secondary, opinion::BEGIN, view.on(OpinionAction::Begin)),
    ])
}

/// The way to keep a copy. Where that would replace a draft, the person is asked first.
fn keep_copy(view: &View, shared: &SharedResult) -> Html {
    let Some(workspace) = view.model.workspaces().get(&shared.key) else { return Html::default() };
    if view.model.confirmation().is_none() {
        let empty = workspace.assessment.is_empty();
        let action: Action = if empty {
            ShareAction::KeepShared.into()
        } else {
            Action::Ask(Confirmation::ReplaceDraft)
        };
        return button(ButtonKind::Secondary, texts::KEEP, view.on(action));
    }
    let (rated, skills) = workspace.assessment.progress(&workspace.framework);
    let skills = rated_things(workspace.framework.subject, skills);
    let question_text = texts::keep_question(rated, &skills);
    question(view, QuestionWords { question: question_text, confirm: texts::KEEP_CONFIRM })
}
