//! The widget as a WebAssembly module. `main` is empty, because the page's script calls `mount` when it is
//! ready.

#[cfg(feature = "web")]
pub use skillgauge::embed::{Widget, mount, on_stop};

fn main() {}
