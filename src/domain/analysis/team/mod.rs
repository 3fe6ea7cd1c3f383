//! Several people's shared results side by side.

mod member;
mod picture;
mod reader;

pub use member::{Baseline, Member};
pub use picture::{SkillPicture, pictures};
pub use reader::{TeamReader, Unread, UnreadReason};

use crate::domain::analysis::comparison::{Standing, Tally};
use crate::domain::analysis::role_search::has_part;
use crate::domain::framework::{Framework, SkillIndex};
use crate::domain::order::sorted;
use std::cmp::Ordering;
use std::rc::Rc;

/// Several people's ratings against one framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// What they are rated against.
    pub framework: Rc<Framework>,
    /// The people, in the order of their lines.
    pub members: Vec<Member>,
    /// The lines that are no part of it, each with the reason.
    pub unread: Vec<Unread>,
    /// Lines with the same code as an earlier one: the later line, and the earlier.
    pub same: Vec<(usize, usize)>,
}

/// How one person stands to the role level that they are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberSummary {
    /// Which of the team's members.
    pub member: usize,
    /// How many skills stand where; all zero if there is nothing to compare with.
    pub tally: Tally,
}

/// How to sort the people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As their lines are.
    #[default]
    Lines,
    /// By label.
    Label,
    /// Most skills below first.
    MostBelow,
    /// By the rating of a skill: not rated, then lowest first.
    Skill(SkillIndex),
}

impl Team {
    /// How each person stands to what they are compared with.
    pub fn summaries(&self, baseline: Baseline) -> Vec<MemberSummary> {
        let mut places = Vec::with_capacity(self.members.len());
        for (place, member) in self.members.iter().enumerate() {
            let mut tally = Tally::default();
            let level = member.role_level(&self.framework, baseline);
            for (skill, asked) in level.iter().flat_map(|level| level.requirements()) {
                let rating = member.answers.ratings.get(skill).copied();
                tally.count(Standing::of(rating, Some(asked)));
            }
            places.push(MemberSummary { member: place, tally });
        }
        places
    }

    /// Those whose label has this part and who are below in this skill, if one is given, in this order.
    pub fn selected(
        &self,
        places: &[MemberSummary],
        baseline: Baseline,
        (part, below): (&str, Option<SkillIndex>),
        order: Order,
    ) -> Vec<MemberSummary> {
        let wanted = |place: &&MemberSummary| {
            let Some(member) = self.members.get(place.member) else { return false };
            let is_below = |skill| {
                let standing = member.standing(&self.framework, baseline, skill);
                matches!(standing, Standing::Below(_))
            };
            has_part(&member.label, part) && below.is_none_or(is_below)
        };
        let selected: Vec<_> = places.iter().filter(wanted).copied().collect();
        let member = |place: usize| self.members.get(selected.get(place)?.member);
        let label = |place| member(place).map_or("", |member| &member.label);
        let below = |place: usize| selected.get(place).map(|place| place.tally.below);
        let rating = |place, skill| member(place)?.answers.ratings.get(skill);
        let compare = |one, other| match order {
            Order::Lines => Ordering::Equal,
            Order::Label => without_case(label(one), label(other)),
            Order::MostBelow => below(other).cmp(&below(one)),
            Order::Skill(skill) => rating(one, skill).cmp(&rating(other, skill)),
        };
        let places = sorted(selected.len(), &compare);
        places.into_iter().filter_map(|place| selected.get(place).copied()).collect()
    }
}

/// As [`crate::domain::analysis::role_search::has_part`] takes capitals.
fn without_case(one: &str, other: &str) -> Ordering {
    let one = one.bytes().map(|byte| byte.to_ascii_lowercase());
    one.cmp(other.bytes().map(|byte| byte.to_ascii_lowercase()))
}
