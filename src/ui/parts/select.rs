//! One choice of many, in a list that unfolds.

use super::block::{all, block, node, plain};
use super::label::{Weight, label};
use crate::state::Action;
use crate::ui::View;
use yew::{Callback, Event, Html, TargetCast, html};

/// A choice with whether it is chosen, and what choosing it does.
pub(in crate::ui) type Choosable = (String, bool, Action);

/// The choices, in groups with a name; a group without one stands by itself.
pub(in crate::ui) struct Options {
    pub(in crate::ui) groups: Vec<(String, Vec<Choosable>)>,
}

/// One choice of many.
pub(in crate::ui) fn select(
    view: &View,
    id: &'static str,
    label_text: &'static str,
    options: Options,
) -> Html {
    let id = view.id(id);
    let shown = options.groups.iter().map(|(group, options)| {
        let options = options.iter().map(|(name, chosen, _)| {
            let selected = if *chosen { "selected" } else { "" };
            node("option", &[("selected", selected)], plain(name.clone()))
        });
        let options: Html = options.collect();
        if group.is_empty() { options } else { node("optgroup", &[("label", group)], options) }
    });
    let shown: Html = shown.collect();
    let act = view.act.clone();
    let actions: Vec<_> =
        options.groups.into_iter().flat_map(|(_, options)| options).map(|o| o.2).collect();
    let onchange = Callback::from(move |event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        let chosen = usize::try_from(select.selected_index()).ok();
        if let Some(action) = chosen.and_then(|place| actions.get(place)) {
            act.emit(action.clone());
        }
    });
    let content = [
        label(&id, Weight::Bold, label_text),
        html! { <select id={&id} class="govuk-select" {onchange}>{ shown }</select> },
    ];
    block("govuk-form-group", all(content))
}
