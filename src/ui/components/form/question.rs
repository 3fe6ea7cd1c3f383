//! Asks whether the person means it, before something is lost.

use crate::app::{Action, Focus};
use crate::text;
use crate::ui::View;
use crate::ui::components::{Kind, button, button_group, element, fragment, text};
use yew::Html;

/// The question, which takes focus, with a button that does it and one that does not.
pub(in crate::ui) fn question(view: &View, asked: String, yes: &'static str) -> Html {
    let id = view.focus_id(&Focus::Question);
    let attributes = [("id", &*id), ("class", "govuk-body"), ("tabindex", "-1")];
    let buttons = [
        button(Kind::Warning, yes, view.on(Action::Confirm)),
        button(Kind::Secondary, text::CANCEL, view.on(Action::Cancel)),
    ];
    fragment([element("p", &attributes, text(asked)), button_group(buttons)])
}
