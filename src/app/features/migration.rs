//! Ratings from the edition before the one that is open.

use crate::app::effects::Effects;
use crate::app::route::FrameworkRoute;
use crate::app::session::Session;
use crate::app::workspace::Workspace;
use crate::domain::analysis::migration::{MigratedRating, MigrationOutcome, migrate};

impl Session {
    /// The workspace of the edition before the one that is open, if its ratings can be carried over.
    pub(in crate::app) fn earlier_edition(&self) -> Option<&Workspace> {
        let edition = self.workspace().framework.earlier_edition.as_ref()?;
        let earlier = self.workspaces.of_edition(&edition.id, &edition.edition)?;
        (!earlier.assessment.ratings.is_empty()).then_some(earlier)
    }

    /// What becomes of each rating of the edition before.
    pub(in crate::app) fn migrated_ratings(&self) -> Vec<MigratedRating<'_>> {
        let Some(earlier) = self.earlier_edition() else { return Vec::new() };
        let (now, ratings) = (self.workspace(), &earlier.assessment.ratings);
        migrate(&earlier.framework, ratings, &now.framework, &now.assessment.ratings)
    }
}

/// Copies ratings from the edition before, for the skills that are in both.
pub(in crate::app) fn migrate_ratings(session: &mut Session, effects: &mut Effects) {
    let mut copied = Vec::new();
    for migrated in session.migrated_ratings() {
        if let MigrationOutcome::Copied(skill, rating) = migrated.outcome {
            copied.push((skill, rating));
        }
    }
    session.edit(effects, |answers| {
        for (skill, rating) in copied {
            answers.ratings.set(skill, Some(rating));
        }
    });
    effects.navigate(FrameworkRoute::Skills);
}
