//! The pure part, tested natively: no browser, no Yew, nothing to install.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod app;
mod backup;
mod comparison;
mod csv;
mod damaged_draft;
mod difference;
mod direction;
mod docs;
mod draft;
mod framework;
mod grid;
mod history;
mod json_text;
mod kept_draft;
mod limits;
mod locked;
mod merge;
mod migration;
mod order;
mod person;
mod picture;
mod plan;
mod prompts;
mod role_search;
mod share_code;
mod skill_search;
mod support;
mod table;
mod tabs;
mod team;
mod words;
