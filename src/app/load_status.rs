//! How far something is that the widget loads when it is needed.

/// How far something is that the widget loads when it is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LoadStatus {
    /// Nobody has needed it so far.
    #[default]
    NotNeeded,
    /// It is on its way.
    Loading,
    /// It could not be loaded.
    Failed,
    /// It is here.
    Loaded,
}

/// A part of the screens whose code is loaded apart from the main chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// What nearly everybody needs next: rating, the list of skills, the result.
    Journey,
    /// What few people open in a visit.
    Rest,
}
