//! The pure part, tested natively: no browser, no Yew, nothing to install.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod backup;
mod comparison;
mod csv;
mod difference;
mod draft;
mod embedding;
mod framework;
mod history;
mod later;
mod merge;
mod migration;
mod order;
mod plan;
mod prompts;
mod role_search;
mod share_code;
mod state;
mod support;
mod team;
mod words;
