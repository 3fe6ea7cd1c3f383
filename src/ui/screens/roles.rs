//! Which role: to rate oneself for, or to add its skills.

use super::before_all;
use crate::state::{Action, Problem, Topic};
use crate::text::{self, roles as texts};
use crate::ui::View;
use crate::ui::parts::{
    Kind, all, back_link, block, button, error_summary, paragraph, role_list, screen_heading,
};
use yew::{AttrValue, Html};

/// Which role to rate oneself for.
pub(super) fn roles(view: &View) -> Html {
    let answers = view.state.assessment();
    let (before, place) = if answers.is_empty() {
        before_all(view)
    } else {
        (Topic::Skills.into(), text::skills::screen_name(view.state.framework().subject))
    };
    let chosen = view.state.form.role.or(answers.role);
    let list = list(view, chosen, Html::default(), text::CONTINUE);
    all([back_link(view, before, place), list])
}

/// Which role's skills to add.
pub(super) fn add_skills(view: &View) -> Html {
    let place = text::skills::screen_name(view.state.framework().subject);
    let list = list(view, view.state.form.role, paragraph(texts::ADD_HINT), texts::ADD);
    all([back_link(view, Topic::Skills, place), list])
}

fn list(
    view: &View,
    chosen: Option<crate::domain::framework::RoleIndex>,
    intro: Html,
    go_on: &'static str,
) -> Html {
    let name = view.id("role");
    let error = (view.state.form.problem == Some(Problem::NoRole))
        .then_some(AttrValue::Static(texts::PROBLEM));
    all([
        error_summary(view, error.as_ref(), &name),
        screen_heading(view),
        block("", intro),
        role_list(view, &name, chosen, error.as_ref()),
        button(Kind::Primary, go_on, view.on(Action::Continue)),
    ])
}
