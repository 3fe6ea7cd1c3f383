//! Routes of every kind there is.

use skillgauge::app::{FrameworkRoute, OpinionStep, Route};
use skillgauge::domain::framework::SkillIndex;
use std::collections::HashSet;

/// The codes in the addresses of shared results.
#[derive(Clone)]
pub(crate) struct Codes {
    pub(crate) result: String,
    /// With a second opinion in it.
    pub(crate) opinion: String,
    /// Locked with a password.
    pub(crate) locked: String,
}

/// Routes of every kind, with each of these skills.
pub(crate) fn every_route(skills: &[SkillIndex], codes: &Codes) -> Vec<Route> {
    let skills = skills.iter().copied().map(FrameworkRoute::Skill);
    let about_a_framework: Vec<_> = FrameworkRoute::PLAIN.iter().copied().chain(skills).collect();
    assert_eq!(kinds(&about_a_framework), FrameworkRoute::KINDS, "a kind of route is missing here");

    let mut routes = Route::PLAIN.to_vec();
    routes.extend(about_a_framework.into_iter().map(Route::Framework));
    routes.extend(every_step().map(Route::Opinion));
    routes.extend(shared(codes));
    assert_eq!(kinds(&routes), Route::KINDS, "a kind of route is missing here");
    routes
}

/// How many kinds of routes there are among these.
fn kinds<R>(routes: &[R]) -> usize {
    routes.iter().map(std::mem::discriminant).collect::<HashSet<_>>().len()
}

/// A result, a result with a second opinion in it, one that is locked, and what is none of these.
pub(crate) fn shared(codes: &Codes) -> Vec<Route> {
    let Codes { result, opinion, locked } = codes.clone();
    [result, opinion, locked, "nonsense".to_owned(), String::new()].map(Route::Shared).into()
}

/// With a skill that there is, and one that there is not.
fn every_step() -> impl Iterator<Item = OpinionStep> {
    let skills = [0, 1, 300].map(OpinionStep::Skill);
    [OpinionStep::ShowTheirs, OpinionStep::End].into_iter().chain(skills)
}
