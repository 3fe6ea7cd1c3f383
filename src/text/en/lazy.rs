//! While the code of a screen is on its way.

/// While it is.
pub const LOADING: &str = "Loading…";
/// When it did not come.
pub const NOT_LOADED: &str = "This screen could not be loaded. Everything else works, and your answers are \
    still there.";
