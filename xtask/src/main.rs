//! Every developer command: `cargo xtask --help` lists them. Each sets up all it needs first.

// A command line tool talks to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod dist;
mod run;
mod serve;
mod size;
mod structure;
mod suites;
mod tools;

use anyhow::Result;
use clap::{Parser, Subcommand};
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
    /// Check the framework files and print what is in them. With --csv, print each requirement; with check FILE, check that file
    Frameworks {
        /// Passed on as they are
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Measure how fast the pure part is
    Bench,
    /// Build for release and print what the first load is made of
    Size,
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
            return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Bench => {
            let mut cargo = run::command("cargo", &["bench", "--bench", "domain"]);
            run::run(cargo.current_dir(&root))?;
        }
        Command::Structure => {
            let (_, failed) = structure::check(&root)?;
            return Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Size => size::size(&root)?,
        Command::Test => return Ok(suites::test(&root)),
    }
    Ok(ExitCode::SUCCESS)
}
