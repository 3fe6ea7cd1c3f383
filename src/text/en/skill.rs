//! The screen that asks about one skill.

use super::point_of_view::rated_thing;
use crate::domain::assessment::last_used::LastUsed;
use crate::domain::framework::{Framework, Level, SkillIndex, Subject};
use std::ops::Range;

/// Which of the skills this is.
pub fn number(subject: Subject, place: usize, skills: usize) -> String {
    format!("{} {place} of {skills}", rated_thing(subject))
}
/// How many are left to rate, behind that.
pub fn left_to_rate(left: usize) -> String {
    match left {
        0 => ", all rated".to_owned(),
        left => format!(", {left} left"),
    }
}
/// The question.
pub fn question(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "Choose the highest level that is true of you today.",
        Subject::Organisation => "Choose the highest one that is true of your organisation today.",
    }
}
/// Names the list of all skills beside the question.
pub fn rail(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "All skills",
        Subject::Organisation => "All conditions",
    }
}
/// Names the list beside the question where it has only some of the skills, by their places from 0.
pub fn part_of_rail(subject: Subject, shown: &Range<usize>, skills: usize) -> String {
    let what = match subject {
        Subject::Person => "Skills",
        Subject::Organisation => "Conditions",
    };
    let (first, last, all) =
        (super::number(shown.start + 1), super::number(shown.end), super::number(skills));
    format!("{what} {first} to {last} of {all}")
}
/// Which keys choose a level.
pub fn keys(levels: usize) -> String {
    format!("In the question, keys 1 to {levels} choose a level and Enter goes on.")
}
/// On the button that turns them off.
pub const KEYS_OFF: &str = "Turn keys off";
/// When they are off.
pub const KEYS_ARE_OFF: &str = "Number keys are off.";
/// On the button that turns them on.
pub const KEYS_ON: &str = "Turn keys on";
/// On the link to the result before all are rated.
pub const SO_FAR: &str = "See it so far";
/// The rating below the lowest level.
pub const NOT_YET: &str = "Not yet";
/// What that rating means.
pub fn not_yet_meaning(lowest: &str) -> String {
    format!("You do not do this yet, or only part of {lowest}.")
}
/// What a person at a level can do, or what the level means where the edition does not say.
pub fn statement(framework: &Framework, skill: SkillIndex, level: Level) -> String {
    let meaning = framework.level(level).map_or("", |level| &level.meaning);
    match framework.statement(skill, level) {
        Some(statement) => statement.to_owned(),
        // Where the edition describes none of the levels, each would say so.
        None if framework.has_statements(skill) => not_described(meaning),
        None => meaning.to_owned(),
    }
}
/// When the edition describes no level of the skill.
pub const GENERAL: &str = "Below is what each level means in general.";
/// On the link to the publisher's page.
pub fn source(skill: &str) -> String {
    format!("The publisher’s description of {}", super::in_sentence(skill))
}
/// While the descriptions are loading.
pub const LOADING: &str = "Loading the descriptions…";
/// When they could not be loaded.
pub const NOT_LOADED: &str = "The descriptions could not be loaded. You can rate all the same: below \
    is what each level means in general.";
/// A level that the edition does not describe for a skill.
pub fn not_described(meaning: &str) -> String {
    format!("Not described in this edition. In general: {meaning}")
}
/// On the button that takes a rating back.
pub const CLEAR: &str = "Clear this rating";
/// Labels the evidence.
pub const EVIDENCE_LABEL: &str = "An example from the last year";
/// Opens the field for the evidence.
pub const EVIDENCE_ADD: &str = "Add an example";
/// Opens it where there is one.
pub const EVIDENCE_GIVEN: &str = "Your example";
/// Says where the evidence goes.
pub const EVIDENCE_HINT: &str =
    "What shows this level? It stays in your draft. It is never part of a link or code.";
/// How much more fits in.
pub fn characters_left(characters: usize) -> String {
    let characters = super::count(characters, "character", "characters");
    format!("You have {characters} left.")
}
/// What is read out when little more fits in. It does not change at each character.
pub fn nearly_full(characters: usize) -> &'static str {
    match characters {
        0 => "No more characters fit in.",
        1..=20 => "Fewer than 21 characters left.",
        21..=100 => "Fewer than 101 characters left.",
        _ => "",
    }
}
/// Labels when the skill was last used.
pub const LAST_USED_LABEL: &str = "When did you last use it?";
/// When the person does not say.
pub const LAST_USED_NO_ANSWER: &str = "No answer";
/// When a skill was last used.
pub fn last_used(used: LastUsed) -> &'static str {
    match used {
        LastUsed::WithinAYear => "In the last year",
        LastUsed::WithinThreeYears => "1 to 3 years ago",
        LastUsed::LongerAgo => "Longer ago",
    }
}
/// The screen before, in a link.
pub const BEFORE: &str = "the last question";
/// On the button that leaves the skill unrated.
pub const SKIP: &str = "Skip this one";
/// When no level is chosen.
pub const PROBLEM: &str = "Select a level, or skip this one";
