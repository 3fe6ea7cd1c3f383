//! Something stored in this browser, to continue with or to delete.

use crate::app::{Action, Confirmation, FrameworkRoute, Workspace};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, QuestionWords, button, button_group, element, fragment, paragraph, question_or,
    text, workspace_link,
};
use yew::Html;

/// The words of a panel.
pub(in crate::ui) struct DraftPanelWords {
    pub(in crate::ui) title: String,
    /// How far it is, or what is in it.
    pub(in crate::ui) about: String,
    pub(in crate::ui) continue_label: &'static str,
    pub(in crate::ui) delete_label: &'static str,
    pub(in crate::ui) question: &'static str,
    pub(in crate::ui) confirm: &'static str,
}

/// A framework's draft or its file, with a question before it is deleted.
pub(in crate::ui) fn draft_panel(
    view: &View,
    workspace: &Workspace,
    confirmation: &Confirmation,
    words: DraftPanelWords,
) -> Html {
    let id = view.id(&["panel-", &*workspace.key].concat());
    let to = FrameworkRoute::Skills;
    // Several panels have the same buttons: each says which it belongs to.
    let described_by = Some(id.clone());
    let buttons = [
        workspace_link(view, workspace, to, "govuk-button", words.continue_label, described_by),
        button(
            ButtonKind::Secondary,
            words.delete_label,
            view.on(Action::Ask(confirmation.clone())),
        ),
    ];
    let question = QuestionWords { question: words.question.to_owned(), confirm: words.confirm };
    let title = [("id", &*id), ("class", "govuk-heading-s")];
    let content = [
        element(view.heading_tag(2), &title, text(words.title)),
        paragraph(words.about),
        question_or(view, confirmation, question, button_group(buttons)),
    ];
    let attributes = [("class", "skillgauge-panel"), ("part", "panel")];
    let section = element("section", &attributes, fragment(content));
    element("div", &[("key", &workspace.key)], section)
}
