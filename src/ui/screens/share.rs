//! A link and a code that hold the ratings.

use crate::app::{Copyable, FrameworkRoute};
use crate::text::{self, share as texts};
use crate::ui::View;
use crate::ui::components::{
    back_link, bullets, copy_field, div, fragment, heading, link, link_field, nothing_rated,
    paragraph, paragraph_of, program_link, screen_heading, slot, text,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use yew::Html;

/// The share screen.
pub(super) fn share(view: &View) -> Html {
    let body = if view.model.assessment().ratings.is_empty() {
        nothing_rated(view, texts::NOTHING_TO_SHARE)
    } else {
        link_and_code(view)
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

/// What an address leaves as it is. All else is escaped, so that no mail program ends the text at a `#`, a `&` or
/// a line's end.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A link that begins an e-mail. It goes to the person's own program and to no server.
fn email(view: &View, message: &str) -> Html {
    let subject = texts::subject(view.model.framework(), view.model.assessment());
    // RFC 6068 wants both characters at the end of a line.
    let body = message.replace('\n', "\r\n");
    let [subject, body] =
        [&*subject, &*body].map(|text| utf8_percent_encode(text, ESCAPED).to_string());
    let address = ["mailto:?subject=", &*subject, "&body=", &*body].concat();
    let content = [program_link(address, texts::EMAIL), text(" "), text(texts::EMAIL_HINT)];
    paragraph_of(fragment(content))
}

/// The message, with the day of the last save if there is one to tell.
fn message(view: &View, code: &str) -> String {
    let model = &view.model;
    let saved = model.workspace().save_status.saved_on();
    let link = model.share_link_for(code);
    texts::message(model.framework(), model.assessment(), saved, (link.as_deref(), code))
}

fn link_and_code(view: &View) -> Html {
    let code = view.model.share_code();
    let message = message(view, &code);
    let qr = view.model.settings().link_page().is_some();
    let qr = qr.then(|| paragraph_of(link(view, FrameworkRoute::QrCode, texts::QR_LINK)));
    let what = |title, items: &[&str]| {
        let items = items.iter().map(|&item| item.to_owned()).collect();
        slot(fragment([heading(view, 1, title), bullets(items)]))
    };
    let columns = [
        what(texts::IN_IT_HEADING, &texts::IN_IT),
        what(texts::NOT_IN_IT_HEADING, &texts::NOT_IN_IT),
    ];
    fragment([
        paragraph(texts::INTRO),
        slot(link_field(view, Copyable::Link, &code)),
        email(view, &message),
        slot(qr.unwrap_or_default()),
        copy_field(view, Copyable::Message, message),
        copy_field(view, Copyable::Code, code),
        div("skillgauge-columns", fragment(columns)),
        div("govuk-inset-text", fragment([paragraph(texts::WARNING), paragraph(texts::TRACES)])),
        heading(view, 1, text::lock::LINK),
        paragraph(text::lock::SHARE_INTRO),
        paragraph_of(link(view, FrameworkRoute::Lock, text::lock::LINK)),
        paragraph_of(link(view, FrameworkRoute::Export, text::export::LINK)),
    ])
}
