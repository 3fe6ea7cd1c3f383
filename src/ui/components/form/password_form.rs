//! The form in which a person types a password.

use crate::app::{FormError, LockAction, PasswordUse};
use crate::text::lock as texts;
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Weight, button, checkbox, div, enter_sends, error_message, fragment,
    group_and_description, label_and_hint, paragraph, status,
};
use yew::{AttrValue, Html, html};

/// Why the password for this does not do, if it does not.
pub(in crate::ui) fn password_error(view: &View, usage: PasswordUse) -> Option<AttrValue> {
    match view.model.error() {
        Some(FormError::Password(of, error)) if *of == usage => {
            Some(texts::problem(usage, *error).into())
        }
        _ => None,
    }
}

/// A field for a password, with a button that uses it. Where the browser has no cryptography, it says so.
pub(in crate::ui) fn password_form(view: &View, usage: PasswordUse) -> Html {
    if !view.can_lock {
        return paragraph(texts::NOT_HERE);
    }
    let error = password_error(view, usage);
    let id = view.id(usage.field());
    let (group, described_by) = group_and_description(&id, error.as_ref());
    let (label, hint, autocomplete) = match usage {
        PasswordUse::LockCode | PasswordUse::LockOpinion | PasswordUse::LockBackup => {
            (texts::NEW_PASSWORD, texts::NEW_PASSWORD_HINT, "new-password")
        }
        // It is somebody else's password, or one for this alone: none that the browser could know.
        PasswordUse::OpenCode | PasswordUse::OpenBackup => {
            (texts::PASSWORD, texts::PASSWORD_HINT, "off")
        }
    };
    let shown = view.model.shown_password() == Some(usage);
    let kind = if shown { "text" } else { "password" };
    let class = if error.is_some() { "govuk-input govuk-input--error" } else { "govuk-input" };
    let field = [
        label_and_hint(&id, Weight::Bold, label, hint),
        error_message(&id, error.as_ref()),
        // The model does not hold the password: it is read from here when it is used.
        html! {
            <input id={&id} type={kind} {class} part="field" aria-describedby={described_by}
                {autocomplete} autocapitalize="none" spellcheck="false" />
        },
    ];
    let show = Box::new(move |show| LockAction::ShowPassword(usage, show).into());
    let show_id = ["show-", usage.field()].concat();
    let at_work = if view.model.password_at_work() == Some(usage) { texts::AT_WORK } else { "" };
    let submit = LockAction::Submit(usage);
    let fields = [
        div(group, fragment(field)),
        checkbox(view, &show_id, texts::SHOW.to_owned(), shown, show),
        button(ButtonKind::Secondary, texts::submit(usage), view.on(submit.clone())),
        status(at_work),
    ];
    enter_sends(view, None, Some(submit.into()), fragment(fields))
}
