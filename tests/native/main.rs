//! The pure part, tested natively: no browser, no Yew, nothing to install.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod app;
mod backup;
mod comparison;
mod csv;
mod difference;
mod draft;
mod framework;
mod history;
mod merge;
mod migration;
mod order;
mod person;
mod plan;
mod prompts;
mod role_search;
mod share_code;
mod support;
mod team;
mod words;
