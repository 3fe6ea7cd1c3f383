//! Asks whether the person means it, before something is lost.

use super::block::{all, node, plain};
use super::{Kind, button, button_group};
use crate::state::{Action, Focus};
use crate::text;
use crate::ui::View;
use yew::Html;

/// The question, which takes focus, with a button that does it and one that does not.
pub(in crate::ui) fn question(view: &View, asked: String, yes: &'static str) -> Html {
    let id = view.focus_id(Focus::Question);
    let attributes = [("id", &*id), ("class", "govuk-body"), ("tabindex", "-1")];
    let buttons = [
        button(Kind::Warning, yes, view.on(Action::Confirm)),
        button(Kind::Secondary, text::CANCEL, view.on(Action::Cancel)),
    ];
    all([node("p", &attributes, plain(asked)), button_group(buttons)])
}
