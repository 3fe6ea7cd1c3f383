//! Which role level to compare with.

use crate::app::{Action, AssessAction, FormError, FrameworkRoute};
use crate::domain::assessment::compare_with::CompareWith;
use crate::text::{self, role_level as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Legend, Radio, back_link, bullets, button, details, error_summary, fragment, link,
    paragraph_of, radios, screen_heading,
};
use yew::{AttrValue, Html};

/// The screen that asks which role level to compare with.
pub(super) fn role_level(view: &View) -> Html {
    let model = &view.model;
    let name = view.id("role-level");
    let error = (model.error() == Some(&FormError::NoRoleLevel))
        .then_some(AttrValue::Static(texts::PROBLEM));

    let (framework, answers) = (model.framework(), model.assessment());
    let levels = answers.levels_in(framework);
    let choice = |with: CompareWith, label: AttrValue, hint: AttrValue, more: Html| Radio {
        label,
        hint,
        checked: answers.compare_with == Some(with),
        action: AssessAction::CompareWith(with).into(),
        more,
    };
    let all_hint = texts::all_hint(levels.len()).into();
    let mut choices = Vec::new();
    for index in levels {
        let Some(level) = framework.role_level(index) else { continue };
        let hint = framework.role_level_summary(index).unwrap_or_default().to_owned().into();
        let more = responsibilities(&level.name, framework.responsibilities(index));
        let with = CompareWith::RoleLevel(index);
        choices.push(choice(with, level.name.clone().into(), hint, more));
    }
    choices.push(choice(CompareWith::All, texts::ALL.into(), all_hint, Html::default()));

    let legend = Legend { text: texts::HEADING, hidden: true, hint: texts::HINT };
    // A person who has answers already has come from the skills, to change the role level.
    let (before, screen_name) = if answers.compare_with.is_some() || !answers.ratings.is_empty() {
        (FrameworkRoute::Skills.into(), text::skills::screen_name(framework.subject))
    } else if framework.has_several_roles() {
        (FrameworkRoute::Roles.into(), text::roles::SCREEN_NAME)
    } else {
        view.before_questions()
    };
    let two = link(view, FrameworkRoute::CompareRoleLevels, texts::COMPARE_TWO);
    fragment([
        back_link(view, before, screen_name),
        error_summary(view, error.as_ref(), "role-level"),
        screen_heading(view),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)),
        paragraph_of(two),
    ])
}

fn responsibilities(name: &str, responsibilities: &[String]) -> Html {
    if responsibilities.is_empty() {
        return Html::default();
    }
    let summary = texts::responsibilities(&text::in_sentence(name));
    details(summary, bullets(responsibilities.to_vec()))
}
