//! Several people's shared results side by side.

mod line;
mod member;
mod reader;
mod skill_summary;
mod unread_line;

pub use member::{Baseline, Member};
pub use reader::{TEAM_BYTES_MAX, TEAM_LINES_MAX, TeamReader};
pub use skill_summary::{SkillOrder, SkillSummary, in_order, skill_summaries};
pub use unread_line::{UnreadLine, UnreadReason};

use super::ignore_case::{compare_names, has_part};
use super::standing::{Standing, Tally};
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
    /// The lines that are no part of it, each with the reason, in their order.
    pub unread: Vec<UnreadLine>,
    /// The lines with the same code as an earlier one, in their order.
    pub duplicates: Vec<DuplicateLine>,
}

/// A line with the same code as an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DuplicateLine {
    /// Which line, 1 for the first of all.
    pub line: usize,
    /// The first line with that code.
    pub first: usize,
}

/// How one person stands to the role level that they are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberSummary {
    /// Which of the team's members, 0 for the first.
    pub member: usize,
    /// How many skills stand where; all zero if there is nothing to compare with.
    pub tally: Tally,
}

/// How to sort the people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MemberOrder {
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

/// Which people to show, and in which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemberSelection<'a> {
    /// Those whose label has this part, in capitals or small letters.
    pub label_part: &'a str,
    /// Those who are below in this skill, if one is given.
    pub below_in: Option<SkillIndex>,
    /// How to sort them.
    pub order: MemberOrder,
}

impl Team {
    /// How each person stands to what they are compared with, in the order of their lines.
    pub fn member_summaries(&self, baseline: Baseline) -> Vec<MemberSummary> {
        let mut summaries = Vec::with_capacity(self.members.len());
        for (place, member) in self.members.iter().enumerate() {
            let mut tally = Tally::default();
            let level = member.role_level(&self.framework, baseline);
            for (skill, asked) in level.iter().flat_map(|level| level.requirements()) {
                tally.count(Standing::of(member.rating(skill), Some(asked)));
            }
            summaries.push(MemberSummary { member: place, tally });
        }
        summaries
    }

    /// The summaries of those who are selected, in the order that is asked for.
    pub fn selected(
        &self,
        summaries: &[MemberSummary],
        baseline: Baseline,
        selection: MemberSelection<'_>,
    ) -> Vec<MemberSummary> {
        let wanted = |summary: &&MemberSummary| {
            let Some(member) = self.members.get(summary.member) else { return false };
            let standing = |skill| member.standing(&self.framework, baseline, skill);
            has_part(&member.label, selection.label_part)
                && selection.below_in.is_none_or(|skill| standing(skill).is_below())
        };
        let selected: Vec<_> = summaries.iter().filter(wanted).copied().collect();
        let member = |place: usize| self.members.get(selected.get(place)?.member);
        let label = |place| member(place).map_or("", |member| &member.label);
        let below = |place: usize| selected.get(place).map(|summary| summary.tally.below);
        let rating = |place, skill| member(place)?.rating(skill);
        let compare = |one, other| match selection.order {
            MemberOrder::Lines => Ordering::Equal,
            MemberOrder::Label => compare_names(label(one), label(other)),
            MemberOrder::MostBelow => below(other).cmp(&below(one)),
            MemberOrder::Skill(skill) => rating(one, skill).cmp(&rating(other, skill)),
        };
        let places = sorted(selected.len(), &compare);
        places.into_iter().filter_map(|place| selected.get(place).copied()).collect()
    }
}
