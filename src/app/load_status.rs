//! Whether something that the widget loads when it is needed is here.

/// Whether something that the widget loads when it is needed is here. Of several things the largest is what there is to
/// say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LoadStatus {
    /// It has not been needed so far.
    #[default]
    NotNeeded,
    /// It is here.
    Loaded,
    /// It is being loaded.
    Loading,
    /// It could not be loaded.
    Failed,
}
