//! Routes of every kind there is.

use skillgauge::app::{FrameworkRoute, OpinionStep, Route};
use skillgauge::domain::framework::SkillIndex;

/// The codes in the addresses of shared results.
#[derive(Clone)]
pub(crate) struct Codes {
    pub(crate) result: String,
    /// With a second opinion in it.
    pub(crate) opinion: String,
}

/// Routes of every kind, each kind in a row with the routes of it. The match over the rows has no
/// catch-all: a new kind of route does not compile before it has a row, and a row without a route of
/// its kind fails.
macro_rules! of_every_kind {
    ($kind:ty: $($pattern:pat => $routes:expr,)+) => {{
        fn row(route: &$kind) -> &'static str {
            match route {
                $($pattern => stringify!($pattern),)+
            }
        }
        let mut all: Vec<$kind> = Vec::new();
        $(
            let routes: Vec<$kind> = $routes.into_iter().collect();
            assert!(!routes.is_empty(), "no route {}", stringify!($pattern));
            for route in &routes {
                assert_eq!(row(route), stringify!($pattern), "{route:?} is in another row");
            }
            all.extend(routes);
        )+
        all
    }};
}

/// Routes of every kind, with each of these skills.
pub(crate) fn every_route(skills: &[SkillIndex], codes: &Codes) -> Vec<Route> {
    of_every_kind! { Route:
        Route::Start
        | Route::Choose
        | Route::Import
        | Route::EmbedSnippet
        | Route::Restore
        | Route::Team => Route::PLAIN.iter().cloned(),
        Route::Opinion(_) => every_step().into_iter().map(Route::Opinion),
        Route::Framework(_) => about_a_framework(skills).into_iter().map(Route::Framework),
        Route::Shared(_) => shared(codes),
    }
}

/// A result, a result with a second opinion in it, and what is neither.
pub(crate) fn shared(codes: &Codes) -> Vec<Route> {
    let Codes { result, opinion } = codes.clone();
    [result, opinion, "nonsense".to_owned(), String::new()].map(Route::Shared).into()
}

fn about_a_framework(skills: &[SkillIndex]) -> Vec<FrameworkRoute> {
    of_every_kind! { FrameworkRoute:
        FrameworkRoute::Roles
        | FrameworkRoute::RoleLevel
        | FrameworkRoute::Skills
        | FrameworkRoute::AddSkills
        | FrameworkRoute::Migration
        | FrameworkRoute::Result
        | FrameworkRoute::Plan
        | FrameworkRoute::Nearest
        | FrameworkRoute::CompareRoleLevels
        | FrameworkRoute::Share
        | FrameworkRoute::Export
        | FrameworkRoute::History
        | FrameworkRoute::About => FrameworkRoute::PLAIN.iter().copied(),
        FrameworkRoute::Skill(_) => skills.iter().copied().map(FrameworkRoute::Skill),
    }
}

/// With a skill that there is, and one that there is not.
fn every_step() -> Vec<OpinionStep> {
    of_every_kind! { OpinionStep:
        OpinionStep::ShowTheirs => [OpinionStep::ShowTheirs],
        OpinionStep::Skill(_) => [0, 1, 300].map(OpinionStep::Skill),
        OpinionStep::End => [OpinionStep::End],
    }
}
