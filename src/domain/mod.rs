//! What the tool is about, and nothing else: no browser, no Yew, no clock, no global state.

pub mod analysis;
pub mod assessment;
pub mod direction;
pub mod formats;
pub mod framework;
pub mod order;
