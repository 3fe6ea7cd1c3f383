//! What this is; the drafts found here; a code to paste.

use crate::state::{Action, Asked, Entry, Given, Keeping, Problem, Screen, Topic};
use crate::text::{self, start as texts};
use crate::ui::View;
use crate::ui::parts::{
    CodeWords, Kind, Panel, all, block, bullets, button, code_field, element, error_summary,
    heading, link, link_button, link_to, node, panel, paragraph, plain, screen_heading, text_in,
    wipe,
};
use yew::Html;

/// The start screen.
pub(super) fn start(view: &View) -> Html {
    let state = &view.state;
    let problem = match &state.form.problem {
        Some(Problem::Code(error)) => Some(text::share::code_error(*error).into()),
        _ => None,
    };
    let mut drafts = Vec::new();
    for entry in state.offered() {
        if !entry.assessment.is_empty() {
            drafts.push(draft(view, entry));
        }
    }
    let first = drafts.is_empty();
    let drafts = if first {
        Html::default()
    } else {
        all([heading(view, 1, texts::drafts_heading(drafts.len())), block("", all(drafts))])
    };
    // Only the widget's own page knows its files.
    let embed = if state.settings.release.is_some() {
        element("p", "govuk-body", link(view, Screen::Embed, text::embed::LINK))
    } else {
        Html::default()
    };
    let words =
        CodeWords { label: texts::CODE_LABEL, hint: texts::CODE_HINT, open: texts::CODE_OPEN };
    all([
        error_summary(view, problem.as_ref(), &view.id("code")),
        screen_heading(view),
        text_in("p", "govuk-body-l", texts::INTRO),
        bullets(texts::FACTS.map(str::to_owned).to_vec()),
        block("", drafts),
        block("", begin(view, first)),
        heading(view, 1, texts::CODE_HEADING),
        code_field(view, &words, problem.as_ref()),
        heading(view, 1, texts::ROLE_LEVELS_HEADING),
        paragraph(texts::ROLE_LEVELS_INTRO),
        role_levels(view),
        heading(view, 1, texts::MORE_HEADING),
        element("p", "govuk-body", link(view, Screen::Team, text::team::LINK)),
        element("p", "govuk-body", link(view, Screen::Data, text::data::LINK)),
        block("", embed),
        wipe(view),
    ])
}

/// Where the person begins: with what the page is about, or with a choice.
fn begin(view: &View, first: bool) -> Html {
    let label = if first { texts::START } else { texts::START_ANOTHER };
    let choose = link_button(view, Screen::Choose, label);
    match &view.state.given {
        Given::Any => choose,
        Given::Begun => node(
            "p",
            &[("class", "govuk-body"), ("role", "status")],
            plain(texts::HOST_FRAMEWORK_LOADING),
        ),
        Given::Refused(problem) => {
            let why = match problem {
                Some(problem) => text::import::problem(problem),
                None => texts::HOST_FRAMEWORK_UNKNOWN.to_owned(),
            };
            let content = [paragraph(texts::HOST_FRAMEWORK_REFUSED), paragraph(why)];
            all([node("div", &[("class", "govuk-inset-text")], all(content)), choose])
        }
        Given::Here(_) => given(view),
    }
}

/// Begins with what the page is about, unless the draft is about just that.
fn given(view: &View) -> Html {
    let Some(entry) = view.state.given_entry() else { return Html::default() };
    let (framework, answers) = (&entry.framework, &entry.assessment);
    let named = view.state.settings.role.as_ref().and_then(|id| framework.role_with_id(id));
    if !answers.is_empty() && (named.is_none() || named == answers.role_in(framework)) {
        return Html::default();
    }
    let role = named.and_then(|role| framework.role(role));
    let name = text::name_and_edition(framework, role);
    all([
        text_in("p", "govuk-body skillgauge-sentence", name),
        button(Kind::Primary, texts::START, view.on(Action::Begin)),
    ])
}

/// A draft found here, to go on with or to delete.
fn draft(view: &View, entry: &Entry) -> Html {
    let (framework, answers) = (&entry.framework, &entry.assessment);
    let (rated, skills) = answers.progress(framework);
    let rated = texts::draft(framework.subject, rated, skills);
    let saved = match &entry.keeping {
        Keeping::Saved(at) => texts::draft_saved(&at.date, &at.time),
        _ => String::new(),
    };
    let role = answers.role_in(framework).and_then(|role| framework.role(role));
    let words = Panel {
        title: text::name_and_edition(framework, role),
        about: [&*rated, " ", &*saved].concat(),
        go_on: texts::CONTINUE_DRAFT,
        take_away: texts::DELETE_DRAFT,
        question: texts::DELETE_QUESTION,
        confirm: texts::DELETE_CONFIRM,
    };
    panel(view, entry, Asked::Delete(entry.key.clone()), words)
}

fn role_levels(view: &View) -> Html {
    let mut links = Vec::new();
    for entry in view.state.offered() {
        if entry.framework.role_levels_len() > 1 {
            let name = text::edition(&entry.framework);
            let link = link_to(view, &entry.key, Topic::Between, "govuk-link", &name, None);
            links.push(node("li", &[("key", &entry.key)], link));
        }
    }
    element("ul", "govuk-list", all(links))
}
