//! A value for some of a framework's skills.

use super::SkillIndex;
use crate::domain::order::first_after;

/// A value for some of a framework's skills, in the framework's order.
///
/// It is a sorted list, because there are few skills, and each kind of B-tree map is kilobytes of wasm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillMap<V>(Vec<(SkillIndex, V)>);

impl<V> SkillMap<V> {
    /// The skill's value, if it has one.
    pub fn get(&self, skill: SkillIndex) -> Option<&V> {
        let (found, value) = self.0.get(self.search(skill))?;
        (*found == skill).then_some(value)
    }

    /// Gives a skill a value, or takes it away.
    pub fn set(&mut self, skill: SkillIndex, value: Option<V>) {
        let place = self.search(skill);
        let is_here = self.0.get(place).is_some_and(|(found, _)| *found == skill);
        if is_here {
            self.0.remove(place);
        }
        if let Some(value) = value {
            self.0.insert(place, (skill, value));
        }
    }

    fn search(&self, skill: SkillIndex) -> usize {
        let is_before = |at: usize| self.0.get(at).is_some_and(|(other, _)| *other < skill);
        first_after(self.len(), &is_before)
    }

    /// How many skills have a value.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no skill has a value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The skills with a value, in the framework's order.
    pub fn iter(&self) -> impl Iterator<Item = (SkillIndex, &V)> {
        self.0.iter().map(|(skill, value)| (*skill, value))
    }
}

impl<V> Default for SkillMap<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}
