//! A link and a code that hold the ratings.

use crate::state::{Copyable, Topic};
use crate::text::{self, share as texts};
use crate::ui::View;
use crate::ui::parts::{
    all, back_link, block, bullets, copy_field, element, heading, link, link_button, paragraph,
    screen_heading,
};
use yew::Html;

/// The share screen.
pub(super) fn share(view: &View) -> Html {
    let rate = text::result::rate(view.state.framework().subject);
    let body = if view.state.assessment().ratings.is_empty() {
        vec![paragraph(texts::NOTHING_TO_SHARE), link_button(view, Topic::Skills, rate)]
    } else {
        link_and_code(view)
    };
    all([
        back_link(view, Topic::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        block("", all(body)),
    ])
}

fn link_and_code(view: &View) -> Vec<Html> {
    // Without a page to point at, the code alone is offered.
    let address = view.state.link().map(|link| copy_field(view, Copyable::Link, link));
    let what = |title, items: &[&str]| {
        let items = items.iter().map(|&item| item.to_owned()).collect();
        block("", all([heading(view, 1, title), bullets(items)]))
    };
    let columns = [
        what(texts::IN_IT_HEADING, &texts::IN_IT),
        what(texts::NOT_IN_IT_HEADING, &texts::NOT_IN_IT),
    ];
    vec![
        paragraph(texts::INTRO),
        block("", address.unwrap_or_default()),
        copy_field(view, Copyable::Code, view.state.code()),
        block("skillgauge-columns", all(columns)),
        block("govuk-inset-text", all([paragraph(texts::WARNING), paragraph(texts::TRACES)])),
        element("p", "govuk-body", link(view, Topic::Export, text::export::LINK)),
    ]
}
