//! Something kept in this browser, to go on with or to take away.

use crate::app::{Action, Confirmation, FrameworkRoute, Workspace};
use crate::ui::View;
use crate::ui::components::{
    Kind, button, button_group, element, fragment, link_to, paragraph, question, slot, text,
};
use yew::Html;

/// The words of a panel.
pub(in crate::ui) struct DraftPanel {
    pub(in crate::ui) title: String,
    /// What there is to know about it.
    pub(in crate::ui) about: String,
    pub(in crate::ui) go_on: &'static str,
    pub(in crate::ui) take_away: &'static str,
    pub(in crate::ui) question: &'static str,
    pub(in crate::ui) confirm: &'static str,
}

/// A framework's draft or its file, with a question before it is taken away.
pub(in crate::ui) fn draft_panel(
    view: &View,
    workspace: &Workspace,
    asked: Confirmation,
    words: DraftPanel,
) -> Html {
    let id = view.id(&["panel-", &*workspace.key].concat());
    let (key, choice) = if view.model.confirmation() == Some(&asked) {
        ("confirm", question(view, words.question.to_owned(), words.confirm))
    } else {
        // Several panels have the same buttons: each says which it belongs to.
        let described_by = Some(id.clone());
        let topic = FrameworkRoute::Skills;
        let go_on = link_to(view, workspace, topic, "govuk-button", words.go_on, described_by);
        let take_away = button(Kind::Secondary, words.take_away, view.on(Action::Ask(asked)));
        ("choose", button_group([go_on, take_away]))
    };
    let title = [("id", &*id), ("class", "govuk-heading-s")];
    let content = [
        element(view.heading_tag(2), &title, text(words.title)),
        paragraph(words.about),
        slot(element("div", &[("key", key)], choice)),
    ];
    let attributes = [("class", "skillgauge-panel"), ("part", "panel")];
    let section = element("section", &attributes, fragment(content));
    element("div", &[("key", &workspace.key)], section)
}
