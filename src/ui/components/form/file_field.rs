//! A field for files.

use crate::app::Action;
use crate::ui::View;
use crate::ui::components::{
    Weight, div, error_message, fragment, group_and_description, label_and_hint,
};
use yew::{AttrValue, Html, html};

/// The words around a field for files, and which files it accepts.
pub(in crate::ui) struct FileWords {
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) hint: &'static str,
    pub(in crate::ui) accept: &'static str,
    pub(in crate::ui) multiple: bool,
}

/// A field for files, on which they can be dropped too. It sends the action when the person has chosen some.
/// The action does not hold them: the shell reads them from the field. Without an action they are read when
/// the form around the field is sent.
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
