//! Roles to choose from: in their families, or those that a field finds.

use crate::app::AssessAction;
use crate::domain::analysis::role_search::{Hit, each_role, find_roles};
use crate::domain::framework::{Framework, RoleIndex};
use crate::text::roles as texts;
use crate::ui::View;
use crate::ui::components::{
    Legend, Radio, folded_radios, fragment, labelled_input, paragraph, radios, slot, status,
};
use yew::{AttrValue, Html, html};

/// Roles to choose from. The name is the group's. The families stand folded until somebody looks for a role: what is
/// below so many roles would be far away.
pub(in crate::ui) fn role_list(
    view: &View,
    name: &AttrValue,
    chosen: Option<RoleIndex>,
    error: Option<&AttrValue>,
) -> Html {
    let framework = &**view.model.framework();
    let typed = view.model.role_filter().trim();
    let found = each_role(find_roles(framework, typed));
    let count = found.len();
    let legend = Legend { text: texts::LEGEND, hidden: true, hint: "" };
    let (key, list) = if found.is_empty() {
        ("none", paragraph(texts::NONE))
    } else if typed.is_empty() && framework.families().len() > 1 {
        (
            "families",
            folded_radios(view, name, &legend, error, families(framework, &found, chosen, view)),
        )
    } else {
        let mut choices = Vec::new();
        for hit in found {
            choices.extend(radio(framework, hit, chosen));
        }
        ("found", radios(view, name, &legend, error, choices))
    };
    let list = html! { <div key={key}>{ list }</div> };
    fragment([filter(view), status(texts::found(count, framework.roles_len())), slot(list)])
}

/// The families with their roles, and at the end those of no family. The one is open that the person's role is in.
fn families(
    framework: &Framework,
    hits: &[Hit<'_>],
    chosen: Option<RoleIndex>,
    view: &View,
) -> Vec<(String, Vec<Radio>, bool)> {
    // It does not open and close with each choice.
    let own = view.model.assessment().role;
    let mut groups = Vec::new();
    let places = framework.families().map(|(place, _)| Some(place)).chain([None]);
    for place in places {
        let mut choices = Vec::new();
        let of_family = |hit: &&Hit<'_>| framework.family_of(hit.role) == place;
        for hit in hits.iter().filter(of_family) {
            choices.extend(radio(framework, *hit, chosen));
        }
        if !choices.is_empty() {
            let name = place.and_then(|place| framework.family(place));
            let is_open = own.is_some_and(|own| framework.family_of(own) == place);
            groups.push((texts::family(name, choices.len()), choices, is_open));
        }
    }
    groups
}

fn radio(framework: &Framework, hit: Hit<'_>, chosen: Option<RoleIndex>) -> Option<Radio> {
    let index = hit.role;
    let role = framework.role(index)?;
    let family = framework.family_name(index);
    let levels = framework.levels_of(index).len();
    let summary = framework.role_summary(index);
    let mut about = texts::hint(summary, family, levels, role.skills.len());
    let level = hit.level.and_then(|level| framework.role_level(level));
    about.push_str(&texts::found_by(level.map(|level| &*level.name), hit.found_by));
    Some(Radio {
        label: role.name.clone().into(),
        hint: about.into(),
        checked: chosen == Some(index),
        action: AssessAction::PickRole(index).into(),
        more: Html::default(),
    })
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
