//! Every developer command: `cargo xtask --help` lists them. Each sets up all it needs first.

// A command line tool talks to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod advisories;
mod bench;
mod dist;
mod fuzz;
mod hosts;
mod kill;
mod reproduce;
mod run;
mod serve;
mod size;
mod speech;
mod structure;
mod suites;
mod tools;
mod verify;

use crate::tools::Tools;
use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Builds, serves and tests Skillgauge. Installs what it needs into a cache, once.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the widget and serve it on this machine
    Serve {
        /// The port to listen on; 0 takes any free one
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run every test and check, browser included
    Test,
    /// Check how the source is put together: circles, names, words, the browser, heads of files
    Structure,
    /// Build the widget for release into dist/, for any static host and any path
    Dist,
    /// Check the framework files and print what is in them. With --csv, print each requirement; with check FILE, check that file; with help, what else it does
    Frameworks {
        /// Passed on as they are
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Send hostile input to a door, or to all of them, and add what came of it to tests/fuzz/results.csv
    Fuzz {
        /// code, fragment, team, csv, draft, framework, backup, settings, or all
        door: String,
        /// How many inputs for each door
        count: u64,
        /// The same seed gives the same inputs; if left out, it is the time
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Measure how fast the widget is, and write that into docs/performance.md. Without an argument, all of it
    Bench {
        #[command(subcommand)]
        what: Option<bench::What>,
    },
    /// Build for release and print what the first load and each chunk are made of, and which chunk each screen is in
    Size,
    /// Write docs/accessibility.md and docs/openacr.yaml, which docs/accessibility.yml is the source of
    Accessibility,
    /// Kill the browser or its tabs while somebody rates, so many times, and add what was lost to tests/kills.csv
    Kill {
        /// What is killed
        kind: kill::Kind,
        /// How many times
        count: u32,
    },
    /// Put the widget on pages of other software as the docs say, use it there, and save screenshots in target/hosts/
    Hosts,
    /// Walk through the widget with a screen reader, and compare what it says with tests/golden/speech/
    Speech {
        /// Write the golden files instead, to be read before they are kept
        #[arg(long)]
        update: bool,
    },
    /// Build the last commit twice, in two fresh folders, and compare the releases byte by byte
    Reproduce,
    /// Compare what a host serves with the sums of a release
    Verify {
        /// The address of the widget's page on the host, such as <https://skills.example/>
        url: String,
        /// The sums to compare with; without it, those of dist/
        #[arg(long)]
        sums: Option<PathBuf>,
    },
    /// Ask the advisory database of Rust for known faults in the crates of Cargo.lock
    Advisories,
}

fn main() -> Result<ExitCode> {
    let root = run::root()?;
    match Cli::parse().command {
        Command::Serve { port } => serve::serve(&root, port)?,
        Command::Dist => dist::dist(&root)?,
        Command::Frameworks { arguments } => {
            let mut cargo =
                run::command("cargo", &["run", "--quiet", "--package", "framework-files", "--"]);
            let status = cargo.args(arguments).status()?;
            return Ok(exit_code(status.success()));
        }
        Command::Fuzz { door, count, seed } => return fuzz::fuzz(&root, &door, count, seed),
        Command::Bench { what } => bench::bench(&root, what)?,
        Command::Structure => {
            let (_, failed) = structure::check(&root)?;
            return Ok(exit_code(failed == 0));
        }
        Command::Size => size::size(&root)?,
        Command::Accessibility => {
            let mut node =
                Tools::for_scripts(&root)?.command("node", &["xtask/js/accessibility.mjs"]);
            run::run(node.current_dir(&root))?;
        }
        Command::Kill { kind, count } => kill::kill(&root, kind, count)?,
        Command::Hosts => hosts::hosts(&root)?,
        Command::Speech { update } => return Ok(exit_code(speech::speech(&root, update)?)),
        Command::Reproduce => return Ok(exit_code(reproduce::reproduce(&root)?)),
        Command::Verify { url, sums } => {
            return Ok(exit_code(verify::verify(&root, &url, sums)?));
        }
        Command::Advisories => return Ok(exit_code(advisories::advisories(&root)?)),
        Command::Test => return Ok(suites::test(&root)),
    }
    Ok(ExitCode::SUCCESS)
}

fn exit_code(good: bool) -> ExitCode {
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
