//! Every screen renders without a browser: here there is none, and a call to it would panic.
#![cfg(not(target_family = "wasm"))]
// Tests say what they expect, and fail by panicking.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod every_screen;
mod lazy;
mod lists;
mod markup;
mod models;
mod quiet;
mod routes;
