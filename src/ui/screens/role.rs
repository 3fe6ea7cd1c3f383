//! Which role level to compare with.

use crate::domain::assessment::CompareWith;
use crate::domain::framework::RoleLevel;
use crate::state::{Action, Problem, Screen};
use crate::text::{self, role as texts};
use crate::ui::View;
use crate::ui::parts::{
    Choice, Kind, Legend, all, back_link, bullets, button, details, error_summary, radios,
    screen_heading,
};
use yew::{AttrValue, Html};

/// The screen that asks which role level to compare with.
pub(super) fn role(view: &View) -> Html {
    let state = &view.state;
    let name = view.id("role-level");
    let error = (state.form.problem == Some(Problem::NoRoleLevel))
        .then_some(AttrValue::Static(texts::PROBLEM));

    let choice = |with: CompareWith, label: AttrValue, hint: AttrValue, more: Html| Choice {
        label,
        hint,
        checked: state.assessment.compare_with == Some(with),
        action: Action::CompareWith(with),
        more,
    };
    let every = choice(
        CompareWith::All,
        texts::ALL.into(),
        texts::all_hint(state.framework.role_levels_len()).into(),
        Html::default(),
    );
    let choices: Vec<_> = state
        .framework
        .role_levels()
        .map(|(index, level)| {
            let (label, hint) = (level.name.clone().into(), level.summary.clone().into());
            choice(CompareWith::RoleLevel(index), label, hint, responsibilities(level))
        })
        .chain([every])
        .collect();

    let legend = Legend { text: texts::HEADING, hidden: true, hint: texts::HINT };
    // Who has begun comes from the skills, to change the role level.
    let (before, place) = if state.assessment.is_empty() {
        (Screen::Start, text::start::PLACE)
    } else {
        (Screen::Skills, text::skills::PLACE)
    };
    all(vec![
        back_link(view, before, place),
        error_summary(view, error.as_ref(), &name),
        screen_heading(view),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(Kind::Primary, text::CONTINUE, view.on(Action::Continue)),
    ])
}

fn responsibilities(level: &RoleLevel) -> Html {
    let summary = texts::responsibilities(&text::in_sentence(&level.name));
    details(summary, bullets(level.responsibilities.clone()))
}
