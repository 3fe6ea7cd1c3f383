//! Makes the files that the person can save.

use super::effect::Download;
use super::features::team::OpenTeam;
use super::model::Model;
use crate::domain::formats::calendar;
use crate::domain::formats::csv;
use crate::domain::formats::json::Json;
use crate::domain::formats::json_text;
use crate::domain::formats::locked;
use crate::domain::formats::picture::{Picture, write_svg};
use crate::text;

/// A file that the person can save.
#[derive(Clone, Debug, PartialEq)]
pub struct DownloadFile {
    /// The part of the file's name that says what is in it.
    pub name: &'static str,
    /// What is in it.
    pub content: DownloadContent,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum DownloadContent {
    /// A table, as text.
    Csv(String),
    /// The table of a team's people, which the shell writes row by row: there can be thousands.
    Team(OpenTeam),
    /// A value that the browser writes as JSON.
    Json(Json),
    /// A calendar, as text.
    Calendar(String),
    /// A picture, as SVG.
    Svg(String),
    /// A picture that the browser is to paint.
    Png(Picture),
}

/// Makes a file for the person to save, on a day like `2026-11-27`. `None` if what it would be of is not there.
pub fn download_file(model: &Model, download: Download, today: &str) -> Option<DownloadFile> {
    let (name, content) = match download {
        Download::Result => {
            let (framework, answers) = (model.framework(), model.assessment());
            let rows = text::export::table(framework, answers, model.compare_with());
            ("result", DownloadContent::Csv(csv::write(&rows)))
        }
        Download::Team => ("team", DownloadContent::Team(model.team().open()?.clone())),
        Download::Drawing => ("result", DownloadContent::Svg(write_svg(&picture(model)))),
        Download::Image => ("result", DownloadContent::Png(picture(model))),
        Download::Plan => {
            let (framework, answers) = (model.framework(), model.assessment());
            let entries = text::plan::entries(framework, answers, model.compare_with(), today);
            ("plan", DownloadContent::Calendar(calendar::write(&entries, today)))
        }
        Download::LockedBackup => {
            let file = locked::write_file(model.locked()?);
            ("everything-locked", DownloadContent::Json(file))
        }
        Download::Framework => {
            let (_, file) = model.tables().outcome()?.as_ref().ok()?;
            ("framework", DownloadContent::Json(json_text::read(file).ok()?))
        }
        Download::Backup => ("everything", DownloadContent::Json(model.backup().write())),
    };
    Some(DownloadFile { name, content })
}

fn picture(model: &Model) -> Picture {
    let (framework, answers) = (model.framework(), model.assessment());
    let saved = model.workspace().save_status.saved_on();
    text::picture::result_picture(framework, answers, model.compare_with(), saved)
}
