//! Ratings beside requirements, in words.

use super::point_of_view::{PointOfView, rated_things};
use super::{count, in_sentence, list};
use crate::domain::analysis::comparison::{Comparison, ComparisonRow, compare_levels};
use crate::domain::analysis::difference::RequirementDrop;
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, Level};

/// The result as one sentence.
pub fn sentence(view: PointOfView, comparison: &Comparison<'_>) -> String {
    let role_level = in_sentence(&comparison.role_level.name);
    let tally = comparison.tally();
    if tally.met == tally.required {
        let skills = rated_things(view.subject, tally.required);
        return format!("{} all {skills} for {role_level}.", view.meet());
    }
    let mut rest = Vec::new();
    for (number, what) in [(tally.below, "below"), (tally.unrated, "not rated yet")] {
        if number > 0 {
            rest.push(format!("{number} {} {what}", if number == 1 { "is" } else { "are" }));
        }
    }
    format!(
        "{} {} of the {} for {role_level}; {}.",
        view.meet(),
        tally.met,
        rated_things(view.subject, tally.required),
        rest.join(", ")
    )
}

/// The result as a sentence: beside a role level, or beside all of the role, or by itself.
pub fn result(
    view: PointOfView,
    framework: &Framework,
    assessment: &Assessment,
    comparison: Option<&Comparison<'_>>,
) -> String {
    match (comparison, assessment.role_in(framework)) {
        (Some(comparison), _) => sentence(view, comparison),
        (None, Some(role)) if !assessment.levels_in(framework).is_empty() => {
            sentence_for_all(view, &compare_levels(framework, &assessment.ratings, role))
        }
        _ => {
            let (listed, mut rated) = (assessment.listed_skills(framework), Vec::new());
            for &index in &listed {
                if let (Some(skill), Some(rating)) =
                    (framework.skill(index), assessment.rating(index))
                {
                    rated.push((skill.name.clone(), rating));
                }
            }
            strongest_and_weakest(view, framework, &rated, listed.len())
        }
    }
}

/// Which role levels are met, as one sentence.
pub fn sentence_for_all(view: PointOfView, comparisons: &[Comparison<'_>]) -> String {
    let mut met = Vec::new();
    for comparison in comparisons {
        if comparison.is_met() {
            met.push(in_sentence(&comparison.role_level.name));
        }
    }
    let all = comparisons.len();
    match met.len() {
        0 => format!("{} none of the {all} role levels in full yet.", view.meet()),
        number => format!("{} {number} of the {all} role levels: {}.", view.meet(), list(&met)),
    }
}

/// The counts of a comparison.
pub fn tally(tally: Tally) -> String {
    let mut parts = vec![format!("{} of {} met", tally.met, tally.required)];
    if tally.below > 0 {
        parts.push(format!("{} below", tally.below));
    }
    if tally.unrated > 0 {
        parts.push(format!("{} not rated yet", tally.unrated));
    }
    parts.join(", ")
}

/// How a rating stands to a requirement.
pub fn standing(standing: Standing) -> String {
    match standing {
        Standing::Below(levels) => format!("{} below", count(levels.into(), "level", "levels")),
        Standing::Unrated => "Not rated yet".to_owned(),
        Standing::Meets => "Meets".to_owned(),
        Standing::Above(levels) => format!("{} above", count(levels.into(), "level", "levels")),
        Standing::NotRequired => "Not required".to_owned(),
    }
}

/// What stands between the ratings and a role level, in up to two sentences.
pub fn blocks(rows: &[ComparisonRow<'_>]) -> Vec<String> {
    let (mut below, mut unrated) = (Vec::new(), Vec::new());
    for row in rows {
        let name = in_sentence(&row.skill.name);
        match row.standing {
            Standing::Below(levels) => {
                below.push(format!("{name} ({})", count(levels.into(), "level", "levels")));
            }
            Standing::Unrated => unrated.push(name),
            _ => {}
        }
    }
    let mut lines = Vec::new();
    for (what, skills) in [("Below", below), ("Not rated yet", unrated)] {
        if !skills.is_empty() {
            lines.push(format!("{what}: {}.", list(&skills)));
        }
    }
    lines
}

/// A rating by name.
pub fn rating(framework: &Framework, rating: Option<Rating>) -> &str {
    match rating {
        None => super::skills::NOT_RATED,
        Some(Rating::NotYet) => super::skill::NOT_YET,
        Some(Rating::At(level)) => level_name(framework, level),
    }
}

/// A requirement by name.
pub fn requirement(framework: &Framework, requirement: Option<Level>) -> &str {
    requirement.map_or("Not required", |level| level_name(framework, level))
}

/// A requirement that drops at a higher role level.
pub fn requirement_drop(framework: &Framework, drop: &RequirementDrop<'_>) -> String {
    let (from, to) = (in_sentence(&drop.from.name), in_sentence(&drop.to.name));
    let skill = &drop.row.skill.name;
    let before = in_sentence(rating(framework, drop.row.from));
    match drop.row.to {
        Some(_) => {
            let after = in_sentence(rating(framework, drop.row.to));
            format!("{skill}: {before} for {from}, but {after} for {to}.")
        }
        None => format!("{skill}: {before} for {from}, but not required for {to}."),
    }
}

/// Where the ratings stand by themselves: the skills at the highest level and those at the lowest.
pub fn strongest_and_weakest(
    view: PointOfView,
    framework: &Framework,
    rated: &[(String, Rating)],
    all: usize,
) -> String {
    let at = |wanted: Rating| {
        let names = rated.iter().filter(|(_, rating)| *rating == wanted);
        let names: Vec<_> = names.map(|(name, _)| in_sentence(name)).collect();
        format!("{} ({})", list(&names), in_sentence(self::rating(framework, Some(wanted))))
    };
    let levels = || rated.iter().map(|(_, rating)| *rating);
    let counted =
        format!("{} {} of {}.", view.have_rated(), rated.len(), rated_things(view.subject, all));
    match (levels().max(), levels().min()) {
        (Some(max), Some(min)) if max != min => {
            format!("{counted} Strongest: {}. Weakest: {}.", at(max), at(min))
        }
        (Some(level), _) => {
            let level = in_sentence(self::rating(framework, Some(level)));
            format!("{counted} All of them at the same level: {level}.")
        }
        _ => counted,
    }
}

fn level_name(framework: &Framework, level: Level) -> &str {
    framework.level(level).map_or("", |level| &level.name)
}
