//! Hostile input at every door by which something comes in, measured: `cargo xtask fuzz DOOR COUNT`.
//!
//! An input is something real with changes to it. The same door, count and seed give the same inputs. It
//! fails on a panic, on something untrue, and on an input that takes too much time or memory.

// A command line tool talks to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod change;
mod corpus;
mod doors;
mod input;

use anyhow::{Context, Result, bail};
use cap::Cap;
use cpu_time::ThreadTime;
use doors::{Door, World};
use input::Input;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::alloc::System;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Duration;

/// The longest that an input may take, in CPU time.
const MOST_TIME: Duration = Duration::from_millis(50);
/// The most memory that an input may take at once, in bytes.
const MOST_MEMORY: usize = 64 * 1_048_576;
/// How many steps are taken to make a failing input smaller.
const MOST_STEPS: usize = 2000;

/// Says how much memory there is in use, and how much there has been at most.
#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

fn main() -> Result<ExitCode> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [door, count, seed] = &arguments[..] else { bail!("wanted: DOOR COUNT SEED") };
    let door = Door::ALL.into_iter().find(|known| known.name() == door);
    let door = door.context("there is no such door")?;
    let (count, seed) = (count.parse()?, seed.parse()?);
    // A panic is reported with its input.
    std::panic::set_hook(Box::new(|_| {}));
    let report = run(door, count, seed)?;
    println!(
        "{},{seed},{},{:.1},{:.1},{}",
        door.name(),
        report.inputs,
        report.worst_time.as_secs_f64() * 1000.0,
        megabytes(report.worst_memory),
        report.outcome,
    );
    Ok(if report.outcome == "ok" { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What came of a run.
struct Report {
    inputs: u64,
    worst_time: Duration,
    worst_memory: usize,
    outcome: &'static str,
}

fn run(door: Door, count: u64, seed: u64) -> Result<Report> {
    let world = World::new()?;
    let strategy = door.inputs()?;
    let mut key = [0; 32];
    for (place, byte) in key.iter_mut().zip(seed.to_le_bytes()) {
        *place = byte;
    }
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &key);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut report =
        Report { inputs: 0, worst_time: Duration::ZERO, worst_memory: 0, outcome: "ok" };
    // What is the same for every input is made before anything is measured.
    measure(door, &world, &Input::Text(String::new()));
    let before = MEMORY.allocated();
    for _ in 0..count {
        let mut tree = strategy.new_tree(&mut runner).map_err(anyhow::Error::msg)?;
        let measured = measure(door, &world, &tree.current());
        report.inputs += 1;
        if measured.time > report.worst_time {
            // A fault of a page or a full cache is not the input's: what counts is the faster of two.
            let again = measure(door, &world, &tree.current()).time.min(measured.time);
            report.worst_time = report.worst_time.max(again);
        }
        if let Some(failure) = measured.failure(report.worst_time) {
            report.outcome = failure;
            explain(door, &world, &mut tree, failure, &measured);
            break;
        }
    }
    // Making the inputs is part of it, so no input has taken more.
    report.worst_memory = MEMORY.max_allocated().saturating_sub(before);
    Ok(report)
}

/// What one input took.
struct Measured {
    time: Duration,
    memory: usize,
    /// Why it fails, other than by what it took.
    wrong: Option<String>,
    panicked: bool,
}

impl Measured {
    fn failure(&self, time: Duration) -> Option<&'static str> {
        if self.panicked {
            Some("panic")
        } else if self.wrong.is_some() {
            Some("wrong")
        } else if time > MOST_TIME && self.time > MOST_TIME {
            Some("slow")
        } else if self.memory > MOST_MEMORY {
            Some("large")
        } else {
            None
        }
    }
}

fn measure(door: Door, world: &World, input: &Input) -> Measured {
    let input = input.read();
    let (before, start) = (MEMORY.allocated(), ThreadTime::now());
    let most_before = MEMORY.max_allocated();
    let come_in = catch_unwind(AssertUnwindSafe(|| door.come_in(world, &input)));
    let time = start.elapsed();
    // The most ever is all that is known. An input that stays below it is not the worst, and what it took is
    // known to be no more than that.
    let most = MEMORY.max_allocated();
    let memory = if most > most_before { most.saturating_sub(before) } else { 0 };
    let panicked = come_in.is_err();
    Measured { time, memory, wrong: come_in.ok().and_then(Result::err), panicked }
}

/// Makes a failing input smaller for as long as it fails in the same way, and prints it.
fn explain(
    door: Door,
    world: &World,
    tree: &mut impl ValueTree<Value = Input>,
    failure: &str,
    first: &Measured,
) {
    let mut steps = 0;
    let mut smallest = tree.current();
    while steps < MOST_STEPS && tree.simplify() {
        steps += 1;
        loop {
            let measured = measure(door, world, &tree.current());
            if measured.failure(measured.time) == Some(failure) {
                smallest = tree.current();
                break;
            }
            steps += 1;
            if steps >= MOST_STEPS || !tree.complicate() {
                break;
            }
        }
    }
    eprintln!("{failure}: {:?}, {:.1} MB", first.time, megabytes(first.memory));
    if let Some(wrong) = &first.wrong {
        eprintln!("{wrong}");
    }
    eprintln!("{}", smallest.text());
}

#[allow(clippy::cast_precision_loss)]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1_048_576.0
}
