//! What is rated: a person's skills, or the conditions in an organisation.

/// A skill's place in its framework's order. Only a framework gives it out, so that it is one that
/// exists there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillIndex(pub(super) u16);

impl SkillIndex {
    /// The place as a number, 0 for the first.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }
}

/// What is rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Stable id, for example `agile-working`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// The place of the area that it is in, if it is in one.
    pub(super) area: Option<u8>,
}

/// What a framework says of a skill, beyond its name and who has to have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SkillDescription {
    pub(super) summary: Option<String>,
    pub(super) note: Option<String>,
    /// The address of the publisher's page.
    pub(super) source: Option<String>,
    /// One for each level of the scale, `None` where the edition does not describe it.
    pub(super) statements: Vec<Option<String>>,
}
