//! Somebody's result, opened by link or code: to read, not to change.

use crate::state::{Action, Asked, Opened, Screen};
use crate::text::point_of_view::{PointOfView, rated_things};
use crate::text::{self, opinion, share as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, ResultOf, all, back_link, block, button, edition_line, heading, paragraph, question,
    result_body, screen_heading, text_in, wording_notice,
};
use yew::Html;

/// A shared result, or why it cannot be opened.
pub(super) fn shared(view: &View) -> Html {
    let body = match &view.state.shared {
        Some(Ok(opened)) => result(view, opened),
        Some(Err(error)) => vec![
            paragraph(format!("{}.", texts::code_error(*error))),
            paragraph(texts::UNREADABLE_HELP),
        ],
        None => Vec::new(),
    };
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        screen_heading(view),
        block("", all(body)),
    ])
}

fn result(view: &View, opened: &Opened) -> Vec<Html> {
    let Some(entry) = view.state.library.get(&opened.key) else { return Vec::new() };
    let (framework, assessment) = (&*entry.framework, &opened.assessment);
    let compare_with = view.state.form.compare_with;
    let result = ResultOf {
        voice: PointOfView::theirs(framework),
        framework,
        assessment,
        compare_with: compare_with.unwrap_or_else(|| assessment.compare_with_in(framework)),
    };
    let role = assessment.role_in(framework).and_then(|role| framework.role(role));
    vec![
        paragraph(texts::shared_framework(&text::name_and_edition(framework, role))),
        text_in("div", "govuk-inset-text", texts::SHARED_NOTICE),
        block("skillgauge-no-print", wording_notice(view, entry)),
        result_body(view, &result),
        edition_line(framework),
        block("skillgauge-no-print", give_view(view)),
        block("skillgauge-no-print", keep(view, opened)),
    ]
}

/// Begins a second opinion.
fn give_view(view: &View) -> Html {
    all([
        heading(view, 1, opinion::HEADING),
        paragraph(opinion::BEGIN_HINT),
        button(Kind::Secondary, opinion::BEGIN, view.on(Action::GiveOpinion)),
    ])
}

/// Keeps a copy; asks first where that would replace something.
fn keep(view: &View, opened: &Opened) -> Html {
    let Some(entry) = view.state.library.get(&opened.key) else { return Html::default() };
    if view.state.form.asked.is_none() {
        let empty = entry.assessment.is_empty();
        let action = if empty { Action::KeepShared } else { Action::Ask(Asked::Keep) };
        return button(Kind::Secondary, texts::KEEP, view.on(action));
    }
    let (rated, skills) = entry.assessment.progress(&entry.framework);
    let skills = rated_things(entry.framework.subject, skills);
    question(view, texts::keep_question(rated, &skills), texts::KEEP_CONFIRM)
}
