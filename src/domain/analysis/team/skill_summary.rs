//! How a team stands, skill by skill.

use super::Team;
use super::member::{Baseline, Member};
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Level, RoleLevel, SkillIndex};
use crate::domain::order::sorted;

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
    /// Of those who are not asked for the skill, how many have the highest level that anybody is asked for, or
    /// more.
    pub others: usize,
}

/// In which order to show the skills.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SkillOrder {
    /// The smallest share of people who meet what is asked of them first; of equal shares, the one that most
    /// people are asked for. What nobody is asked for comes last.
    #[default]
    FewestMet,
    /// As the framework has them.
    Framework,
}

impl SkillSummary {
    /// Whether few people meet the skill: at most one, or a quarter of those who are asked for it. What is asked
    /// of one person alone says nothing of a team.
    pub fn is_thin(&self) -> bool {
        let Tally { required, met, .. } = self.tally;
        required > 1 && (met <= 1 || met * 4 <= required)
    }
}

/// The summaries in an order that is asked for.
pub fn in_order(summaries: &[SkillSummary], order: SkillOrder) -> Vec<SkillSummary> {
    let tally =
        |place: usize| summaries.get(place).map(|summary| summary.tally).unwrap_or_default();
    let compare = |one: usize, other: usize| {
        let (one, other) = (tally(one), tally(other));
        // Shares are compared without a division. That of a skill which nobody is asked for would be 0 of 0.
        let share = (one.met * other.required).cmp(&(other.met * one.required));
        let asked = (one.required == 0).cmp(&(other.required == 0));
        asked.then(share).then(other.required.cmp(&one.required))
    };
    let places = match order {
        SkillOrder::FewestMet => sorted(summaries.len(), &compare),
        SkillOrder::Framework => (0..summaries.len()).collect(),
    };
    places.into_iter().filter_map(|place| summaries.get(place).cloned()).collect()
}

/// How a team stands in each skill that somebody is asked for or has rated, in the framework's order.
pub fn skill_summaries(team: &Team, baseline: Baseline) -> Vec<SkillSummary> {
    let framework = &team.framework;
    let ratings: Vec<_> = Rating::all(framework).collect();
    let mut summaries: Vec<SkillSummary> = Vec::new();
    for (skill, _) in framework.skills() {
        let (tally, spread) = (Tally::default(), vec![0; ratings.len()]);
        summaries.push(SkillSummary { skill, tally, spread, only: None, others: 0 });
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
    count_others(team, baseline, &mut summaries);
    summaries.retain(|summary| {
        summary.tally.required > 0 || summary.spread.iter().any(|count| *count > 0)
    });
    summaries
}

/// Counts those who have what is asked of others.
fn count_others(team: &Team, baseline: Baseline, summaries: &mut [SkillSummary]) {
    let mut highest: Vec<Option<Level>> = vec![None; summaries.len()];
    let asked_of = |member: &Member| member.role_level(&team.framework, baseline);
    for (skill, asked) in team.members.iter().filter_map(asked_of).flat_map(RoleLevel::requirements)
    {
        if let Some(highest) = highest.get_mut(skill.place()) {
            *highest = (*highest).max(Some(asked));
        }
    }
    for member in &team.members {
        let level = asked_of(member);
        for (skill, rating) in member.rating_set.ratings.iter() {
            let place = skill.place();
            let (Some(summary), Some(Some(highest))) =
                (summaries.get_mut(place), highest.get(place))
            else {
                continue;
            };
            let is_asked = level.is_some_and(|level| level.requirement(skill).is_some());
            if !is_asked && *rating >= Rating::At(*highest) {
                summary.others += 1;
            }
        }
    }
}
