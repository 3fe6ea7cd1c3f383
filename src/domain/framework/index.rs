//! Places in a framework's order. Only a framework gives them out, so each of them is one that exists.

/// A skill level: its place on the framework's scale, 0 for the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(pub(super) u8);

impl Level {
    /// The place on the scale, 0 for the lowest.
    pub fn place(self) -> u8 {
        self.0
    }
}

/// A skill's place in its framework's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillIndex(pub(super) u16);

/// A role's place in its framework's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleIndex(pub(super) u16);

/// A role level's place in its framework's order: roles as listed, each in order of seniority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleLevelIndex(pub(super) u16);

impl SkillIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

impl RoleIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

impl RoleLevelIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}
