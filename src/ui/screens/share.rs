//! A link and a code that hold the ratings.

use crate::app::{Copyable, FrameworkRoute};
use crate::text::{self, share as texts};
use crate::ui::View;
use crate::ui::components::{
    back_link, bullets, copy_field, div, fragment, heading, link, nothing_rated, paragraph,
    paragraph_of, screen_heading, slot,
};
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

fn link_and_code(view: &View) -> Html {
    // Without a page to point at, the code alone is offered.
    let link_field = view.model.share_link().map(|link| copy_field(view, Copyable::Link, link));
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
        slot(link_field.unwrap_or_default()),
        copy_field(view, Copyable::Code, view.model.share_code()),
        div("skillgauge-columns", fragment(columns)),
        div("govuk-inset-text", fragment([paragraph(texts::WARNING), paragraph(texts::TRACES)])),
        paragraph_of(link(view, FrameworkRoute::Export, text::export::LINK)),
    ])
}
