//! Links: to another screen, back, and out to another site.

use crate::app::{Action, FrameworkRoute, Route, Workspace};
use crate::text;
use crate::ui::View;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// A link to another screen.
pub(in crate::ui) fn link(view: &View, to: impl Into<Route>, label: &str) -> Html {
    anchor(view, to.into(), "govuk-link", label, None)
}

/// A link that looks like a button: it begins or goes on with something.
pub(in crate::ui) fn link_button(view: &View, to: impl Into<Route>, label: &str) -> Html {
    anchor(view, to.into(), "govuk-button", label, None)
}

/// A link to the screen that this one belongs to: "Back to …".
pub(in crate::ui) fn back_link(view: &View, to: impl Into<Route>, place: &str) -> Html {
    anchor(view, to.into(), "govuk-back-link", &text::back_to(place), None)
}

/// A link to another screen, with the id of what says more about it. A click with a key held, or
/// with another button, is the browser's.
pub(in crate::ui) fn anchor(
    view: &View,
    to: Route,
    class: &'static str,
    label: &str,
    described_by: Option<AttrValue>,
) -> Html {
    let href = to.address(view.model.workspaces());
    any_link(view, &href, Action::Navigate(to), class, label, described_by)
}

/// A link to a screen about a workspace, which may not be the one that is open.
pub(in crate::ui) fn workspace_link(
    view: &View,
    workspace: &Workspace,
    to: FrameworkRoute,
    class: &'static str,
    label: &str,
    described_by: Option<AttrValue>,
) -> Html {
    let href = to.address(&workspace.key, &workspace.framework);
    let action = Action::NavigateIn(workspace.key.clone(), to.into());
    any_link(view, &href, action, class, label, described_by)
}

fn any_link(
    view: &View,
    address: &str,
    action: Action,
    class: &'static str,
    label: &str,
    described_by: Option<AttrValue>,
) -> Html {
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain {
            event.prevent_default();
            dispatch.emit(action.clone());
        }
    });
    let href = view.href(address);
    let part = (class == "govuk-button").then_some("button");
    html! { <a {href} {class} {part} {onclick} aria-describedby={described_by}>{ label.to_owned() }</a> }
}

/// A link to another site, which learns nothing of this page.
pub(in crate::ui) fn out_link(href: &str, label: &str) -> Html {
    html! {
        <a class="govuk-link" href={href.to_owned()} target="_blank" rel="noopener noreferrer">
            { format!("{label} {}", text::OPENS_IN_NEW_TAB) }
        </a>
    }
}
