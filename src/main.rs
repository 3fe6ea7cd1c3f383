//! The widget as a WebAssembly module. Its page calls `mount`; there is nothing to run before.

#[cfg(feature = "web")]
pub use skillgauge::embed::{Widget, mount, on_stop};

fn main() {}
