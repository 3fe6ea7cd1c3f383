//! Somebody's result that is locked with a password.

use crate::app::{PasswordUse, Route};
use crate::text::{self, lock as texts};
use crate::ui::View;
use crate::ui::components::{
    back_link, element, error_summary, fragment, paragraph, password_error, password_form,
    screen_heading,
};
use yew::Html;

/// The screen.
pub(super) fn locked_result(view: &View) -> Html {
    let usage = PasswordUse::OpenCode;
    let screen = fragment([
        back_link(view, Route::Start, text::start::SCREEN_NAME),
        error_summary(view, password_error(view, usage).as_ref(), usage.field()),
        screen_heading(view),
        paragraph(texts::OPEN_INTRO),
        paragraph(texts::OPEN_PRIVATE),
        password_form(view, usage),
    ]);
    // What is opened has the same address. The key makes new elements for it, so that none keeps the password.
    element("div", &[("key", "locked")], screen)
}
