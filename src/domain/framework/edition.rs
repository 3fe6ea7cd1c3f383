//! The editions before and after that of a framework.

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
    /// It is the same skill, perhaps by another name, so that a rating of the one holds for the other.
    Continues,
    /// It has taken the place of the earlier one but asks for something else, so that it has to be rated anew.
    Replaces,
}
