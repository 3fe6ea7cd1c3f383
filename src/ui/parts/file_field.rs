//! A file to open.

use super::block::{all, block};
use super::label::{Weight, label_and_hint};
use super::{error_message, group_and_description};
use crate::browser::file;
use crate::ui::View;
use web_sys::File;
use yew::{AttrValue, Callback, Event, Html, TargetCast, html};

/// The words around a file to open, and what files it is for.
pub(in crate::ui) struct FileWords {
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) hint: &'static str,
    pub(in crate::ui) accept: &'static str,
    pub(in crate::ui) multiple: bool,
}

/// A field that says which files the person has chosen. They can be dropped on it, too.
pub(in crate::ui) fn file_field(
    view: &View,
    id: &str,
    words: &FileWords,
    message: Option<&AttrValue>,
    chosen: impl Fn(Vec<File>) + 'static,
) -> Html {
    let id = view.id(id);
    let onchange = Callback::from(move |event: Event| {
        chosen(file::take(&event.target_unchecked_into()));
    });
    let (group, described_by) = group_and_description(&id, message);
    let FileWords { label, hint, accept, multiple } = *words;
    let content = [
        label_and_hint(&id, Weight::Bold, label, hint),
        error_message(&id, message),
        html! {
            <input {id} type="file" class="govuk-file-upload" {accept} {multiple} {onchange}
                aria-describedby={described_by} />
        },
    ];
    block(group, all(content))
}
