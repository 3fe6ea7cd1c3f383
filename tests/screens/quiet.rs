//! Where a screen has by design nothing to do but to go back.

use skillgauge::app::FrameworkRoute::{About, CompareRoleLevels, Migration, Nearest};
use skillgauge::app::{Model, Route};
use skillgauge::domain::analysis::migration::MigrationOutcome;
use skillgauge::domain::formats::share_code::CodeError;

/// Where a screen has by design nothing to do but to go back.
pub(crate) struct Quiet {
    /// Why there is nothing to do.
    pub(crate) why: &'static str,
    is: fn(&Model) -> bool,
}

/// All such screens. A test sees to it that each of them comes up, and that there is indeed nothing to do.
pub(crate) const ALL: [Quiet; 7] = [
    Quiet {
        why: "what is shared cannot be read: the person has to ask for another code",
        is: |model| matches!(model.shared(), Some(Err(error)) if *error != CodeError::Locked),
    },
    Quiet {
        why: "only the widget's own page knows the files of its release, and no other links here",
        is: |model| {
            let settings = model.settings();
            *model.route() == Route::EmbedSnippet
                && (settings.base().is_none() || settings.release.is_none())
        },
    },
    Quiet {
        why: "no rating of the edition before can be copied",
        is: |model| {
            let copied = |outcome| matches!(outcome, MigrationOutcome::Copied(..));
            *model.route() == Migration.into()
                && !model.migrated_ratings().into_iter().any(|one| copied(one.outcome))
        },
    },
    Quiet {
        why: "the framework has no role levels to put side by side",
        is: |model| {
            *model.route() == CompareRoleLevels.into() && model.compared_role_levels().is_none()
        },
    },
    Quiet {
        why: "the framework has no role levels that could be near, and its result does not link here",
        is: |model| {
            *model.route() == Nearest.into()
                && model.framework().role_levels_len() == 0
                && !model.assessment().ratings.is_empty()
        },
    },
    Quiet {
        why: "the framework names no source to link to",
        is: |model| {
            let framework = model.framework();
            *model.route() == About.into()
                && framework.source.is_none()
                && framework.licence_source.is_none()
                && framework.newer_edition.is_none()
        },
    },
    Quiet {
        why: "the codes of a team are being read",
        is: |model| *model.route() == Route::Team && model.team().progress().is_some(),
    },
];

/// The entry for what this model shows, if it is such a screen.
pub(crate) fn entry(model: &Model) -> Option<&'static Quiet> {
    const { &ALL }.iter().find(|quiet| (quiet.is)(model))
}
