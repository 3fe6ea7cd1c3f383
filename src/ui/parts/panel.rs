//! Something kept in this browser, to go on with or to take away.

use super::block::{block, node, paragraph, plain};
use super::{Kind, all, button, button_group, link_to, question};
use crate::state::{Action, Asked, Entry, Topic};
use crate::ui::View;
use yew::Html;

/// The words of a panel.
pub(in crate::ui) struct Panel {
    pub(in crate::ui) title: String,
    /// What there is to know about it.
    pub(in crate::ui) about: String,
    pub(in crate::ui) go_on: &'static str,
    pub(in crate::ui) take_away: &'static str,
    pub(in crate::ui) question: &'static str,
    pub(in crate::ui) confirm: &'static str,
}

/// A framework's draft or its file, with a question before it is taken away.
pub(in crate::ui) fn panel(view: &View, entry: &Entry, asked: Asked, words: Panel) -> Html {
    let id = view.id(&["panel-", &*entry.key].concat());
    let (key, choice) = if view.state.form.asked.as_ref() == Some(&asked) {
        ("confirm", question(view, words.question.to_owned(), words.confirm))
    } else {
        // Several panels have the same buttons: each says which it belongs to.
        let described_by = Some(id.clone());
        let topic = Topic::Skills;
        let go_on = link_to(view, &entry.key, topic, "govuk-button", words.go_on, described_by);
        let take_away = button(Kind::Secondary, words.take_away, view.on(Action::Ask(asked)));
        ("choose", button_group([go_on, take_away]))
    };
    let title = [("id", &*id), ("class", "govuk-heading-s")];
    let content = [
        node(view.heading_tag(2), &title, plain(words.title)),
        paragraph(words.about),
        block("", node("div", &[("key", key)], choice)),
    ];
    let attributes = [("class", "skillgauge-panel"), ("part", "panel")];
    let section = node("section", &attributes, all(content));
    node("div", &[("key", &entry.key)], section)
}
