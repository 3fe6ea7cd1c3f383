//! Selects: one choice of many.

use crate::app::Action;
use crate::browser::event;
use crate::domain::framework::{Framework, RoleLevelIndex};
use crate::ui::View;
use crate::ui::components::{Weight, div, element, fragment, label, text};
use std::rc::Rc;
use yew::{Callback, Event, Html, html};

/// A choice: its words, whether it is chosen, and the action of choosing it.
pub(in crate::ui) type SelectOption = (String, bool, Action);

/// The choices in groups, each with its name. The choices of a group without a name stand by themselves.
pub(in crate::ui) struct Options {
    pub(in crate::ui) groups: Vec<(String, Vec<SelectOption>)>,
}

impl Options {
    /// Choices that stand by themselves.
    pub(in crate::ui) fn ungrouped(options: Vec<SelectOption>) -> Self {
        Self { groups: vec![(String::new(), options)] }
    }
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

/// Two choices side by side: what is compared, and what it is compared with. Each has its label.
pub(in crate::ui) fn from_and_to(
    view: &View,
    (from_label, from): (&'static str, Options),
    (to_label, to): (&'static str, Options),
) -> Html {
    let selects = [select(view, "from", from_label, from), select(view, "to", to_label, to)];
    div("skillgauge-columns", fragment(selects))
}

/// One choice of many.
pub(in crate::ui) fn select(
    view: &View,
    id: &'static str,
    label_text: &'static str,
    options: Options,
) -> Html {
    let shown = label_and_select(view, id, (Weight::Bold, label_text), options);
    div("govuk-form-group", shown)
}

/// One choice of many that stands in a line with its label.
pub(in crate::ui) fn select_in_line(
    view: &View,
    id: &'static str,
    label_text: &'static str,
    options: Options,
) -> Html {
    let shown = label_and_select(view, id, (Weight::Plain, label_text), options);
    div("skillgauge-in-line", shown)
}

fn label_and_select(
    view: &View,
    id: &'static str,
    (weight, label_text): (Weight, &'static str),
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
            dispatch.emit(Rc::new(action.clone()));
        }
    });
    fragment([
        label(&id, weight, label_text),
        html! { <select id={&id} class="govuk-select" part="field" {onchange}>{ shown }</select> },
    ])
}
