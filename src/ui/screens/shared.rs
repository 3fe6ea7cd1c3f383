//! Somebody's result, opened by link or code: to read, not to change.

use crate::domain::share;
use crate::state::{Action, Screen};
use crate::text::comparison::Whose;
use crate::text::{self, share as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, Subject, all, back_link, block, button, paragraph, question, result_body, screen_heading,
    text_in,
};
use yew::Html;

/// A shared result, or why it cannot be opened.
pub(super) fn shared(view: &View) -> Html {
    let body = match view.state.shared() {
        Some(Ok(shared)) => result(view, &shared),
        Some(Err(error)) => vec![
            paragraph(format!("{}.", texts::code_error(error))),
            paragraph(texts::UNREADABLE_HELP),
        ],
        None => Vec::new(),
    };
    all(vec![
        back_link(view, Screen::Start, text::start::PLACE),
        screen_heading(view),
        block("", all(body)),
    ])
}

fn result(view: &View, shared: &share::Shared) -> Vec<Html> {
    let subject = Subject {
        whose: Whose::Theirs,
        ratings: &shared.ratings,
        compare_with: view.state.form.compare_with.unwrap_or(shared.compare_with),
    };
    vec![
        text_in("div", "govuk-inset-text", texts::SHARED_NOTICE),
        result_body(view, &subject),
        block("skillgauge-no-print", keep(view)),
    ]
}

/// Keeps a copy; asks first where that would replace something.
fn keep(view: &View) -> Html {
    let state = &view.state;
    if !state.form.confirming {
        let action = if state.assessment.is_empty() { Action::KeepShared } else { Action::Ask };
        return button(Kind::Secondary, texts::KEEP, view.on(action));
    }
    let (rated, skills) = (state.assessment.ratings.len(), state.framework.skills_len());
    let asked = texts::keep_question(rated, skills);
    question(view, asked, texts::KEEP_CONFIRM, Action::KeepShared)
}
