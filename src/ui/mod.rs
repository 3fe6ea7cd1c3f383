//! The screens. Each is a function of the state: it shows it, sends actions, and keeps nothing.
//!
//! The widget as a whole is the one Yew component. The rest are plain functions: they need no hooks,
//! and every component costs about two kilobytes of wasm.

mod app;
mod parts;
mod screens;
mod shell;
mod view;

pub use app::{App, AppProps, Start};
pub use screens::whole;
pub use view::View;
