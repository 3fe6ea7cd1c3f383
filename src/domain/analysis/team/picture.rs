//! How a team stands, skill by skill.

use super::{Baseline, Team};
use crate::domain::analysis::comparison::{Standing, Tally};
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::SkillIndex;

/// How a team stands in one skill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillPicture {
    /// The skill.
    pub skill: SkillIndex,
    /// Of those who are asked for the skill, how many stand where.
    pub tally: Tally,
    /// How many have each rating of the scale, lowest first, asked for it or not.
    pub spread: Vec<usize>,
    /// The one person who meets what is asked for, if it is exactly one.
    pub only: Option<usize>,
}

impl SkillPicture {
    /// Whether people are asked for the skill and nobody is known to meet it.
    pub fn is_met_by_nobody(&self) -> bool {
        self.tally.required > 0 && self.tally.met == 0
    }
}

/// How a team stands in each skill that somebody is asked for or has rated, in the framework's order.
pub fn pictures(team: &Team, baseline: Baseline) -> Vec<SkillPicture> {
    let framework = &team.framework;
    let ratings: Vec<_> = Rating::all(framework).collect();
    let mut pictures: Vec<SkillPicture> = Vec::new();
    for (skill, _) in framework.skills() {
        let (tally, spread) = (Tally::default(), vec![0; ratings.len()]);
        pictures.push(SkillPicture { skill, tally, spread, only: None });
    }
    for (place, member) in team.members.iter().enumerate() {
        for (skill, rating) in member.answers.ratings.iter() {
            let level = ratings.iter().position(|other| other == rating);
            let picture = pictures.get_mut(skill.place());
            if let (Some(level), Some(picture)) = (level, picture)
                && let Some(count) = picture.spread.get_mut(level)
            {
                *count += 1;
            }
        }
        let level = member.role_level(framework, baseline);
        for (skill, asked) in level.iter().flat_map(|level| level.requirements()) {
            let Some(picture) = pictures.get_mut(skill.place()) else { continue };
            let rating = member.answers.ratings.get(skill).copied();
            let standing = Standing::of(rating, Some(asked));
            picture.tally.count(standing);
            if matches!(standing, Standing::Meets | Standing::Above(_)) {
                picture.only = (picture.tally.met == 1).then_some(place);
            }
        }
    }
    pictures.retain(|p| p.tally.required > 0 || p.spread.iter().any(|count| *count > 0));
    pictures
}
