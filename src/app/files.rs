//! The files that the person can save.

use super::effect::Download;
use super::model::Model;
use crate::domain::formats::csv;
use crate::domain::formats::json::Json;
use crate::text;

/// A file that the person can save.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// What its name says of it.
    pub name: &'static str,
    /// What is in it.
    pub content: FileContent,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum FileContent {
    /// A table, as text.
    Csv(String),
    /// A value that the browser writes as JSON.
    Json(Json),
}

/// A file for the person to save. `None` if there is nothing of the kind.
pub fn file(model: &Model, download: Download) -> Option<File> {
    let (name, content) = match download {
        Download::Result => {
            let (framework, answers) = (model.framework(), model.assessment());
            let rows = text::export::table(framework, answers, model.compare_with());
            ("result", FileContent::Csv(csv::write(&rows)))
        }
        Download::Team => {
            let open = model.team().open()?;
            let rows = text::team::table(&open.team, open.baseline);
            ("team", FileContent::Csv(csv::write(&rows)))
        }
        Download::Backup => ("everything", FileContent::Json(model.backup().write())),
    };
    Some(File { name, content })
}
