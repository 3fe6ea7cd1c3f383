//! The code that is loaded apart from the main chunk, and the only places where the module is split.
//! `docs/architecture.md` says how the chunks come to be.
//!
//! A chunk is a value that only its split point gives: code that is not here cannot be called, because the
//! compiler asks for the value. To move a screen to another chunk, change its variant and its row in
//! `app/route.rs` and its line in `ui/screens`.
//!
//! Without the feature `split` all code is in one piece, and a chunk is here as soon as it is asked for.

use crate::app::{
    Action, Download, DownloadFile, FileFor, JourneyScreen, Model, RestScreen, Stage, download_file,
};
use crate::browser::file::ChosenFile;
use crate::shell::reading::{TeamInput, read_files, read_team};
use crate::ui::{View, draw_journey, draw_rest};
#[cfg(not(feature = "split"))]
use std::future::ready;
use yew::{Callback, Html};

/// What nearly everybody needs next: rating, the list of skills, the result.
#[derive(Clone, Copy)]
pub struct JourneyChunk {
    /// Draws one of its screens.
    pub draw: fn(&View, JourneyScreen) -> Html,
}

/// What few people open in a visit.
#[derive(Clone, Copy)]
pub struct RestChunk {
    /// Draws one of its screens.
    pub draw: fn(&View, RestScreen) -> Html,
    /// Makes a file for the person to save.
    pub download_file: fn(&Model, Download) -> Option<DownloadFile>,
    /// Reads files that the person has chosen.
    pub read_files: fn(FileFor, Vec<ChosenFile>, Callback<Action>),
    /// Reads a team.
    pub read_team: fn(TeamInput, Callback<Action>),
}

/// The chunks that are loaded.
#[derive(Clone, Copy, Default)]
pub struct LazyChunks {
    /// What nearly everybody needs next.
    pub journey: Option<JourneyChunk>,
    /// What few people open in a visit.
    pub rest: Option<RestChunk>,
}

/// A chunk could not be loaded. It can be asked for again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadError;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for LoadError {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

impl LazyChunks {
    /// Loads the chunk of a stage.
    ///
    /// # Errors
    /// When its code does not come.
    pub async fn load(stage: Stage) -> Result<Self, LoadError> {
        let none = Self::default();
        Ok(match stage {
            Stage::Journey => {
                let loaded = split_journey();
                #[cfg(not(feature = "split"))]
                let loaded = ready(loaded);
                Self { journey: Some(loaded.await?), ..none }
            }
            Stage::Rest => {
                let loaded = split_rest();
                #[cfg(not(feature = "split"))]
                let loaded = ready(loaded);
                Self { rest: Some(loaded.await?), ..none }
            }
        })
    }

    /// These chunks and those.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self { journey: self.journey.or(others.journey), rest: self.rest.or(others.rest) }
    }

    /// All chunks. Only a build in one piece has them from the start.
    #[cfg(not(feature = "split"))]
    pub fn all() -> Self {
        Self { journey: split_journey().ok(), rest: split_rest().ok() }
    }
}

// The macro needs a function that returns a result, because loading can fail.
#[allow(clippy::unnecessary_wraps)]
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(journey, fallible))]
fn split_journey() -> Result<JourneyChunk, LoadError> {
    Ok(JourneyChunk { draw: draw_journey })
}

// The macro needs a result, as above.
#[allow(clippy::unnecessary_wraps)]
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(rest, fallible))]
fn split_rest() -> Result<RestChunk, LoadError> {
    Ok(RestChunk { draw: draw_rest, download_file, read_files, read_team })
}
