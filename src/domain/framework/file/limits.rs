//! How much a framework file may hold, so that no file is too large to be shown, kept or shared.

/// The most characters of an id.
pub(super) const ID_CHARS: usize = 100;
/// The most characters of a name.
pub(super) const NAME_CHARS: usize = 200;
/// The most characters of any other text.
pub(super) const TEXT_CHARS: usize = 2000;
/// The most areas or families, responsibilities of a role level, and learning resources.
pub(super) const FEW: usize = 100;
/// The most skills, roles, and role levels.
pub(super) const MANY: usize = 1000;
/// The fewest and the most levels of a scale.
pub(super) const SCALE_LEVELS: (usize, usize) = (2, 7);
