//! The result as text, as a table and on paper.

use crate::app::{Copyable, Download, ExportAction, FrameworkRoute};
use crate::text::{self, export as texts, result_text};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, back_link, button, button_group, copy_field, download_status, fragment, heading,
    link, nothing_rated, paragraph, paragraph_of, screen_heading, slot,
};
use yew::Html;

/// The screen.
pub(super) fn export(view: &View) -> Html {
    let model = &view.model;
    let body = if model.assessment().is_empty() {
        nothing_rated(view, texts::NOTHING)
    } else {
        formats(view)
    };
    fragment([
        back_link(view, FrameworkRoute::Result, text::result::SCREEN_NAME),
        screen_heading(view),
        slot(body),
    ])
}

fn formats(view: &View) -> Html {
    let model = &view.model;
    let text =
        result_text::result_text(model.framework(), model.assessment(), model.compare_with());
    let paper = if model.settings().embedded {
        Html::default()
    } else {
        fragment([
            heading(view, 1, texts::PRINT_HEADING),
            paragraph(texts::PRINT_INTRO),
            paragraph_of(link(view, FrameworkRoute::Result, text::result::GO)),
        ])
    };
    let save =
        |what, label| button(ButtonKind::Secondary, label, view.on(ExportAction::Save(what)));
    fragment([
        paragraph(texts::INTRO),
        heading(view, 1, result_text::HEADING),
        copy_field(view, Copyable::Text, text),
        heading(view, 1, texts::TABLE_HEADING),
        paragraph(texts::TABLE_INTRO),
        save(Download::Result, texts::SAVE_TABLE),
        heading(view, 1, texts::PICTURE_HEADING),
        paragraph(texts::PICTURE_INTRO),
        button_group([
            save(Download::Image, texts::SAVE_IMAGE),
            save(Download::Drawing, texts::SAVE_DRAWING),
        ]),
        download_status(view),
        slot(paper),
    ])
}
