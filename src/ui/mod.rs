//! What is on screen: functions from the model to markup. They send actions, have no state and run no
//! effects.
//!
//! They are plain functions and not Yew components: they need no hooks, and every component costs about
//! two kilobytes of wasm.

mod components;
mod loading;
mod screens;
mod view;
mod waiting;
mod widget;

pub(crate) use screens::draw_rest;
pub use view::View;
pub use waiting::waiting;
pub use widget::{DrawRest, widget};
