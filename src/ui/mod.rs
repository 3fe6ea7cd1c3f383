//! What is on screen: functions from the model to markup. They send actions, have no state and run no
//! effects.
//!
//! They are plain functions and not Yew components: they need no hooks, and every component costs about
//! two kilobytes of wasm.

mod components;
mod screens;
mod view;
mod widget;

pub(crate) use screens::{draw_journey, draw_rest};
pub use view::View;
pub use widget::widget;
