//! Finding skills by name, and by what their levels mean.

use super::word_search::{has_all, words};
use crate::domain::framework::{Framework, Level, SkillIndex};

/// A skill that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SkillHit {
    /// The skill.
    pub skill: SkillIndex,
    /// The lowest level whose statement has the words, where the name does not have them.
    pub level: Option<Level>,
}

/// The skills that answer what was typed: words in any order, how they begin, or with another ending. Those on the person's list come
/// before others, those found by their names before those found by a statement, and equally good ones in the
/// framework's order. Statements that are not loaded are not looked at. Nothing answers a text without a word.
pub fn find_skills(framework: &Framework, listed: &[SkillIndex], typed: &str) -> Vec<SkillHit> {
    let typed: Vec<&str> = words(typed).collect();
    let mut groups: [Vec<SkillHit>; 4] = Default::default();
    if typed.is_empty() {
        return Vec::new();
    }
    let [listed_by_name, by_name, listed_by_statement, by_statement] = &mut groups;
    for (index, skill) in framework.skills() {
        let is_listed = listed.contains(&index);
        if has_all(&skill.name, &typed) {
            let group = if is_listed { &mut *listed_by_name } else { &mut *by_name };
            group.push(SkillHit { skill: index, level: None });
            continue;
        }
        let mut levels = framework.scale().map(|(level, _)| level);
        let level = levels.find(|level| {
            framework.statement(index, *level).is_some_and(|statement| has_all(statement, &typed))
        });
        if level.is_some() {
            let group = if is_listed { &mut *listed_by_statement } else { &mut *by_statement };
            group.push(SkillHit { skill: index, level });
        }
    }
    groups.concat()
}
