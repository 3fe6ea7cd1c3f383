//! How long the pure part takes for more and more of the same: `cargo xtask bench engine`. Natively it measures itself
//! and prints what it found as JSON. As a module it only does what a script asks for, because a module has no clock.

// A benchmark says what it expects, and fails by panicking.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod operations;

use operations::OPERATIONS;

/// The allocator of the widget.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The operations with the sizes that each is measured at.
fn about() -> String {
    let all = OPERATIONS
        .iter()
        .map(|operation| serde_json::json!({ "name": operation.name, "sizes": operation.sizes }));
    all.collect::<serde_json::Value>().to_string()
}

#[cfg(not(target_family = "wasm"))]
#[allow(clippy::print_stdout, reason = "it is a command line tool")]
fn main() {
    let mut times = serde_json::Map::new();
    for operation in OPERATIONS {
        let of_sizes =
            operation.sizes.iter().map(|&size| native::nanoseconds(&*(operation.prepare)(size)));
        times.insert(operation.name.to_owned(), of_sizes.collect());
    }
    println!("{}", serde_json::json!({ "about": about(), "nanoseconds": times }));
}

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
mod native {
    //! The clock of this machine.

    use std::hint::black_box;
    use std::time::{Duration, Instant};

    /// How long each sample takes at the least, so that the clock is exact enough.
    const SAMPLE: Duration = Duration::from_millis(20);
    const SAMPLES: usize = 5;

    /// How long it takes so many times: the shortest sample, because whatever else the machine does makes one longer.
    fn time(run: &dyn Fn() -> usize, times: u32) -> Duration {
        let sample = |_| {
            let start = Instant::now();
            for _ in 0..times {
                black_box(run());
            }
            start.elapsed()
        };
        (0..SAMPLES).map(sample).min().unwrap_or_default()
    }

    /// How long it takes once.
    pub(super) fn nanoseconds(run: &dyn Fn() -> usize) -> f64 {
        let mut times = 1;
        let mut taken = time(run, times);
        while taken < SAMPLE {
            times *= 2;
            taken = time(run, times);
        }
        taken.as_secs_f64() * 1e9 / f64::from(times)
    }
}

#[cfg(target_family = "wasm")]
#[allow(
    unreachable_pub,
    reason = "what JavaScript calls has to be public, and nothing of Rust reaches it"
)]
mod module {
    //! What a script calls.

    use super::operations::OPERATIONS;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The operations with the sizes that each is measured at, as JSON.
    #[wasm_bindgen]
    pub fn about() -> String {
        super::about()
    }

    /// An operation with what it works on.
    #[wasm_bindgen]
    pub struct Prepared(Box<dyn Fn() -> usize>);

    #[wasm_bindgen]
    impl Prepared {
        /// The operation at this place, on so many things.
        #[wasm_bindgen(constructor)]
        pub fn new(operation: usize, size: usize) -> Self {
            Self((OPERATIONS.get(operation).expect("there is such an operation").prepare)(size))
        }

        /// Does it so many times.
        pub fn run(&self, times: u32) {
            for _ in 0..times {
                std::hint::black_box((self.0)());
            }
        }
    }
}
