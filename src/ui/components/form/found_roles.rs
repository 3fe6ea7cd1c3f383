//! The roles and role levels that a person finds on the start. The search is not in the main chunk: nobody needs it before
//! they type.

use super::found::found_list;
use crate::app::{Action, AssessAction, LoadStatus, Workspace};
use crate::domain::analysis::role_search::{Hit, find_roles};
use crate::text::start as texts;
use crate::ui::View;
use crate::ui::components::{all_roles, element, fragment, slot, text};
use yew::{Html, html};

/// Finds the roles that a person looks for.
pub(in crate::ui) type FindRoles = fn(&View) -> FoundRoles;

/// What was found.
#[derive(Default)]
pub(in crate::ui) struct FoundRoles {
    /// How many there are.
    pub(super) said: String,
    /// The roles and role levels, or another way where there is none.
    pub(super) list: Html,
}

/// The most that is shown of one framework, so that what stands below stays in sight.
const MOST: usize = 7;

/// The roles and role levels that answer what was typed, the best first, with how many there are.
pub(in crate::ui) fn found_roles(view: &View) -> FoundRoles {
    let typed = view.model.role_filter().trim();
    let mut rows = Vec::new();
    let mut first: Option<String> = None;
    let mut found = 0;
    for workspace in view.model.searched() {
        let hits =
            if typed.is_empty() { Vec::new() } else { find_roles(&workspace.framework, typed) };
        found += hits.len();
        for hit in hits.into_iter().take(MOST) {
            let (key, role, level) = (workspace.key.clone(), hit.role, hit.level);
            let action = Action::from(AssessAction::Begin { key, role, level });
            let name = name(workspace, &hit);
            rows.push(row(view, workspace, &hit, rows.len(), (&name, &action)));
            first.get_or_insert(name);
        }
    }
    let (said, others) = match &first {
        _ if typed.is_empty() => (String::new(), Html::default()),
        Some(name) => (texts::found(rows.len(), found, name), Html::default()),
        None => (nothing(view, typed), all_roles(view)),
    };
    let list = fragment([found_list(texts::FOUND, rows), slot(others)]);
    FoundRoles { said, list }
}

/// Why nothing was found, as far as it is known.
fn nothing(view: &View, typed: &str) -> String {
    let mut status = LoadStatus::Loaded;
    for workspace in view.model.searched() {
        status = status.max(workspace.wording());
    }
    match status {
        LoadStatus::Loading => texts::LOOKING.to_owned(),
        LoadStatus::Failed => [&*texts::nothing_found(typed), " ", texts::NO_OTHER_NAMES].concat(),
        LoadStatus::NotNeeded | LoadStatus::Loaded => texts::nothing_found(typed),
    }
}

fn name(workspace: &Workspace, hit: &Hit<'_>) -> String {
    let framework = &workspace.framework;
    let level = hit.level.and_then(|level| framework.role_level(level));
    let role = framework.role(hit.role).map_or("", |role| &*role.name);
    level.map_or(role, |level| &level.name).to_owned()
}

/// One that was found: a button of its name, and below it what it is and why it was found.
fn row(
    view: &View,
    workspace: &Workspace,
    hit: &Hit<'_>,
    place: usize,
    (name, begin): (&str, &Action),
) -> Html {
    let id = view.id(&format!("found-{place}"));
    let about_attributes = [("class", "skillgauge-found__hint"), ("id", &*id)];
    let own = workspace.file.is_some().then_some(&*workspace.framework);
    let about = texts::about_found(&workspace.framework, hit, own);
    let key = format!("{} {name} {about}", workspace.key);
    let button = html! {
        <button type="button" class="skillgauge-found__name" onclick={view.on(begin.clone())}
            aria-describedby={id.clone()}>
            { name.to_owned() }
        </button>
    };
    let content = [button, element("span", &about_attributes, text(about))];
    element("li", &[("key", &key), ("class", "skillgauge-found__item")], fragment(content))
}
