//! What follows from answers: how they stand to role levels, to other answers and to other editions.

pub mod comparison;
pub mod difference;
pub mod grid;
mod ignore_case;
pub mod migration;
pub mod nearest;
pub mod plan_status;
pub mod prompts;
pub mod role_search;
pub mod skill_search;
pub mod standing;
pub mod team;
pub mod tracks;
mod word_search;
