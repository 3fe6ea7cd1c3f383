//! One skill.

use crate::domain::framework::{Framework, Level, Skill};

/// Which of the skills this is.
pub fn number(place: usize, skills: usize) -> String {
    format!("Skill {place} of {skills}")
}
/// The question.
pub const QUESTION: &str = "Which level describes what you do today?";
/// Helps with the choice.
pub const HINT: &str = "Choose the highest level that is true of you.";
/// The rating below the lowest level.
pub const NOT_YET: &str = "Not yet";
/// What that rating means.
pub fn not_yet_meaning(lowest: &str) -> String {
    format!("You do not do this yet, or are still short of {lowest}.")
}
/// What a person at a level can do, or what the level means where the edition does not say.
pub fn statement(framework: &Framework, skill: &Skill, level: Level) -> String {
    match (skill.statement(level), framework.level(level)) {
        (Some(statement), _) => statement.to_owned(),
        (None, Some(level)) => not_described(&level.meaning),
        (None, None) => String::new(),
    }
}
/// A level that the edition does not describe for a skill.
pub fn not_described(meaning: &str) -> String {
    format!("Not described in this edition. In general: {meaning}")
}
/// On the button that takes a rating back.
pub const CLEAR: &str = "Clear this rating";
/// Labels the evidence.
pub const EVIDENCE_LABEL: &str = "An example from the last year (optional)";
/// Says where the evidence goes.
pub fn evidence_hint(most: usize) -> String {
    format!(
        "What did you do that shows this level? It stays in your draft and is never part of a link \
         or code. Up to {most} characters."
    )
}
/// On the button that leaves the skill unrated.
pub const SKIP: &str = "Skip this skill";
/// When no level is chosen.
pub const PROBLEM: &str = "Select a level, or skip this skill";
