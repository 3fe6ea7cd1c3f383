//! Gives the person a file to save.

use crate::app::{Action, DownloadContent, DownloadFile, ExportAction};
use crate::browser::{canvas, clock, download};
use crate::domain::formats::json_text;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Gives the person a file to save, and says whether the browser has taken it. There may be nothing to save.
pub fn save_file(file: Option<DownloadFile>, dispatch: Callback<Action>) {
    let said = move |saved| dispatch.emit(ExportAction::Saved(saved).into());
    let Some(DownloadFile { name, content }) = file else { return said(false) };
    let named = move |ending| ["skillgauge-", name, "-", &*clock::today(), ".", ending].concat();
    let (ending, kind, text) = match content {
        DownloadContent::Csv(text) => ("csv", "text/csv", text),
        DownloadContent::Calendar(text) => ("ics", "text/calendar", text),
        DownloadContent::Svg(text) => ("svg", "image/svg+xml", text),
        DownloadContent::Json(value) => ("json", "application/json", json_text::write(&value)),
        DownloadContent::Png(picture) => {
            return spawn_local(async move {
                let image = canvas::png(&picture).await;
                said(image.is_ok_and(|image| download::save_blob(&named("png"), &image).is_ok()));
            });
        }
    };
    said(download::save(&named(ending), kind, &text).is_ok());
}
