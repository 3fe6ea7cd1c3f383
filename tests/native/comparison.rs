//! Comparison, beside a second implementation written from the rules alone.

use crate::support::{
    GOVERNMENT, any_assessment, any_framework, any_ratings, built_in, named, with_framework,
};
use proptest::prelude::*;
use skillgauge::domain::analysis::comparison::{
    Comparison, compare, compare_assessment, compare_levels,
};
use skillgauge::domain::analysis::difference::compare_role_levels;
use skillgauge::domain::analysis::nearest::nearest_role_levels;
use skillgauge::domain::analysis::plan_status::plan_statuses;
use skillgauge::domain::analysis::prompts::prompts_for;
use skillgauge::domain::analysis::standing::Standing;
use skillgauge::domain::assessment::compare_with::CompareWith;
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::formats::{draft, share_code};
use skillgauge::domain::framework::{Framework, RoleLevelIndex};

/// Every role level, with every skill beside what it asks for.
fn compare_all<'a>(framework: &'a Framework, ratings: &Ratings) -> Vec<Comparison<'a>> {
    let skills: Vec<_> = framework.skills().map(|(index, _)| index).collect();
    let all = framework.role_levels();
    all.filter_map(|(index, _)| compare(framework, ratings, &skills, index)).collect()
}

/// The rules, by counting on one's fingers: not yet is 0, the lowest level 1, and so on.
mod naive {
    use super::{Framework, Rating, Ratings, RoleLevelIndex};

    #[derive(Debug, PartialEq)]
    pub(crate) enum Skill {
        NotRequired,
        Unrated,
        /// The rating less the requirement, in levels.
        Rated(i32),
    }

    pub(crate) fn skills(
        framework: &Framework,
        ratings: &Ratings,
        level: RoleLevelIndex,
    ) -> Vec<Skill> {
        let mut skills = Vec::new();
        for (index, _) in framework.skills() {
            let required = framework.role_level(level).unwrap().requirement(index);
            let skill = match (required, ratings.get(index)) {
                (None, _) => Skill::NotRequired,
                (Some(_), None) => Skill::Unrated,
                (Some(required), Some(Rating::NotYet)) => {
                    Skill::Rated(-(i32::from(required.place()) + 1))
                }
                (Some(required), Some(Rating::At(rated))) => {
                    Skill::Rated(i32::from(rated.place()) - i32::from(required.place()))
                }
            };
            skills.push(skill);
        }
        skills
    }

    pub(crate) fn count(skills: &[Skill], which: fn(&Skill) -> bool) -> usize {
        skills.iter().filter(|skill| which(skill)).count()
    }

    /// Met: every required skill is rated at or above its requirement.
    pub(crate) fn is_met(skills: &[Skill]) -> bool {
        skills.iter().all(|skill| match skill {
            Skill::NotRequired => true,
            Skill::Unrated => false,
            Skill::Rated(difference) => *difference >= 0,
        })
    }
}

fn as_naive(standing: Standing) -> naive::Skill {
    match standing {
        Standing::NotRequired => naive::Skill::NotRequired,
        Standing::Unrated => naive::Skill::Unrated,
        Standing::Below(levels) => naive::Skill::Rated(-i32::from(levels)),
        Standing::Meets => naive::Skill::Rated(0),
        Standing::Above(levels) => naive::Skill::Rated(levels.into()),
    }
}

proptest! {
    #[test]
    fn comparison_equals_the_naive_one((framework, ratings) in with_framework(any_ratings)) {
        let comparisons = compare_all(&framework, &ratings);
        prop_assert_eq!(comparisons.len(), framework.role_levels_len());
        for comparison in comparisons {
            let naive = naive::skills(&framework, &ratings, comparison.index);
            let ours: Vec<_> = comparison.rows.iter().map(|row| as_naive(row.standing)).collect();
            prop_assert_eq!(&ours, &naive);

            let tally = comparison.tally();
            let met = naive::count(&naive, |s| matches!(s, naive::Skill::Rated(0..)));
            let below = naive::count(&naive, |s| matches!(s, naive::Skill::Rated(..0)));
            let unrated = naive::count(&naive, |s| *s == naive::Skill::Unrated);
            prop_assert_eq!((tally.met, tally.below, tally.unrated), (met, below, unrated));
            prop_assert_eq!(tally.required, comparison.role_level.requirements().count());
            prop_assert_eq!(comparison.is_met(), naive::is_met(&naive));
            prop_assert_eq!(comparison.blocks().len(), below + unrated);
        }
    }

    #[test]
    fn rows_by_gap_are_the_same_rows_widest_gap_first(
        (framework, ratings) in with_framework(any_ratings)
    ) {
        for comparison in compare_all(&framework, &ratings) {
            // Below far, below, unrated, met, above, not required; else the framework's order.
            let mut expected: Vec<_> = comparison.rows.clone();
            expected.sort_by_key(|row| match row.standing {
                Standing::Below(levels) => -i32::from(levels),
                Standing::Unrated => 0,
                Standing::Meets => 1,
                Standing::Above(levels) => 1 + i32::from(levels),
                Standing::NotRequired => 1000,
            });
            prop_assert_eq!(comparison.by_gap(), expected);
        }
    }

    #[test]
    fn the_nearest_role_levels_are_the_naive_ones(
        (framework, ratings) in with_framework(any_ratings), without in 0..5usize
    ) {
        let mut expected = Vec::new();
        let mut left_out = 0;
        for (index, level) in framework.role_levels().filter(|(_, l)| l.role.place() != without) {
            let skills = naive::skills(&framework, &ratings, index);
            let rated = naive::count(&skills, |s| matches!(s, naive::Skill::Rated(_)));
            if rated == 0 || rated * 2 < level.requirements().count() {
                left_out += 1;
                continue;
            }
            let below: Vec<_> = skills
                .iter()
                .filter_map(|s| match s {
                    naive::Skill::Rated(by @ ..0) => Some(-by),
                    _ => None,
                })
                .collect();
            let unrated = naive::count(&skills, |s| *s == naive::Skill::Unrated);
            // The lowest level counts 1, the next 2.
            let asked: usize = level.requirements().map(|(_, l)| usize::from(l.place()) + 1).sum();
            let levels = below.iter().sum::<i32>();
            expected.push((below.len(), levels, unrated, usize::MAX - asked, index));
        }
        expected.sort_unstable();
        let (near, out) = nearest_role_levels(&framework, &ratings, |role| role.place() != without);
        let near: Vec<_> = near.iter().map(|comparison| comparison.index).collect();
        prop_assert_eq!(near, expected.iter().map(|e| e.4).collect::<Vec<_>>());
        prop_assert_eq!(out, left_out);
    }

    #[test]
    fn a_rating_raised_never_takes_a_role_level_away(
        (framework, ratings) in with_framework(any_ratings)
    ) {
        let met = |ratings: &Ratings| -> Vec<bool> {
            compare_all(&framework, ratings).iter().map(Comparison::is_met).collect()
        };
        let before = met(&ratings);
        for (skill, rating) in ratings.iter() {
            let Some(higher) = Rating::at_place(&framework, rating.place() + 1) else { continue };
            let mut raised = ratings.clone();
            raised.set(skill, Some(higher));
            let kept = before.iter().zip(met(&raised)).all(|(before, after)| !before || after);
            prop_assert!(kept);
        }
    }
}

/// Two frameworks, most of which differ in how much they have.
fn two_frameworks() -> impl Strategy<Value = (Framework, Framework, Ratings)> {
    (any_framework(), with_framework(any_ratings))
        .prop_map(|(own, (other, ratings))| (own, other, ratings))
}

proptest! {
    /// An index is no more than a number. One of a larger framework must find nothing, or something else, and
    /// never end the widget.
    #[test]
    fn indices_and_ratings_of_another_framework_never_panic(
        (framework, other, ratings) in two_frameworks()
    ) {
        // Last skills first, and each of them twice.
        let skills: Vec<_> = other.skills().map(|(index, _)| index).rev().collect();
        let skills = [&skills[..], &skills[..]].concat();
        let all = framework.role_levels().chain(other.role_levels());
        for (index, _) in all {
            let comparison = compare(&framework, &ratings, &skills, index);
            prop_assert_eq!(comparison.is_some(), framework.role_level(index).is_some());
            let Some(comparison) = comparison else { continue };
            let rows: Vec<_> = comparison.rows.iter().map(|row| row.index).collect();
            let mut expected: Vec<_> = comparison.role_level.requirements().map(|(i, _)| i).collect();
            expected.extend(skills.iter().filter(|skill| framework.skill(**skill).is_some()));
            expected.sort_unstable();
            expected.dedup();
            prop_assert_eq!(rows, expected, "each skill that the framework has, once and in its order");
            prop_assert_eq!(comparison.by_gap().len(), comparison.rows.len());
        }
        for (role, _) in other.roles() {
            let levels = compare_levels(&framework, &ratings, role);
            prop_assert_eq!(levels.len(), framework.levels_of(role).len());
        }
        let (near, left_out) = nearest_role_levels(&framework, &ratings, |_| true);
        prop_assert_eq!(near.len() + left_out, framework.role_levels_len());
        for (_, from) in other.role_levels() {
            for (_, to) in framework.role_levels() {
                let rows = compare_role_levels(&framework, from, to);
                prop_assert!(rows.iter().all(|row| framework.skill(row.index).is_some()));
            }
        }
    }

    #[test]
    fn answers_to_another_framework_never_panic(
        framework in any_framework(), (other, answers) in with_framework(any_assessment)
    ) {
        let listed = answers.listed_skills(&framework);
        prop_assert!(listed.iter().all(|skill| framework.skill(*skill).is_some()));
        prompts_for(&framework, &answers);
        for (index, _) in other.role_levels() {
            for (skill, _) in plan_statuses(&framework, &answers, index) {
                prop_assert!(framework.skill(skill).is_some());
            }
            let with = CompareWith::RoleLevel(index);
            let comparison = compare_assessment(&framework, &answers, with);
            prop_assert_eq!(comparison.is_some(), framework.role_level(index).is_some());
        }
        // They cannot be shared or kept as they are; what counts is that there is an answer.
        share_code::encode(&framework, &answers.rating_set());
        draft::write_assessment(&framework, &answers);
    }
}

#[test]
fn whoever_meets_all_of_a_role_sees_its_highest_level_first() {
    let framework = named(GOVERNMENT);
    let role = framework.role_with_id("product-manager").unwrap();
    let highest = Rating::all(&framework).last();
    let mut ratings = Ratings::default();
    for skill in framework.skills_for(Some(role)) {
        ratings.set(skill, highest);
    }
    let (near, _) = nearest_role_levels(&framework, &ratings, |of| of == role);
    let names: Vec<_> = near.iter().map(|near| &*near.role_level.name).collect();
    assert_eq!(
        names,
        [
            "Head of product",
            "Lead product manager",
            "Senior product manager",
            "Product manager",
            "Associate product manager"
        ]
    );
    // One that is not rated comes behind those that are all rated.
    let outcomes = framework.skill_with_id("product-management").unwrap();
    ratings.set(outcomes, None);
    let (near, _) = nearest_role_levels(&framework, &ratings, |_| true);
    let unrated: Vec<_> = near.iter().map(|near| near.tally().unrated).collect();
    let below: Vec<_> = near.iter().map(|near| near.tally().below).collect();
    assert!(unrated.is_sorted() && below.iter().all(|below| *below == 0), "{unrated:?}");
}

#[test]
fn role_levels_are_not_a_ladder() {
    // Exactly what lead product manager asks for: lead is met, senior is not.
    let framework = built_in();
    let lead = framework.role_level_with_id("lead-product-manager").unwrap();
    let senior = framework.role_level_with_id("senior-product-manager").unwrap();
    let mut ratings = Ratings::default();
    for (index, _) in framework.skills() {
        let asked = framework.role_level(lead).unwrap().requirement(index);
        ratings.set(index, asked.map(Rating::At));
    }
    assert!(compare(&framework, &ratings, &[], lead).unwrap().is_met());
    let senior = compare(&framework, &ratings, &[], senior).unwrap();
    let blocks: Vec<_> = senior.blocks().iter().map(|row| row.skill.name.clone()).collect();
    assert_eq!(blocks, ["Life-cycle perspective"]);
}
