//! Skillgauge: a private self-assessment against a capability framework, for an intranet page.
//!
//! A pure domain in the middle, one function that says what happens, a thin shell that does it, and one
//! fallible edge to the browser:
//!
//! - [`domain`]: frameworks, answers, what follows from them, and the formats in which they travel
//! - [`frameworks`]: the facts of the built-in ones, checked and packed at build time
//! - [`app`]: the model, actions, effects, routes, and the one function that changes the model
//! - [`text`]: every string a person reads
//! - `ui` (feature `web`): what is on screen, as functions of the model
//! - `lazy` (feature `web`): the code that is loaded when it is needed
//! - `shell` (feature `web`): the Yew component, and what runs effects
//! - `browser` (feature `web`): storage, address, files, clipboard, clock, page, host
//! - `embed` (feature `web`): what JavaScript may call, and the ways onto a page
//!
//! # Invariants
//! What holds each one stands in `docs/architecture.md`.
//!
//! 1. `domain` and `app` know no browser, no Yew, no clock, no global state.
//! 2. Only [`app::update()`] changes the model; the same actions give the same model and the same effects.
//! 3. Nothing in `domain`, `app` or `ui` can panic on any input from outside: text, file, link, storage,
//!    setting.
//! 4. Only `browser` and `shell` touch the browser outside of rendering; every failure is a value.
//! 5. Screens send actions and do nothing; they render without a browser.
//! 6. Framework data is data: a new framework needs no new code.
//! 7. A released share code, draft or file of everything can be read for ever.
//! 8. Every string on screen comes from `text`; every id in a document is unique to its widget.
//! 9. A page around the widget is left as it is.
//! 10. Code that is not here is not called.
//! 11. No file uses one that uses it.

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
