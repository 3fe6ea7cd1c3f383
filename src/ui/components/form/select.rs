//! One choice of many, in a list that unfolds.

use crate::app::Action;
use crate::browser::event;
use crate::domain::framework::{Framework, RoleLevelIndex};
use crate::ui::View;
use crate::ui::components::{Weight, div, element, fragment, label, text};
use yew::{Callback, Event, Html, html};

/// A choice with whether it is chosen, and what choosing it does.
pub(in crate::ui) type SelectOption = (String, bool, Action);

/// The choices, in groups with a name; a group without one stands by itself.
pub(in crate::ui) struct Options {
    pub(in crate::ui) groups: Vec<(String, Vec<SelectOption>)>,
}

/// Every role level, by role where there are several roles.
pub(in crate::ui) fn role_level_groups(
    framework: &Framework,
    option: &dyn Fn(RoleLevelIndex, &str) -> SelectOption,
) -> Vec<(String, Vec<SelectOption>)> {
    let mut groups = Vec::new();
    for (role, named) in framework.roles() {
        let mut levels = Vec::new();
        for (index, level) in framework.levels_of(role) {
            levels.push(option(index, &level.name));
        }
        let name = if framework.has_several_roles() { named.name.clone() } else { String::new() };
        if !levels.is_empty() {
            groups.push((name, levels));
        }
    }
    groups
}

/// One choice of many.
pub(in crate::ui) fn select(
    view: &View,
    id: &'static str,
    label_text: &'static str,
    options: Options,
) -> Html {
    let id = view.id(id);
    let (mut shown, mut actions) = (Vec::new(), Vec::new());
    for (group, options) in options.groups {
        let mut shown_here = Vec::new();
        for (name, chosen, action) in options {
            let selected = if chosen { "selected" } else { "" };
            shown_here.push(element("option", &[("selected", selected)], text(name)));
            actions.push(action);
        }
        let options = fragment(shown_here);
        shown.push(match &*group {
            "" => options,
            group => element("optgroup", &[("label", group)], options),
        });
    }
    let shown = fragment(shown);
    let dispatch = view.dispatch.clone();
    let onchange = Callback::from(move |change: Event| {
        if let Some(action) = event::selected(&change).and_then(|place| actions.get(place)) {
            dispatch.emit(action.clone());
        }
    });
    let content = [
        label(&id, Weight::Bold, label_text),
        html! { <select id={&id} class="govuk-select" part="field" {onchange}>{ shown }</select> },
    ];
    div("govuk-form-group", fragment(content))
}
