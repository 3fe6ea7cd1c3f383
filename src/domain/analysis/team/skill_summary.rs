//! How a team stands, skill by skill.

use super::Team;
use super::member::Baseline;
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::SkillIndex;

/// How a team stands in one skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillSummary {
    /// The skill.
    pub skill: SkillIndex,
    /// Of those who are asked for the skill, how many stand where.
    pub tally: Tally,
    /// How many have each rating of the scale, lowest first, asked for it or not.
    pub spread: Vec<usize>,
    /// Which of the team's members is the one person who meets what is asked for, if it is exactly one.
    pub only: Option<usize>,
}

impl SkillSummary {
    /// Whether people are asked for the skill and nobody is known to meet it.
    pub fn is_met_by_nobody(&self) -> bool {
        self.tally.required > 0 && self.tally.met == 0
    }
}

/// How a team stands in each skill that somebody is asked for or has rated, in the framework's order.
pub fn skill_summaries(team: &Team, baseline: Baseline) -> Vec<SkillSummary> {
    let framework = &team.framework;
    let ratings: Vec<_> = Rating::all(framework).collect();
    let mut summaries: Vec<SkillSummary> = Vec::new();
    for (skill, _) in framework.skills() {
        let (tally, spread) = (Tally::default(), vec![0; ratings.len()]);
        summaries.push(SkillSummary { skill, tally, spread, only: None });
    }
    for (place, member) in team.members.iter().enumerate() {
        for (skill, rating) in member.rating_set.ratings.iter() {
            let level = ratings.iter().position(|other| other == rating);
            let summary = summaries.get_mut(skill.place());
            if let (Some(level), Some(summary)) = (level, summary)
                && let Some(count) = summary.spread.get_mut(level)
            {
                *count += 1;
            }
        }
        let level = member.role_level(framework, baseline);
        for (skill, asked) in level.iter().flat_map(|level| level.requirements()) {
            let Some(summary) = summaries.get_mut(skill.place()) else { continue };
            let standing = Standing::of(member.rating(skill), Some(asked));
            summary.tally.count(standing);
            if standing.is_met() {
                summary.only = (summary.tally.met == 1).then_some(place);
            }
        }
    }
    summaries.retain(|summary| {
        summary.tally.required > 0 || summary.spread.iter().any(|count| *count > 0)
    });
    summaries
}
