//! How much a framework file may hold, so that no file is too large to be shown, kept or shared.

/// The most characters of an id.
pub(in crate::domain) const ID_CHARS: usize = 100;
/// The most characters of a name.
pub(in crate::domain) const NAME_CHARS: usize = 200;
/// The most characters of any other text.
pub(in crate::domain) const TEXT_CHARS: usize = 2000;
/// The most areas or families, responsibilities of a role level, and learning resources.
pub(in crate::domain) const FEW: usize = 100;
/// The most skills, roles, and role levels.
pub(in crate::domain) const MANY: usize = 1000;
/// The fewest and the most levels of a scale.
pub(in crate::domain) const SCALE_LEVELS: (usize, usize) = (2, 7);
