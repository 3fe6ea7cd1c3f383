//! Which role: to rate oneself for, or to add its skills.

use crate::app::{Action, FormError, FrameworkRoute};
use crate::domain::framework::RoleIndex;
use crate::text::{self, roles as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, back_link, button, error_summary, fragment, paragraph, role_list, screen_heading,
    slot,
};
use yew::{AttrValue, Html};

/// Which role to rate oneself for.
pub(super) fn roles(view: &View) -> Html {
    let answers = view.model.assessment();
    let (before, screen_name) = if answers.is_empty() {
        view.before_questions()
    } else {
        (FrameworkRoute::Skills.into(), text::skills::screen_name(view.model.framework().subject))
    };
    let chosen = view.model.picked_role().or(answers.role);
    let list = list(view, chosen, Html::default(), text::CONTINUE);
    fragment([back_link(view, before, screen_name), list])
}

/// Which role's skills to add.
pub(super) fn add_skills(view: &View) -> Html {
    let screen_name = text::skills::screen_name(view.model.framework().subject);
    let list = list(view, view.model.picked_role(), paragraph(texts::ADD_HINT), texts::ADD);
    fragment([back_link(view, FrameworkRoute::Skills, screen_name), list])
}

fn list(view: &View, chosen: Option<RoleIndex>, intro: Html, button_label: &'static str) -> Html {
    let name = view.id("role");
    let error = (view.model.error() == Some(&FormError::NoRole))
        .then_some(AttrValue::Static(texts::PROBLEM));
    fragment([
        error_summary(view, error.as_ref(), "filter"),
        screen_heading(view),
        slot(intro),
        role_list(view, &name, chosen, error.as_ref()),
        button(ButtonKind::Primary, button_label, view.on(Action::Continue)),
    ])
}
