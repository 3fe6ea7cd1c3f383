//! Editions before and after a framework's own.

use super::SkillIndex;
use serde::{Deserialize, Serialize};

/// A later edition by the same publisher.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewerEdition {
    /// Date of the edition, `YYYY-MM-DD`.
    pub edition: String,
    /// Address of the published page.
    pub source: String,
}

/// An earlier edition, and what became of its skills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierEdition {
    /// The earlier framework's id.
    pub id: String,
    /// Date of its edition, `YYYY-MM-DD`.
    pub edition: String,
    /// The id of a skill there, the skill here, and how the one stands to the other.
    pub skills: Vec<(String, SkillIndex, Relation)>,
}

/// How a skill stands to one of an earlier edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relation {
    /// It is the same skill, perhaps by another name: a rating holds for both.
    Continues,
    /// It stands in its place, but asks for something else: it has to be rated anew.
    Replaces,
}
