//! The pure part, tested natively: no browser, no Yew, nothing to install.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod addition;
mod archive;
mod carry_over;
mod change;
mod comparison;
mod csv;
mod draft;
mod embedding;
mod find;
mod framework;
mod history;
mod later;
mod plan;
mod prompt;
mod share;
mod state;
mod support;
mod team;
mod words;
