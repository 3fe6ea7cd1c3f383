//! Ratings beside requirements, in words.

use super::point_of_view::{PointOfView, rated_things};
use super::{count, in_sentence, isolated, list};
use crate::domain::analysis::comparison::{
    Comparison, ComparisonRow, compare_levels, compare_with_level_after,
};
use crate::domain::analysis::standing::{Standing, Tally};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::rating::Rating;
use crate::domain::framework::{Framework, Level, SkillIndex};

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
            let listed = assessment.listed_skills(framework);
            let rated = rated_skills(framework, assessment, &listed);
            let counted = have_rated(view, rated.len(), listed.len());
            match &*strongest_and_lowest(framework, &rated) {
                "" => [&*counted, "."].concat(),
                named => [&*counted, ". ", named].concat(),
            }
        }
    }
}

/// The skills that are rated, by name.
fn rated_skills(
    framework: &Framework,
    assessment: &Assessment,
    listed: &[SkillIndex],
) -> Vec<(String, Rating)> {
    let mut rated = Vec::new();
    for &index in listed {
        if let (Some(skill), Some(rating)) = (framework.skill(index), assessment.rating(index)) {
            rated.push((skill.name.clone(), rating));
        }
    }
    rated
}

/// What a result comes to.
pub struct Verdict {
    /// In a few words.
    pub says: String,
    /// What follows, in sentences.
    pub lead: String,
}

/// What a result comes to: beside a role level, or beside all of the role, or by itself.
pub fn verdict(
    view: PointOfView,
    framework: &Framework,
    assessment: &Assessment,
    comparison: Option<&Comparison<'_>>,
) -> Verdict {
    if let Some(comparison) = comparison {
        let tally = comparison.tally();
        let things = rated_things(view.subject, tally.required);
        let meet = view.meet();
        return if comparison.is_met() {
            let next = compare_with_level_after(framework, &assessment.ratings, comparison);
            Verdict {
                says: format!("{meet} all {things}"),
                lead: after_all_met(view, next.as_ref()),
            }
        } else {
            Verdict {
                says: format!("{meet} {} of {things}", tally.met),
                lead: gaps(&comparison.blocks()),
            }
        };
    }
    match assessment.role_in(framework) {
        Some(role) if !assessment.levels_in(framework).is_empty() => {
            let levels = compare_levels(framework, &assessment.ratings, role);
            let met: Vec<_> = levels.iter().filter(|level| level.is_met()).collect();
            let names: Vec<_> =
                met.iter().map(|level| in_sentence(&level.role_level.name)).collect();
            let all = count(levels.len(), "role level", "role levels");
            let says = format!("{} {} of {all}", view.meet(), names.len());
            let lead = if names.is_empty() {
                String::new()
            } else {
                format!("Met: {}.", list(&some(names)))
            };
            Verdict { says, lead }
        }
        _ => {
            let listed = assessment.listed_skills(framework);
            let rated = rated_skills(framework, assessment, &listed);
            Verdict {
                says: have_rated(view, rated.len(), listed.len()),
                lead: strongest_and_lowest(framework, &rated),
            }
        }
    }
}

/// How far the skills are that stand between the ratings and a role level, the nearest first: how many of them, or
/// which if it is one alone; and how many are not rated.
fn gaps(rows: &[ComparisonRow<'_>]) -> String {
    let (mut below, mut unrated) = (Vec::new(), 0);
    for row in rows {
        match row.standing {
            Standing::Below(levels) => below.push((levels, &row.skill.name)),
            Standing::Unrated => unrated += 1,
            _ => {}
        }
    }
    let mut sentences = Vec::new();
    // The widest gap comes first among the rows.
    below.reverse();
    for group in below.chunk_by(|(one, _), (other, _)| one == other) {
        let Some((levels, name)) = group.first() else { continue };
        let away = match levels {
            1 => "one level away".to_owned(),
            levels => format!("{} levels away", in_words((*levels).into())),
        };
        sentences.push(match group.len() {
            1 => format!("{} is {away}.", isolated(name)),
            number => format!("{} are {away}.", capital(&in_words(number))),
        });
    }
    match unrated {
        0 => {}
        1 => sentences.push("One is not rated yet.".to_owned()),
        number => sentences.push(format!("{} are not rated yet.", capital(&in_words(number)))),
    }
    sentences.join(" ")
}

/// What there is to raise for the next role level, when all of one is met.
fn after_all_met(view: PointOfView, next: Option<&Comparison<'_>>) -> String {
    let Some(next) = next else { return "No role level comes after it.".to_owned() };
    let (tally, level) = (next.tally(), in_sentence(&next.role_level.name));
    let (number, what) = match (tally.below, tally.unrated) {
        (0, 0) => return format!("{} {level} too.", view.meet()),
        (0, unrated) => (unrated, "to rate"),
        (below, _) => (below, "to raise"),
    };
    let mut names: Vec<_> =
        next.blocks().iter().take(number).map(|row| in_sentence(&row.skill.name)).collect();
    if number > 3 {
        names.truncate(2);
        names.push(format!("{} more", number - 2));
    }
    let is = if number == 1 { "is" } else { "are" };
    format!("For {level} there {is} {number} {what}: {}.", list(&names))
}

/// A number as it stands in a sentence: up to nine in words.
fn in_words(number: usize) -> String {
    const WORDS: [&str; 9] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let word = WORDS.get(number.wrapping_sub(1));
    word.map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// A word that begins a sentence.
fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// A level as part of a description, for who does not see the plot: "You: working."
pub fn labelled(what: &str, level: &str) -> String {
    format!("{what}: {}. ", in_sentence(level))
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
        number => {
            format!("{} {number} of the {all} role levels: {}.", view.meet(), list(&some(met)))
        }
    }
}

/// As many names as can be read, and how many more there are.
fn some(mut names: Vec<String>) -> Vec<String> {
    const MOST: usize = 9;
    if names.len() > MOST {
        let more = names.len() - (MOST - 3);
        names.truncate(MOST - 3);
        names.push(format!("{more} more"));
    }
    names
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

/// How many are rated.
fn have_rated(view: PointOfView, rated: usize, all: usize) -> String {
    format!("{} {rated} of {}", view.have_rated(), rated_things(view.subject, all))
}

/// Where the ratings stand by themselves: the skills at the highest level and those at the lowest.
pub fn strongest_and_lowest(framework: &Framework, rated: &[(String, Rating)]) -> String {
    let at = |wanted: Rating| {
        let names = rated.iter().filter(|(_, rating)| *rating == wanted);
        let names: Vec<_> = names.map(|(name, _)| in_sentence(name)).collect();
        format!("{} ({})", list(&names), in_sentence(self::rating(framework, Some(wanted))))
    };
    let levels = || rated.iter().map(|(_, rating)| *rating);
    match (levels().max(), levels().min()) {
        (Some(max), Some(min)) if max != min => {
            format!("Strongest: {}. Lowest rated: {}.", at(max), at(min))
        }
        (Some(level), _) => {
            let level = in_sentence(self::rating(framework, Some(level)));
            format!("All of them are at the same level: {level}.")
        }
        _ => String::new(),
    }
}

fn level_name(framework: &Framework, level: Level) -> &str {
    framework.level(level).map_or("", |level| &level.name)
}
