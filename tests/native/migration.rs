//! Carrying over changes nothing but the ratings of skills that go on.

use crate::support::{GOVERNMENT, any_ratings, built_in, check, framework_file, named};
use proptest::prelude::*;
use serde_json::json;
use skillgauge::domain::analysis::migration::{MigratedRating, MigrationOutcome, migrate};
use skillgauge::domain::assessment::rating::{Rating, Ratings};
use skillgauge::domain::framework::Framework;

/// A framework, and a later edition of it in which skill 0 goes on by another name, skill 1 goes on,
/// and skill 2 is replaced.
fn editions() -> (Framework, Framework) {
    let earlier = framework_file(4, 5, 1, 1);
    let mut later = framework_file(4, 5, 1, 1);
    later["edition"] = "2027-01-31".into();
    later["skills"][0]["id"] = "renamed".into();
    later["roles"] = json!([]);
    later["earlier_edition"] = json!({ "id": "made-up", "edition": "2026-01-31", "skills": [
        { "earlier": "skill-0", "skill": "renamed", "relation": "continues" },
        { "earlier": "skill-1", "skill": "skill-1", "relation": "continues" },
        { "earlier": "skill-2", "skill": "skill-4", "relation": "replaces" },
    ] });
    (check(&earlier).unwrap(), check(&later).unwrap())
}

fn ids(migrated: &[MigratedRating<'_>], which: fn(MigrationOutcome) -> bool) -> Vec<String> {
    let chosen = migrated.iter().filter(|migrated| which(migrated.outcome));
    chosen.map(|migrated| migrated.skill.id.clone()).collect()
}

#[test]
fn each_rating_has_its_outcome() {
    let (earlier, later) = editions();
    let mut ratings = Ratings::default();
    earlier.skills().for_each(|(skill, _)| ratings.set(skill, Some(Rating::NotYet)));
    let mut own = Ratings::default();
    let highest = Rating::all(&later).last();
    own.set(later.skill_with_id("skill-1").unwrap(), highest);

    let migrated = migrate(&earlier, &ratings, &later, &own);
    assert_eq!(
        ids(&migrated, |outcome| matches!(outcome, MigrationOutcome::Copied(..))),
        ["skill-0"]
    );
    assert_eq!(ids(&migrated, |outcome| matches!(outcome, MigrationOutcome::Kept(_))), ["skill-1"]);
    assert_eq!(
        ids(&migrated, |outcome| matches!(outcome, MigrationOutcome::Replaced(_))),
        ["skill-2"]
    );
    assert_eq!(ids(&migrated, |outcome| outcome == MigrationOutcome::Gone), ["skill-3", "skill-4"]);
}

#[test]
fn nothing_is_carried_over_where_the_file_does_not_say_so() {
    let (earlier, later) = editions();
    let mut ratings = Ratings::default();
    later.skills().for_each(|(skill, _)| ratings.set(skill, Some(Rating::NotYet)));
    let none = Ratings::default();
    assert_eq!(migrate(&later, &ratings, &earlier, &none), []);
    assert_eq!(migrate(&named(GOVERNMENT), &ratings, &built_in(), &none), []);
}

proptest! {
    #[test]
    fn only_skills_that_go_on_are_copied_at_the_level_they_had(
        ratings in any_ratings(&editions().0), own in any_ratings(&editions().1)
    ) {
        let (earlier, later) = editions();
        let migrated = migrate(&earlier, &ratings, &later, &own);
        prop_assert_eq!(migrated.len(), ratings.len(), "each rating has an outcome");
        for MigratedRating { skill, rating, outcome } in migrated {
            let from = earlier.skill_with_id(&skill.id).unwrap();
            prop_assert_eq!(Some(&rating), ratings.get(from));
            if let MigrationOutcome::Copied(to, copied) = outcome {
                let to_id = &later.skill(to).unwrap().id;
                let pair = (skill.id.as_str(), to_id.as_str());
                prop_assert!([("skill-0", "renamed"), ("skill-1", "skill-1")].contains(&pair));
                prop_assert_eq!(copied.id(&later), rating.id(&earlier));
                prop_assert_eq!(own.get(to), None, "a rating that is there stays");
            }
        }
    }
}
