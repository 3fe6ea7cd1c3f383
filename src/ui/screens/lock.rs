//! Locks the link with a password.

use crate::app::{Copyable, Focus, FrameworkRoute, PasswordUse};
use crate::text::{self, lock as texts};
use crate::ui::View;
use crate::ui::components::{
    back_link, bullets, copy_field, element, error_summary, fragment, heading, nothing_rated,
    paragraph, password_error, password_form, screen_heading, slot,
};
use yew::Html;

/// The screen.
pub(super) fn lock(view: &View) -> Html {
    let usage = PasswordUse::LockCode;
    let body = if view.model.assessment().ratings.is_empty() {
        nothing_rated(view, text::share::NOTHING_TO_SHARE)
    } else {
        fragment([
            paragraph(texts::INTRO),
            password_form(view, usage),
            slot(locked(view)),
            heading(view, 1, texts::NOT_HEADING),
            bullets(texts::NOT.map(str::to_owned).to_vec()),
        ])
    };
    fragment([
        back_link(view, FrameworkRoute::Share, text::share::SCREEN_NAME),
        error_summary(view, password_error(view, usage).as_ref(), usage.field()),
        screen_heading(view),
        slot(body),
    ])
}

/// What was locked on this screen, to pass on.
pub(super) fn locked(view: &View) -> Html {
    let Some(code) = view.model.locked() else { return Html::default() };
    let id = view.focus_id(&Focus::Outcome);
    let (title, what, value) = if let Some(link) = view.model.share_link_for(code) {
        (texts::LOCKED, Copyable::Link, link)
    } else {
        (texts::LOCKED_WITHOUT_LINK, Copyable::Code, code.to_string())
    };
    let field = copy_field(view, what, value);
    let content = [heading(view, 1, title), field, paragraph(texts::SEND_APART)];
    element("div", &[("id", &*id), ("tabindex", "-1")], fragment(content))
}
