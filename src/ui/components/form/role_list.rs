//! Roles to choose from, with a field that finds them by part of a name.

use crate::app::AssessAction;
use crate::domain::analysis::role_search::find_roles;
use crate::domain::framework::RoleIndex;
use crate::text::roles as texts;
use crate::ui::View;
use crate::ui::components::{
    Legend, Radio, fragment, labelled_input, paragraph, radios, slot, status,
};
use yew::{AttrValue, Html};

/// Roles to choose from. The name is the group's.
pub(in crate::ui) fn role_list(
    view: &View,
    name: &AttrValue,
    chosen: Option<RoleIndex>,
    error: Option<&AttrValue>,
) -> Html {
    let framework = &**view.model.framework();
    let found = find_roles(framework, view.model.role_filter().trim());
    let mut choices = Vec::new();
    for (index, names) in found {
        let Some(role) = framework.role(index) else { continue };
        let family = framework.family_name(index);
        let levels = framework.levels_of(index).len();
        let mut hint = texts::hint(family, levels, role.skills.len());
        if !names.is_empty() {
            hint.push_str(&texts::matches(&names));
        }
        choices.push(Radio {
            label: role.name.clone().into(),
            hint: hint.into(),
            checked: chosen == Some(index),
            action: AssessAction::PickRole(index).into(),
            more: Html::default(),
        });
    }
    let (count, all_roles) = (choices.len(), framework.roles_len());
    let legend = Legend { text: texts::LEGEND, hidden: true, hint: "" };
    let list = if choices.is_empty() {
        paragraph(texts::NONE)
    } else {
        radios(view, name, &legend, error, choices)
    };
    fragment([filter(view), status(texts::found(count, all_roles)), slot(list)])
}

fn filter(view: &View) -> Html {
    let words = (texts::FILTER_LABEL, texts::FILTER_HINT);
    labelled_input(
        view,
        "filter",
        words,
        view.model.role_filter(),
        Box::new(|part| AssessAction::FilterRoles(part).into()),
    )
}
