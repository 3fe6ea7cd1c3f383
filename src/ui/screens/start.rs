//! What this is; the draft found here; a code to paste.

use crate::state::{Action, Keeping, Problem, Screen};
use crate::text::{self, start as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, Weight, all, block, bullets, button, button_group, element, error_message, error_summary,
    heading, hint_id, label_and_hint, link, link_button, node, paragraph, plain, question,
    screen_heading, text_in,
};
use yew::{AttrValue, Callback, Html, InputEvent, SubmitEvent, TargetCast, html};

/// The start screen.
pub(super) fn start(view: &View) -> Html {
    let state = &view.state;
    let framework = &state.framework;
    let (skills, role_levels) = (framework.skills_len(), framework.role_levels_len());
    let problem = match state.form.problem {
        Some(Problem::Code(error)) => Some(text::share::code_error(error).into()),
        _ => None,
    };
    let begin = if state.assessment.is_empty() {
        link_button(view, Screen::Role, texts::START)
    } else {
        draft(view)
    };
    let edition = [texts::edition(framework), " ".to_owned()].concat();
    let edition = vec![plain(edition), link(view, Screen::About, texts::ABOUT)];
    all(vec![
        error_summary(view, problem.as_ref(), &view.id("code")),
        screen_heading(view),
        text_in("p", "govuk-body-l", texts::intro(skills, role_levels)),
        bullets(texts::facts(skills)),
        block("", begin),
        element("p", "govuk-body", all(edition)),
        enter_code(view, problem.as_ref()),
    ])
}

/// The draft found here, to go on with or to delete.
fn draft(view: &View) -> Html {
    let state = &view.state;
    let rated = texts::draft(state.assessment.ratings.len(), state.framework.skills_len());
    let saved = match &state.keeping {
        Keeping::Saved(at) => texts::draft_saved(&at.date, &at.time),
        _ => String::new(),
    };
    let (key, choice) = if state.form.confirming {
        let asked = texts::DELETE_QUESTION.to_owned();
        ("confirm", question(view, asked, texts::DELETE_CONFIRM, Action::Delete))
    } else {
        let buttons = vec![
            link_button(view, Screen::Skills, texts::CONTINUE_DRAFT),
            button(Kind::Secondary, texts::DELETE_DRAFT, view.on(Action::Ask)),
        ];
        ("choose", button_group(buttons))
    };
    let content = vec![
        heading(view, 1, texts::DRAFT_HEADING),
        paragraph(format!("{rated} {saved}")),
        block("", node("div", &[("key", key)], choice)),
    ];
    element("section", "skillgauge-panel", all(content))
}

/// A code that somebody sent.
fn enter_code(view: &View, problem: Option<&AttrValue>) -> Html {
    let (id, error) = (view.id("code"), view.id("code-error"));
    let hint = hint_id(&id);
    let oninput = view.act.reform(|event: InputEvent| {
        Action::EnterCode(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    });
    let act = view.act.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        // Nothing is ever sent: the code is opened on this page.
        event.prevent_default();
        act.emit(Action::OpenCode);
    });
    let (group, field, described_by) = match problem {
        Some(_) => (
            "govuk-form-group govuk-form-group--error",
            "govuk-input govuk-input--error",
            format!("{hint} {error}"),
        ),
        None => ("govuk-form-group", "govuk-input", hint),
    };
    let content = vec![
        label_and_hint(&id, Weight::Plain, texts::CODE_LABEL, texts::CODE_HINT),
        error_message(&error, problem),
        html! {
            <input {id} type="text" value={view.state.form.code.clone()} {oninput} class={field}
                aria-describedby={described_by} autocomplete="off" spellcheck="false" />
        },
    ];
    let submit = [("type", "submit"), ("class", "govuk-button govuk-button--secondary")];
    html! {
        <form {onsubmit} novalidate=true>
            { heading(view, 1, texts::CODE_HEADING) }
            { block(group, all(content)) }
            { node("button", &submit, plain(texts::CODE_OPEN)) }
        </form>
    }
}
