//! The field in which a person says who they are.

use super::enter_key::enter_sends;
use super::found::found_status;
use super::found_roles::{FindRoles, FoundRoles};
use crate::app::{Action, AssessAction};
use crate::text::start as texts;
use crate::ui::View;
use crate::ui::components::{fragment, labelled_input, slot};
use yew::{Html, html};

/// The field, and what it finds as soon as the code for that is here. Enter goes on with the first that was found.
pub(in crate::ui) fn find_role(view: &View, find: Option<FindRoles>, label: &'static str) -> Html {
    let typed = view.model.role_filter();
    let found = find.map_or_else(|| looking(typed), |find| find(view));
    let field = labelled_input(
        view,
        "filter",
        (label, texts::FIND_HINT),
        typed,
        Box::new(|typed| AssessAction::FilterRoles(typed).into()),
    );
    // The search and the other names of roles are loaded as soon as somebody comes to the field.
    let onfocusin = view.on(AssessAction::FilterRoles(typed.to_owned()));
    let content = fragment([field, found_status(found.said), slot(found.list)]);
    let first = Some(Action::BeginWithFirstFound);
    let form = enter_sends(view, Some("skillgauge-find"), first, content);
    html! { <div {onfocusin}>{ form }</div> }
}

/// What is said until the search is here.
fn looking(typed: &str) -> FoundRoles {
    let said = if typed.is_empty() { "" } else { texts::LOOKING };
    FoundRoles { said: said.to_owned(), ..FoundRoles::default() }
}
