//! What the widget can do, one feature a file: its actions, its state, and what its actions do.
//!
//! A feature changes its own state, the session, and the effects. It uses no other feature, except where it
//! builds on it: a second opinion is about a shared result.

pub(super) mod assess;
pub(super) mod compare_role_levels;
pub(super) mod decisions;
pub(super) mod drafts;
pub(super) mod embed_snippet;
pub(super) mod export;
pub(super) mod grid;
pub(super) mod history;
pub(super) mod host_framework;
pub(super) mod import;
pub(super) mod loading;
pub(super) mod lock;
pub(super) mod migration;
pub(super) mod nearest;
pub(super) mod opinion;
pub(super) mod plan;
pub(super) mod restore;
pub(super) mod share;
pub(super) mod tables;
pub(super) mod team;
