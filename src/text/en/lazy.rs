//! Screens whose code is loaded on demand.

/// While the code is loading.
pub const LOADING: &str = "Loading…";
/// When it could not be loaded.
pub const NOT_LOADED: &str = "This screen could not be loaded. Everything else works, and your answers are \
    still there.";
