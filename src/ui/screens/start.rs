//! The start: who one is, or the drafts in this browser.

use super::first_visit::{CODE_WORDS, FIRST, SECONDARY_BUTTON, first_visit, whole};
use crate::app::{
    Confirmation, FormError, FrameworkRoute, HostFramework, HostFrameworkAction, Route, SaveStatus,
    Workspace,
};
use crate::text::{self, skills, start as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, QuestionWords, anchor, button, classed, code_field, div, element, find_role,
    found_roles, fragment, heading, link_like_button, paragraph, question_or, slot, status,
    text_in, workspace_link,
};
use yew::{AttrValue, Html};

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
            drafts.push(workspace);
        }
    }
    // The one that the person had open last is the one to go on with.
    if let Some(open) = drafts.iter().position(|draft| draft.key == model.workspace().key) {
        drafts.swap(0, open);
    }
    let (key, content) = if drafts.is_empty() {
        let other = other_framework(view, SECONDARY_BUTTON, texts::KNOWN_FRAMEWORK);
        let begin = begin(view, texts::FIND);
        (FIRST, first_visit(view, begin, other, error.as_ref()))
    } else {
        ("back", returning(view, &drafts, error.as_ref()))
    };
    let mut others = Html::default();
    if !drafts.is_empty() {
        others = other_framework(view, "govuk-link", texts::OTHER_FRAMEWORK);
    }
    whole(view, error.as_ref(), (key, content), &drafts, others)
}

/// The drafts, the one to go on with first; then the ways to begin with something else.
fn returning(view: &View, drafts: &[&Workspace], error: Option<&AttrValue>) -> Html {
    let mut shown = Vec::new();
    for draft in drafts {
        if shown.len() == 1 {
            shown.push(heading(view, 1, texts::other_drafts(drafts.len() - 1)));
        }
        let is_first = shown.is_empty();
        shown.push(element("div", &[("key", &draft.key)], self::draft(view, draft, is_first)));
    }
    let code =
        fragment([heading(view, 1, texts::CODE_HEADING), code_field(view, &CODE_WORDS, error)]);
    let another = match view.model.host_framework() {
        HostFramework::NotAsked => {
            fragment([heading(view, 1, texts::START_ANOTHER), paragraph(texts::RATINGS_STAY)])
        }
        _ => Html::default(),
    };
    let another = fragment([slot(another), begin(view, texts::FIND_ANOTHER)]);
    let ways = [slot(another), slot(code)];
    fragment([slot(fragment(shown)), div("skillgauge-pairs", fragment(ways))])
}

/// The way to begin: with what the page is about, or with who one is.
fn begin(view: &View, label: &'static str) -> Html {
    let find_role = || find_role(view, Some(found_roles), label);
    match view.model.host_framework() {
        HostFramework::NotAsked => find_role(),
        HostFramework::Loading => status(texts::HOST_FRAMEWORK_LOADING),
        HostFramework::Refused(error) => {
            let why = match error {
                Some(error) => text::import::file_problem(error),
                None => texts::HOST_FRAMEWORK_UNKNOWN.to_owned(),
            };
            let content = [paragraph(texts::HOST_FRAMEWORK_REFUSED), paragraph(why)];
            fragment([div("govuk-inset-text", fragment(content)), find_role()])
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

/// The way to all frameworks, unless the page has chosen one.
fn other_framework(view: &View, class: &'static str, label: &str) -> Html {
    match view.model.host_framework() {
        HostFramework::NotAsked | HostFramework::Refused(_) => {
            anchor(view, Route::Choose, class, label, None)
        }
        HostFramework::Loading | HostFramework::Ready(_) => Html::default(),
    }
}

/// A draft found here: how far it is, and the way on.
fn draft(view: &View, workspace: &Workspace, is_first: bool) -> Html {
    let (framework, answers) = (&workspace.framework, &workspace.assessment);
    let (rated, skills) = answers.progress(framework);
    let role = answers.role_in(framework).and_then(|role| framework.role(role));
    let name = text::name_and_edition(framework, role);
    let left = texts::left(framework.subject, rated, skills);
    let id = view.id(&["draft-", &*workspace.key].concat());
    let said =
        if skills == 0 { String::new() } else { texts::draft(framework.subject, rated, skills) };
    let saved = match &workspace.save_status {
        SaveStatus::Saved(at, _) => texts::draft_saved(&at.date, &at.time),
        _ => String::new(),
    };
    let caption = text_in("span", "skillgauge-draft__name", texts::your_draft(&name));
    let title = fragment([caption, text_in("span", "skillgauge-draft__left", left)]);
    let title_attributes = [("id", &*id), ("class", "govuk-heading-m"), ("part", "heading")];
    let to = |to, label: &str, class| {
        workspace_link(view, workspace, to, class, label, Some(id.clone()))
    };
    let main = if is_first { "govuk-button" } else { SECONDARY_BUTTON };
    let next = workspace.next_skill().and_then(|next| Some((next, framework.skill(next)?)));
    let mut ways = Vec::new();
    ways.push(if skills == 0 && framework.has_several_roles() {
        to(FrameworkRoute::Roles, skills::CHOOSE_ROLE, main)
    } else if let Some((next, skill)) = next {
        to(FrameworkRoute::Skill(next), &texts::go_on(&skill.name), main)
    } else {
        to(FrameworkRoute::Result, skills::SEE_RESULT, main)
    });
    if rated > 0 && next.is_some() {
        ways.push(to(FrameworkRoute::Result, texts::SO_FAR, "govuk-link"));
    }
    if skills > 0 {
        let all = texts::all(framework.subject, skills);
        ways.push(to(FrameworkRoute::Skills, &all, "govuk-link"));
    }
    let confirmation = Confirmation::DeleteDraft(workspace.key.clone());
    let delete = link_like_button(view, &confirmation, texts::DELETE_DRAFT, Some(id.clone()));
    ways.push(delete);
    let question = QuestionWords {
        question: texts::DELETE_QUESTION.to_owned(),
        confirm: texts::DELETE_CONFIRM,
    };
    let content = [
        element(view.heading_tag(1), &title_attributes, title),
        slot(progress(workspace)),
        paragraph([&*said, " ", &*saved].concat()),
        question_or(view, &confirmation, question, div("skillgauge-actions", fragment(ways))),
    ];
    let attributes = [("class", "skillgauge-draft"), ("part", "panel"), ("aria-labelledby", &*id)];
    element("section", &attributes, fragment(content))
}

/// A dot for each skill, filled where it is rated. Screen readers have the same in words.
fn progress(workspace: &Workspace) -> Html {
    let answers = &workspace.assessment;
    let skills = answers.role_skills(&workspace.framework);
    // More would be no picture of anything.
    if skills.len() > MOST_DOTS {
        return Html::default();
    }
    let mut dots = Vec::new();
    for skill in skills {
        let is_rated = answers.rating(skill).is_some();
        let class = if is_rated { "skillgauge-dot skillgauge-dot--on" } else { "skillgauge-dot" };
        dots.push(classed("span", class, Html::default()));
    }
    element("div", &[("class", "skillgauge-dots"), ("aria-hidden", "true")], fragment(dots))
}

const MOST_DOTS: usize = 40;
