//! What is worth a second look in one's own answers.

use crate::app::{AssessAction, FrameworkRoute};
use crate::domain::analysis::prompts::prompts_for;
use crate::domain::assessment::prompt::Prompt;
use crate::text::{comparison as words, prompt as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Fold, anchor, button_group, classed, described_button, div, element, fragment,
    paragraph, text,
};
use yew::Html;

/// What is worth a second look, if anything is.
pub(in crate::ui) fn prompts(view: &View) -> Option<Fold> {
    let prompts = prompts_for(view.model.framework(), view.model.assessment());
    if prompts.is_empty() {
        return None;
    }
    let gist = texts::gist(prompts.len());
    let mut shown = Vec::new();
    for prompt in prompts {
        shown.push(item(view, prompt));
    }
    let list = classed("ul", "govuk-list", fragment(shown));
    let content = div("skillgauge-no-print", fragment([paragraph(texts::INTRO), list]));
    Some(Fold { name: texts::HEADING.to_owned(), gist, is_open: false, content })
}

fn item(view: &View, prompt: Prompt) -> Html {
    let (framework, answers) = (view.model.framework(), view.model.assessment());
    let about = prompt.skill().or_else(|| answers.role_skills(framework).first().copied());
    let rating = about.and_then(|skill| answers.rating(skill));
    let skill = prompt.skill().and_then(|skill| framework.skill(skill));
    let name = skill.map_or("", |skill| &skill.name);
    let key = [prompt.id(), "-", skill.map_or("", |skill| &skill.id)].concat();
    // Several prompts have the same button: each says which prompt it belongs to.
    let id = view.id(&key);
    let question = texts::prompt(prompt, name, words::rating(framework, rating));
    let dismiss = view.on(AssessAction::Dismiss(prompt));
    let label = texts::DISMISS.into();
    let dismiss = described_button(ButtonKind::Secondary, label, dismiss, Some(id.clone()));
    let buttons = match prompt.skill() {
        None => dismiss,
        Some(skill) => {
            let to = FrameworkRoute::Skill(skill).into();
            button_group([anchor(view, to, "govuk-link", &texts::look(name), None), dismiss])
        }
    };
    let question = element("p", &[("id", &*id), ("class", "govuk-body")], text(question));
    element("li", &[("key", &*key)], fragment([question, buttons]))
}
