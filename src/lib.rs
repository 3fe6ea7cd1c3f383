//! Skillgauge: a private self-assessment against a capability framework, for an intranet page.
//!
//! A pure domain in the middle, a thin Yew shell around it, one fallible edge to the browser:
//!
//! - [`domain`]: frameworks, ratings, comparison, share code, draft
//! - [`frameworks`]: the facts of the built-in ones, checked and packed at build time
//! - [`state`]: everything the widget knows, and the one function that changes it
//! - [`text`]: every string a person reads
//! - `ui` (feature `web`): the screens
//! - `browser` (feature `web`): storage, address, files, clipboard, clock, page, host
//! - `embed` (feature `web`): what JavaScript may call, and the ways onto a page
//!
//! # Invariants
//! What holds each one stands in `docs/architecture.md`.
//!
//! 1. `domain` knows no browser, no Yew, no clock, no global state.
//! 2. All state changes go through [`state::Action`]; the same actions always give the same state.
//! 3. Nothing in `domain` or `ui` can panic on any input from outside: text, file, link, storage,
//!    setting.
//! 4. Only `browser` touches web-sys outside of rendering; every failure is a value.
//! 5. Screens render without a browser: no storage, date or location during the first render.
//! 6. Framework data is data: a new framework needs no new code.
//! 7. A released share code, draft or file of everything can be read for ever.
//! 8. Every string on screen comes from `text`; every id in a document is unique to its widget.
//! 9. A page around the widget is left as it is.
//! 10. Code that is loaded later is not called before it is here.

pub mod app;
pub mod domain;
pub mod frameworks;
pub mod text;

#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "web")]
pub mod embed;
#[cfg(feature = "web")]
pub mod lazy;
#[cfg(feature = "web")]
pub mod shell;
#[cfg(feature = "web")]
pub mod ui;
