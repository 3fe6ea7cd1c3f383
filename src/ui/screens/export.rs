//! The result as text, as a table and on paper.

use super::later::{Deed, deed, said};
use crate::state::{Copyable, Topic};
use crate::text::{self, export as texts, result_text};
use crate::ui::View;
use crate::ui::parts::{
    Kind, all, back_link, block, button, copy_field, element, heading, link, link_button,
    paragraph, screen_heading,
};
use yew::{Callback, Html};

/// The screen.
pub(super) fn export(view: &View) -> Html {
    let state = &view.state;
    let body = if state.assessment().is_empty() {
        let rate = text::result::rate(state.framework().subject);
        all([paragraph(texts::NOTHING), link_button(view, Topic::Skills, rate)])
    } else {
        ways(view)
    };
    all([
        back_link(view, Topic::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        block("", body),
    ])
}

fn ways(view: &View) -> Html {
    let state = &view.state;
    let text =
        result_text::result_text(state.framework(), state.assessment(), state.compare_with());
    let save = {
        let view = view.clone();
        Callback::from(move |_| deed(&view, Deed::SaveResult))
    };
    let paper = if state.settings.embedded {
        Html::default()
    } else {
        all([
            heading(view, 1, texts::PRINT_HEADING),
            paragraph(texts::PRINT_INTRO),
            element("p", "govuk-body", link(view, Topic::Result, text::result::GO)),
        ])
    };
    all([
        paragraph(texts::INTRO),
        heading(view, 1, result_text::HEADING),
        copy_field(view, Copyable::Text, text),
        heading(view, 1, texts::TABLE_HEADING),
        paragraph(texts::TABLE_INTRO),
        button(Kind::Secondary, texts::SAVE_TABLE, save),
        said(view),
        block("", paper),
    ])
}
