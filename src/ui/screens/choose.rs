//! What to rate: a framework, a role of one, or a framework of one's own.

use crate::app::{Action, AssessAction, Choice, FormError, Route, Workspace};
use crate::domain::framework::RoleIndex;
use crate::text::{self, choose as texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Legend, Radio, back_link, button, error_summary, fragment, radios, screen_heading,
};
use yew::{AttrValue, Html};

/// The screen that asks what to rate.
pub(super) fn choose(view: &View) -> Html {
    let name = view.id("choice");
    let error = (view.model.error() == Some(&FormError::NoChoice))
        .then_some(AttrValue::Static(texts::PROBLEM));
    let mut choices = Vec::new();
    for workspace in view.model.workspaces() {
        choices.append(&mut of_workspace(view, workspace));
    }
    let import = (texts::IMPORT.to_owned(), texts::IMPORT_HINT.to_owned());
    choices.push(choice(view, import, Choice::Import));
    let legend = Legend { text: texts::HEADING, hidden: true, hint: texts::HINT };
    fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        error_summary(view, error.as_ref(), "choice"),
        screen_heading(view),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(ButtonKind::Primary, text::CONTINUE, view.on(Action::Continue)),
    ])
}

/// The choices of a framework: itself, or where it has several roles, those that it offers by name and then
/// any other.
fn of_workspace(view: &View, workspace: &Workspace) -> Vec<Radio> {
    let framework = &workspace.framework;
    let offered = |role: Option<RoleIndex>, levels| {
        let named = role.and_then(|role| framework.role(role));
        let label = text::name_and_edition(framework, named);
        let hint = texts::hint(framework, named, levels);
        choice(view, (label, hint), Choice::Framework(workspace.key.clone(), role))
    };
    if !framework.has_several_roles() {
        return vec![offered(None, framework.role_levels_len())];
    }
    let mut choices = Vec::new();
    for &role in &framework.offered_roles {
        choices.push(offered(Some(role), framework.levels_of(role).len()));
    }
    let words = (texts::other_role(framework), texts::other_role_hint(framework));
    choices.push(choice(view, words, Choice::SomeRole(workspace.key.clone())));
    choices
}

fn choice(view: &View, (label, hint): (String, String), choice: Choice) -> Radio {
    Radio {
        label: label.into(),
        hint: hint.into(),
        checked: view.model.choice() == Some(&choice),
        action: AssessAction::Choose(choice).into(),
        more: Html::default(),
    }
}
