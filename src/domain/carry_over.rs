//! Ratings from one edition of a framework to the next.

use super::framework::{Framework, Relation, Skill, SkillIndex};
use super::rating::{Rating, Ratings};

/// What becomes of one rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The skill goes on: the rating is copied.
    Copied(SkillIndex, Rating),
    /// The skill goes on, and is rated already: that rating stays.
    Kept(SkillIndex),
    /// Another skill stands in its place, which has to be rated anew.
    Replaced(SkillIndex),
    /// The file says nothing of it.
    Gone,
}

/// One rated skill of the earlier edition, and what becomes of its rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried<'a> {
    /// The skill of the earlier edition.
    pub skill: &'a Skill,
    /// Its rating there.
    pub rating: Rating,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of each rating for the earlier edition, in its order. Nothing is carried over to a
/// framework whose file does not name the earlier one.
pub fn carry_over<'a>(
    earlier: &'a Framework,
    ratings: &Ratings,
    later: &Framework,
    later_ratings: &Ratings,
) -> Vec<Carried<'a>> {
    let relations = later.earlier_edition.iter().filter(|edition| is(edition, earlier));
    let relations: Vec<_> = relations.flat_map(|edition| &edition.skills).collect();
    let fate = |skill: &Skill, rating: Rating| {
        let Some((_, to, relation)) = relations.iter().find(|(id, _, _)| *id == skill.id) else {
            return Fate::Gone;
        };
        match (relation, later_ratings.get(*to), in_scale(earlier, rating, later)) {
            (Relation::Continues, Some(_), _) => Fate::Kept(*to),
            (Relation::Continues, None, Some(rating)) => Fate::Copied(*to, rating),
            _ => Fate::Replaced(*to),
        }
    };
    let carried = earlier.skills().filter_map(|(index, skill)| {
        let rating = *ratings.get(index)?;
        Some(Carried { skill, rating, fate: fate(skill, rating) })
    });
    if relations.is_empty() { Vec::new() } else { carried.collect() }
}

fn is(edition: &super::framework::EarlierEdition, framework: &Framework) -> bool {
    edition.id == framework.id && edition.edition == framework.edition
}

/// The rating with the same id on another framework's scale.
fn in_scale(earlier: &Framework, rating: Rating, later: &Framework) -> Option<Rating> {
    Rating::with_id(later, rating.id(earlier))
}
