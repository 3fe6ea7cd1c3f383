//! Editions before and after a framework's own.

use super::SkillIndex;

/// A later edition by the same publisher.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewerEdition {
    /// Date of the edition, `YYYY-MM-DD`.
    pub edition: String,
    /// Address of the published page.
    pub source: String,
}

/// An earlier edition, and what became of its skills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierEdition {
    /// The earlier framework's id.
    pub id: String,
    /// Date of its edition, `YYYY-MM-DD`.
    pub edition: String,
    /// The id of a skill there, the skill here, and how the one stands to the other.
    pub skills: Vec<(String, SkillIndex, Relation)>,
}

/// How a skill stands to one of an earlier edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// It is the same skill, perhaps by another name: a rating holds for both.
    Continues,
    /// It stands in its place, but asks for something else: it has to be rated anew.
    Replaces,
}
