//! What tables do not say of a framework, and whoever reads them has to.

use crate::domain::formats::json::Json;

/// What tables do not say of a framework.
#[derive(Clone, Copy, Debug)]
pub enum About<'a> {
    /// It is a new one with this title.
    New {
        /// The title, which the id is made from too.
        title: &'a str,
        /// Who publishes it.
        publisher: &'a str,
        /// The licence.
        licence: &'a str,
        /// Its date, or `undated`.
        edition: &'a str,
        /// What is said of a level that the tables say nothing of in general.
        meaning: &'a str,
    },
    /// It is as in this framework file. Ids stay where names are the same.
    Like(&'a Json),
}

impl About<'_> {
    pub(super) fn title(&self) -> &str {
        match self {
            Self::New { title, .. } => title,
            Self::Like(file) => file.get("title").and_then(Json::as_text).unwrap_or_default(),
        }
    }
}
