//! The result as text, as a table and on paper.

use crate::app::{Copyable, Download, ExportAction, FrameworkRoute};
use crate::text::{self, export as texts, result_text};
use crate::ui::View;
use crate::ui::components::{
    Kind, back_link, button, classed, copy_field, fragment, heading, link, link_button, paragraph,
    saved, screen_heading, slot,
};
use yew::Html;

/// The screen.
pub(super) fn export(view: &View) -> Html {
    let model = &view.model;
    let body = if model.assessment().is_empty() {
        let rate = text::result::rate(model.framework().subject);
        fragment([paragraph(texts::NOTHING), link_button(view, FrameworkRoute::Skills, rate)])
    } else {
        ways(view)
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn ways(view: &View) -> Html {
    let model = &view.model;
    let text =
        result_text::result_text(model.framework(), model.assessment(), model.compare_with());
    let paper = if model.settings().embedded {
        Html::default()
    } else {
        fragment([
            heading(view, 1, texts::PRINT_HEADING),
            paragraph(texts::PRINT_INTRO),
            classed("p", "govuk-body", link(view, FrameworkRoute::Result, text::result::GO)),
        ])
    };
    fragment([
        paragraph(texts::INTRO),
        heading(view, 1, result_text::HEADING),
        copy_field(view, Copyable::Text, text),
        heading(view, 1, texts::TABLE_HEADING),
        paragraph(texts::TABLE_INTRO),
        button(Kind::Secondary, texts::SAVE_TABLE, view.on(ExportAction::Save(Download::Result))),
        saved(view),
        slot(paper),
    ])
}
