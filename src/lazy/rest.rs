//! The split point of what few people open in a visit.

use crate::app::download_file;
use crate::browser::{crypto, tab};
use crate::shell::chunks::{LoadError, RestChunk};
use crate::shell::passwords::use_password;
use crate::shell::reading::{add_pasted, read_files, read_tables, read_team};
use crate::shell::saving::save_file;
use crate::ui::draw_rest;

/// Loads the chunk.
///
/// # Errors
/// When its code does not come.
pub async fn load() -> Result<&'static RestChunk, LoadError> {
    let loading = split_rest();
    #[cfg(not(feature = "split"))]
    let loading = std::future::ready(loading);
    loading.await
}

/// The chunk. Only a build in one piece has it from the start.
#[cfg(not(feature = "split"))]
pub fn here() -> Option<&'static RestChunk> {
    split_rest().ok()
}

// The macro needs a function that returns a result, because loading can fail.
#[allow(clippy::unnecessary_wraps)]
#[cfg_attr(feature = "split", wasm_split_helpers::wasm_split(rest, fallible))]
fn split_rest() -> Result<&'static RestChunk, LoadError> {
    // By reference, because it has so many functions that its copies would add to the wasm.
    static CHUNK: RestChunk = RestChunk {
        draw: draw_rest,
        download_file,
        save_file,
        read_files,
        add_pasted,
        read_team,
        read_tables,
        can_lock: crypto::is_available,
        use_password,
        keep_opinions: tab::keep_opinions,
        find_opinions: tab::find_opinions,
    };
    Ok(&CHUNK)
}
