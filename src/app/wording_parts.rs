//! The parts of a framework's wording that a person needs, and whether they are here.

use super::load_status::LoadStatus;
use crate::domain::framework::{Framework, WordingPart};

/// The parts of a framework's wording that have been needed so far, each with its status.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct WordingParts {
    /// Whether all of the wording came with the framework's file.
    is_in_file: bool,
    needed: Vec<(WordingPart, LoadStatus)>,
}

impl WordingParts {
    pub(super) fn of(framework: &Framework) -> Self {
        Self { is_in_file: framework.has_descriptions(), needed: Vec::new() }
    }

    /// Whether the parts that have been needed so far are here. One that has failed counts before one that is on
    /// its way.
    pub(super) fn status(&self) -> LoadStatus {
        let mut all = if self.is_in_file { LoadStatus::Loaded } else { LoadStatus::NotNeeded };
        for (_, status) in &self.needed {
            all = all.max(*status);
        }
        all
    }

    /// Notes that these parts are needed, and says which are to be loaded: those that are new, and if the person tries
    /// again, all that have failed.
    pub(super) fn need(&mut self, parts: &[WordingPart], retries: bool) -> Vec<WordingPart> {
        let mut to_load = Vec::new();
        if self.is_in_file {
            return to_load;
        }
        for part in parts {
            if !self.needed.iter().any(|(name, _)| name == part) {
                self.needed.push((*part, LoadStatus::NotNeeded));
            }
        }
        for (part, status) in &mut self.needed {
            if *status == LoadStatus::NotNeeded || retries && *status == LoadStatus::Failed {
                *status = LoadStatus::Loading;
                to_load.push(*part);
            }
        }
        to_load
    }

    /// Notes that a part is here, or could not be loaded, and says whether that is news.
    pub(super) fn note(&mut self, part: WordingPart, status: LoadStatus) -> bool {
        let mut is_news = false;
        for (name, before) in &mut self.needed {
            if *name == part {
                is_news |= *before != status;
                *before = status;
            }
        }
        is_news
    }
}
