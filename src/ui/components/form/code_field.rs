//! The field in which a person enters a code or link.

use crate::app::ShareAction;
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Weight, button, div, enter_sends, error_message, fragment, group_and_description,
    label_and_hint, text_input,
};
use yew::{AttrValue, Html};

/// The words of the field.
pub(in crate::ui) struct CodeWords {
    pub(in crate::ui) label: &'static str,
    pub(in crate::ui) hint: &'static str,
    pub(in crate::ui) open: &'static str,
}

/// A field for a code or link, with a button that opens it.
pub(in crate::ui) fn code_field(view: &View, words: &CodeWords, error: Option<&AttrValue>) -> Html {
    let id = view.id("code");
    let (group, described_by) = group_and_description(&id, error);
    let field = if error.is_some() { "govuk-input govuk-input--error" } else { "govuk-input" };
    let entered = Box::new(|code| ShareAction::EnterCode(code).into());
    let content = [
        label_and_hint(&id, Weight::Plain, words.label, words.hint),
        error_message(&id, error),
        text_input(view, &id, (field, "off"), described_by, view.model.entered_code(), entered),
    ];
    let open = button(ButtonKind::Secondary, words.open, view.on(ShareAction::OpenCode));
    let fields = fragment([div(group, fragment(content)), open]);
    enter_sends(view, None, Some(ShareAction::OpenCode.into()), fields)
}
