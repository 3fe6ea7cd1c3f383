//! The widget as a WebAssembly module. `main` is empty, because the page's script calls `mount` when it is
//! ready.

#[cfg(feature = "web")]
pub use skillgauge::embed::{Widget, mount, on_stop};

/// Smaller than the one that Rust brings for wasm, and as quick.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}
