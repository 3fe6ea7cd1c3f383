//! A file to open.

use crate::app::Action;
use crate::ui::View;
use crate::ui::components::{
    Weight, div, error_message, fragment, group_and_description, label_and_hint,
};
use yew::{AttrValue, Html, html};

/// The words around a file to open, and what files it is for.
pub(in crate::ui) struct FileWords {
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) hint: &'static str,
    pub(in crate::ui) accept: &'static str,
    pub(in crate::ui) multiple: bool,
}

/// A field that says when the person has chosen files. They can be dropped on it, too. Files are no part of
/// an action: who acts on it reads them from the field. Without an action nothing happens before the form
/// that the field is in is sent.
pub(in crate::ui) fn file_field(
    view: &View,
    name: &str,
    words: &FileWords,
    error: Option<&AttrValue>,
    chosen: Option<Action>,
) -> Html {
    let id = view.id(name);
    let onchange = chosen.map(|action| view.on(action));
    let (group, described_by) = group_and_description(&id, error);
    let FileWords { label, hint, accept, multiple } = *words;
    let content = [
        label_and_hint(&id, Weight::Bold, label, hint),
        error_message(&id, error),
        html! {
            <input {id} type="file" class="govuk-file-upload" {accept} {multiple} {onchange}
                aria-describedby={described_by} />
        },
    ];
    div(group, fragment(content))
}
