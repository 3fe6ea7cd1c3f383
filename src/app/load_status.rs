//! Whether something that the widget loads when it is needed is here.

/// Whether something that the widget loads when it is needed is here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LoadStatus {
    /// It has not been needed so far.
    #[default]
    NotNeeded,
    /// It is being loaded.
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
