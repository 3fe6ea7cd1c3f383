//! Links: to another screen, back, and out to another site.

use crate::app::{Action, FrameworkRoute, Route, Workspace};
use crate::text;
use crate::ui::View;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// A link to another screen.
pub(in crate::ui) fn link(view: &View, to: impl Into<Route>, label: &str) -> Html {
    anchor(view, to.into(), "govuk-link", label, None)
}

/// A link that looks like a button: it begins or goes on with something.
pub(in crate::ui) fn link_button(view: &View, to: impl Into<Route>, label: &str) -> Html {
    anchor(view, to.into(), "govuk-button", label, None)
}

/// A link to the screen before this one, by its name: "Back to …".
pub(in crate::ui) fn back_link(view: &View, to: impl Into<Route>, place: &str) -> Html {
    anchor(view, to.into(), "govuk-back-link", &text::back_to(place), None)
}

/// A link to another screen, with the id of the element that describes it. The browser handles clicks with a
/// modifier key or another button, so that a link can be opened in a new tab.
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

/// A link to another screen with more in it than a text. It can be the step that the person is at.
pub(in crate::ui) fn step_link(
    view: &View,
    to: Route,
    class: &'static str,
    is_here: bool,
    content: Html,
) -> Html {
    let href = view.href(&to.address(view.model.workspaces()));
    let onclick = on_plain_click(view, Action::Navigate(to));
    let current = is_here.then_some("step");
    html! { <a {href} {class} {onclick} aria-current={current}>{ content }</a> }
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
    let onclick = on_plain_click(view, action);
    let href = view.href(address);
    let part = (class == "govuk-button").then_some("button");
    html! { <a {href} {class} {part} {onclick} aria-describedby={described_by}>{ label.to_owned() }</a> }
}

/// Sends an action at a click that would only follow the link.
fn on_plain_click(view: &View, action: Action) -> Callback<MouseEvent> {
    let (dispatch, action) = (view.dispatch.clone(), Rc::new(action));
    Callback::from(move |event: MouseEvent| {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain {
            event.prevent_default();
            dispatch.emit(Rc::clone(&action));
        }
    })
}

/// A link to a program of the person's own, such as the one for e-mail.
pub(in crate::ui) fn program_link(address: String, label: &str) -> Html {
    html! { <a class="govuk-link" href={address}>{ label.to_owned() }</a> }
}

/// A link to another site. The browser does not tell that site about this page.
pub(in crate::ui) fn out_link(href: &str, label: &str) -> Html {
    html! {
        <a class="govuk-link" href={href.to_owned()} target="_blank" rel="noopener noreferrer">
            { format!("{label} {}", text::OPENS_IN_NEW_TAB) }
        </a>
    }
}
