//! The split point of all that follows from what a person does.

use crate::shell::chunks::{JourneyChunk, LoadError};
use crate::shell::running;

/// Loads the chunk.
///
/// # Errors
/// When its code does not come.
pub async fn load() -> Result<JourneyChunk, LoadError> {
    let loading = split_journey();
    #[cfg(not(feature = "split"))]
    let loading = std::future::ready(loading);
    loading.await
}

/// The chunk, if it is here from the start, as in a build in one piece.
pub fn here() -> Option<JourneyChunk> {
    #[cfg(not(feature = "split"))]
    return split_journey().ok();
    #[cfg(feature = "split")]
    None
}

// The macro needs a function that returns a result, because loading can fail.
#[allow(clippy::unnecessary_wraps)]
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(journey, fallible))]
fn split_journey() -> Result<JourneyChunk, LoadError> {
    Ok(JourneyChunk { begin: running::begin })
}
