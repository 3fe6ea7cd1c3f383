//! The scale that skills are rated on, and its levels.

/// A skill level: its place on the framework's scale, 0 for the lowest. Only a framework gives it out,
/// so that it is one that exists there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(pub(super) u8);

impl Level {
    /// The place on the scale, 0 for the lowest.
    pub fn place(self) -> u8 {
        self.0
    }
}

/// What a framework says of one level of its scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleLevel {
    /// Stable id, for example `working`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// What the level means for any skill.
    pub meaning: String,
}
