//! The code that is loaded apart from the main chunk, and the only places where the module is split.
//! `docs/architecture.md` says how the chunks come to be.
//!
//! A chunk is a value that only its split point gives: code that is not here cannot be called, because the
//! compiler asks for the value. To move a screen to another chunk, change its variant and its row in
//! `app/route.rs` and its line in `ui/screens`.
//!
//! Without the feature `split` all code is in one piece, and a chunk is here as soon as it is asked for.

pub mod journey;
pub mod rest;
