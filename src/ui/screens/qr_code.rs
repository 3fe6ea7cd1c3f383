//! The link that holds the ratings, as a picture that a phone's camera reads.

use crate::app::{Copyable, FrameworkRoute};
use crate::text::share as texts;
use crate::ui::View;
use crate::ui::components::{
    back_link, copy_field, element, fragment, nothing_rated, paragraph, screen_heading, slot,
};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::fmt::Write;
use yew::Html;

/// How many modules must be free around the picture, so that a camera finds it.
const QUIET_ZONE: i32 = 4;

/// The screen.
pub(super) fn qr_code(view: &View) -> Html {
    let body = if view.model.assessment().ratings.is_empty() {
        nothing_rated(view, texts::NOTHING_TO_SHARE)
    } else {
        link_as_picture(view)
    };
    fragment([
        back_link(view, FrameworkRoute::Share, texts::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn link_as_picture(view: &View) -> Html {
    let code = view.model.share_code();
    let Some(link) = view.model.share_link_for(&code) else {
        return fragment([paragraph(texts::NO_QR), copy_field(view, Copyable::Code, code)]);
    };
    let picture = match QrCode::encode_segments(&bytes_of(&link), QrCodeEcc::Medium) {
        Err(_) => paragraph(texts::QR_TOO_LONG),
        Ok(code) => fragment([paragraph(texts::QR_INTRO), picture(&code)]),
    };
    fragment([picture, copy_field(view, Copyable::Link, link), paragraph(texts::WARNING)])
}

/// The text as bytes. The smaller modes for capitals and digits would add 5 KB of code, and an address has small
/// letters.
fn bytes_of(text: &str) -> [QrSegment; 1] {
    [QrSegment::make_bytes(text.as_bytes())]
}

/// The picture, black on white whatever the colours of the page are: few cameras read the reverse.
fn picture(code: &QrCode) -> Html {
    let mut dark = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            // Writing into a text cannot fail.
            let _ = write!(dark, "M{} {}h1v1h-1z", x + QUIET_ZONE, y + QUIET_ZONE);
        }
    }
    let side = code.size() + 2 * QUIET_ZONE;
    let attributes = [
        ("class", "skillgauge-qr"),
        ("viewBox", &*format!("0 0 {side} {side}")),
        ("role", "img"),
        ("aria-label", texts::QR_ALTERNATIVE),
        ("shape-rendering", "crispEdges"),
    ];
    let ground = [("width", "100%"), ("height", "100%"), ("class", "skillgauge-qr__ground")];
    let content = [
        element("rect", &ground, Html::default()),
        element("path", &[("d", &*dark)], Html::default()),
    ];
    element("svg", &attributes, fragment(content))
}
