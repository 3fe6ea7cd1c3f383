//! What to rate: a framework, a role of one, or a framework of one's own.

use crate::domain::framework::RoleIndex;
use crate::state::{self, Action, Entry, Problem, Screen};
use crate::text::{self, choose as texts};
use crate::ui::View;
use crate::ui::parts::{
    Choice, Kind, Legend, all, back_link, button, error_summary, radios, screen_heading,
};
use yew::{AttrValue, Html};

/// The screen that asks what to rate.
pub(super) fn choose(view: &View) -> Html {
    let name = view.id("choice");
    let error = (view.state.form.problem == Some(Problem::NoChoice))
        .then_some(AttrValue::Static(texts::PROBLEM));
    let mut choices = Vec::new();
    for entry in view.state.library.entries() {
        choices.append(&mut of_entry(view, entry));
    }
    let bring = (texts::IMPORT.to_owned(), texts::IMPORT_HINT.to_owned());
    choices.push(choice(view, bring, state::Choice::Bring));
    let legend = Legend { text: texts::HEADING, hidden: true, hint: texts::HINT };
    all([
        back_link(view, Screen::Start, text::start::SCREEN_NAME),
        error_summary(view, error.as_ref(), &name),
        screen_heading(view),
        radios(view, &name, &legend, error.as_ref(), choices),
        button(Kind::Primary, text::CONTINUE, view.on(Action::Continue)),
    ])
}

/// A framework; or where it has several roles, those it offers by name and then any other.
fn of_entry(view: &View, entry: &Entry) -> Vec<Choice> {
    let framework = &entry.framework;
    let offered = |role: Option<RoleIndex>, levels| {
        let named = role.and_then(|role| framework.role(role));
        let label = text::name_and_edition(framework, named);
        let hint = texts::hint(framework, named, levels);
        choice(view, (label, hint), state::Choice::Framework(entry.key.clone(), role))
    };
    if !framework.has_several_roles() {
        return vec![offered(None, framework.role_levels_len())];
    }
    let mut choices = Vec::new();
    for &role in &framework.offered_roles {
        choices.push(offered(Some(role), framework.levels_of(role).len()));
    }
    let words = (texts::other_role(framework), texts::other_role_hint(framework));
    choices.push(choice(view, words, state::Choice::SomeRole(entry.key.clone())));
    choices
}

fn choice(view: &View, (label, hint): (String, String), choice: state::Choice) -> Choice {
    Choice {
        label: label.into(),
        hint: hint.into(),
        checked: view.state.form.choice.as_ref() == Some(&choice),
        action: Action::Choose(choice),
        more: Html::default(),
    }
}
