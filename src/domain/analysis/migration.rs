//! Ratings carried over from one edition of a framework to the next.

use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::framework::{EarlierEdition, Framework, Relation, Skill, SkillIndex};

/// What becomes of one rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MigrationOutcome {
    /// The skill continues, so that the rating is copied.
    Copied(SkillIndex, Rating),
    /// The skill continues and is rated already, so that its rating stays.
    Kept(SkillIndex),
    /// Another skill has taken its place, which has to be rated anew.
    Replaced(SkillIndex),
    /// The later edition says nothing of the skill.
    Gone,
}

/// One rated skill of the earlier edition, and what becomes of its rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MigratedRating<'a> {
    /// The skill of the earlier edition.
    pub skill: &'a Skill,
    /// Its rating there.
    pub rating: Rating,
    /// What becomes of it.
    pub outcome: MigrationOutcome,
}

/// What becomes of each rating of the earlier edition, in its order. Empty if the later framework does not name
/// the earlier one as the edition before it.
pub fn migrate<'a>(
    earlier: &'a Framework,
    ratings: &Ratings,
    later: &Framework,
    later_ratings: &Ratings,
) -> Vec<MigratedRating<'a>> {
    let relations = match &later.earlier_edition {
        Some(edition) if is_edition_of(edition, earlier) => &edition.skills[..],
        _ => &[],
    };
    let mut migrated = Vec::new();
    for (skill, &rating) in ratings.iter().filter(|_| !relations.is_empty()) {
        let Some(skill) = earlier.skill(skill) else { continue };
        let relation = relations.iter().find(|(id, _, _)| *id == skill.id);
        let outcome = relation.map_or(MigrationOutcome::Gone, |(_, to, relation)| {
            match (relation, later_ratings.get(*to), in_scale(earlier, rating, later)) {
                (Relation::Continues, Some(_), _) => MigrationOutcome::Kept(*to),
                (Relation::Continues, None, Some(rating)) => MigrationOutcome::Copied(*to, rating),
                _ => MigrationOutcome::Replaced(*to),
            }
        });
        migrated.push(MigratedRating { skill, rating, outcome });
    }
    migrated
}

fn is_edition_of(edition: &EarlierEdition, framework: &Framework) -> bool {
    edition.id == framework.id && edition.edition == framework.edition
}

/// The rating with the same id on another framework's scale.
fn in_scale(earlier: &Framework, rating: Rating, later: &Framework) -> Option<Rating> {
    Rating::with_id(later, rating.id(earlier))
}
