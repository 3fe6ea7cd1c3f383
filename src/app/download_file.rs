//! Makes the files that the person can save.

use super::effect::Download;
use super::model::Model;
use crate::domain::formats::csv;
use crate::domain::formats::json::Json;
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
    /// A value that the browser writes as JSON.
    Json(Json),
}

/// Makes a file for the person to save. `None` if it would be of a team and there is none.
pub fn download_file(model: &Model, download: Download) -> Option<DownloadFile> {
    let (name, content) = match download {
        Download::Result => {
            let (framework, answers) = (model.framework(), model.assessment());
            let rows = text::export::table(framework, answers, model.compare_with());
            ("result", DownloadContent::Csv(csv::write(&rows)))
        }
        Download::Team => {
            let open = model.team().open()?;
            let rows = text::team::table(&open.team, open.baseline);
            ("team", DownloadContent::Csv(csv::write(&rows)))
        }
        Download::Backup => ("everything", DownloadContent::Json(model.backup().write())),
    };
    Some(DownloadFile { name, content })
}
