//! The way to the list of all roles.

use crate::app::FrameworkRoute;
use crate::text::start as texts;
use crate::ui::View;
use crate::ui::components::{element, fragment, paragraph_of, workspace_link};
use yew::Html;

/// Links to all roles of each framework that has several.
pub(in crate::ui) fn all_roles(view: &View) -> Html {
    let mut links = Vec::new();
    for workspace in view.model.searched() {
        let roles = workspace.framework.roles_len();
        if roles > 1 {
            let own = workspace.file.is_some().then_some(&*workspace.framework);
            let label = texts::all_roles(roles, own);
            let to = FrameworkRoute::Roles;
            let link = workspace_link(view, workspace, to, "govuk-link", &label, None);
            links.push(element("div", &[("key", &workspace.key)], paragraph_of(link)));
        }
    }
    fragment(links)
}
