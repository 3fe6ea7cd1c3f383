//! The first screen: what this is, the drafts in this browser, and a field for a code.

use crate::app::{
    Confirmation, FormError, FrameworkRoute, HostFramework, HostFrameworkAction, Route, SaveStatus,
    Workspace,
};
use crate::text::{self, start as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, CodeWords, DraftPanelWords, bullets, button, classed, code_field,
    delete_everything, div, draft_panel, element, error_summary, fragment, heading, link,
    link_button, paragraph, paragraph_of, screen_heading, slot, status, text_in, workspace_link,
};
use yew::Html;

/// The start screen.
pub(super) fn start(view: &View) -> Html {
    let model = &view.model;
    let error = match model.error() {
        Some(FormError::Code(error)) => Some(text::share::code_error(*error).into()),
        _ => None,
    };
    let mut drafts = Vec::new();
    for workspace in model.offered() {
        if !workspace.assessment.is_empty() {
            drafts.push(draft(view, workspace));
        }
    }
    let first = drafts.is_empty();
    let drafts = if first {
        Html::default()
    } else {
        fragment([heading(view, 1, texts::drafts_heading(drafts.len())), slot(fragment(drafts))])
    };
    // Only the widget's own page has the addresses and hashes of its files.
    let embed = if model.settings().release.is_some() {
        paragraph_of(link(view, Route::EmbedSnippet, text::embed::LINK))
    } else {
        Html::default()
    };
    let words =
        CodeWords { label: texts::CODE_LABEL, hint: texts::CODE_HINT, open: texts::CODE_OPEN };
    fragment([
        error_summary(view, error.as_ref(), "code"),
        screen_heading(view),
        text_in("p", "govuk-body-l", texts::INTRO),
        bullets(texts::FACTS.map(str::to_owned).to_vec()),
        slot(drafts),
        slot(begin(view, first)),
        heading(view, 1, texts::CODE_HEADING),
        code_field(view, &words, error.as_ref()),
        heading(view, 1, texts::ROLE_LEVELS_HEADING),
        paragraph(texts::ROLE_LEVELS_INTRO),
        role_levels(view),
        heading(view, 1, texts::MORE_HEADING),
        paragraph_of(link(view, Route::Team, text::team::LINK)),
        paragraph_of(link(view, Route::Restore, text::data::LINK)),
        slot(embed),
        delete_everything(view),
    ])
}

/// The way to begin: with what the page is about, or with a choice.
fn begin(view: &View, first: bool) -> Html {
    let label = if first { texts::START } else { texts::START_ANOTHER };
    let choose = link_button(view, Route::Choose, label);
    match view.model.host_framework() {
        HostFramework::NotAsked => choose,
        HostFramework::Loading => status(texts::HOST_FRAMEWORK_LOADING),
        HostFramework::Refused(error) => {
            let why = match error {
                Some(error) => text::import::problem(error),
                None => texts::HOST_FRAMEWORK_UNKNOWN.to_owned(),
            };
            let content = [paragraph(texts::HOST_FRAMEWORK_REFUSED), paragraph(why)];
            fragment([div("govuk-inset-text", fragment(content)), choose])
        }
        HostFramework::Ready(_) => begin_with_host(view),
    }
}

/// Begins with what the page is about, unless the draft is about just that.
fn begin_with_host(view: &View) -> Html {
    let Some(workspace) = view.model.host_workspace() else { return Html::default() };
    let (framework, answers) = (&workspace.framework, &workspace.assessment);
    let named = view.model.settings().role.as_ref().and_then(|id| framework.role_with_id(id));
    if !answers.is_empty() && (named.is_none() || named == answers.role_in(framework)) {
        return Html::default();
    }
    let role = named.and_then(|role| framework.role(role));
    let name = text::name_and_edition(framework, role);
    fragment([
        text_in("p", "govuk-body skillgauge-sentence", name),
        button(ButtonKind::Primary, texts::START, view.on(HostFrameworkAction::Begin)),
    ])
}

/// A draft found here, to go on with or to delete.
fn draft(view: &View, workspace: &Workspace) -> Html {
    let (framework, answers) = (&workspace.framework, &workspace.assessment);
    let (rated, skills) = answers.progress(framework);
    let rated = texts::draft(framework.subject, rated, skills);
    let saved = match &workspace.save_status {
        SaveStatus::Saved(at) => texts::draft_saved(&at.date, &at.time),
        _ => String::new(),
    };
    let role = answers.role_in(framework).and_then(|role| framework.role(role));
    let words = DraftPanelWords {
        title: text::name_and_edition(framework, role),
        about: [&*rated, " ", &*saved].concat(),
        continue_label: texts::CONTINUE_DRAFT,
        delete_label: texts::DELETE_DRAFT,
        question: texts::DELETE_QUESTION,
        confirm: texts::DELETE_CONFIRM,
    };
    draft_panel(view, workspace, &Confirmation::DeleteDraft(workspace.key.clone()), words)
}

fn role_levels(view: &View) -> Html {
    let mut links = Vec::new();
    for workspace in view.model.offered() {
        if workspace.framework.role_levels_len() > 1 {
            let name = text::edition(&workspace.framework);
            let link = workspace_link(
                view,
                workspace,
                FrameworkRoute::CompareRoleLevels,
                "govuk-link",
                &name,
                None,
            );
            links.push(element("li", &[("key", &workspace.key)], link));
        }
    }
    classed("ul", "govuk-list", fragment(links))
}
