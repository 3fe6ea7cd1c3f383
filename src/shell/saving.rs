//! Gives the person a file to save.

use crate::app::{Action, DownloadContent, DownloadFile, ExportAction, OpenTeam};
use crate::browser::clock::{self, Slice};
use crate::browser::{canvas, download};
use crate::domain::formats::{csv, json_text};
use crate::text::team;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

const CSV: &str = "text/csv";

/// Gives the person a file to save, and says whether the browser has taken it. There may be nothing to save.
pub fn save_file(file: Option<DownloadFile>, dispatch: Callback<Action>) {
    let said = move |saved| dispatch.emit(ExportAction::Saved(saved).into());
    let Some(DownloadFile { name, content }) = file else { return said(false) };
    let named = move |ending| ["skillgauge-", name, "-", &*clock::today(), ".", ending].concat();
    let (ending, kind, text) = match content {
        DownloadContent::Csv(text) => ("csv", CSV, text),
        DownloadContent::Calendar(text) => ("ics", "text/calendar", text),
        DownloadContent::Svg(text) => ("svg", "image/svg+xml", text),
        DownloadContent::Json(value) => ("json", "application/json", json_text::write(&value)),
        DownloadContent::Png(picture) => {
            return spawn_local(async move {
                let image = canvas::png(&picture).await;
                said(image.is_ok_and(|image| download::save_blob(&named("png"), &image).is_ok()));
            });
        }
        DownloadContent::Team(open) => {
            return spawn_local(async move {
                let text = team_table(&open).await;
                said(download::save(&named("csv"), CSV, &text).is_ok());
            });
        }
    };
    said(download::save(&named(ending), kind, &text).is_ok());
}

/// The table of a team's people as CSV, written in slices.
async fn team_table(open: &OpenTeam) -> String {
    let OpenTeam { team: of, baseline, skill_summaries: skills, .. } = open;
    let mut text = csv::write(&[team::table_head(of, skills)]);
    let mut left = open.member_summaries.iter();
    let mut add_row = || {
        let summary = left.next();
        summary.map(|it| csv::add(&mut text, &team::table_row(of, *baseline, skills, it))).is_some()
    };
    Slice::begin().work(&mut add_row).await;
    text
}
