//! What follows from answers: how they stand to role levels, to other answers and to other editions.

pub mod comparison;
pub mod difference;
pub mod migration;
pub mod role_search;
pub mod team;
