//! What Rust itself needs beside the compiler.

use super::steps::Step;
use crate::run::{command, run, succeeds};
use anyhow::Result;
use std::path::Path;

/// The target that the widget is compiled for.
pub(super) fn wasm_target() -> Result<Option<Step<'static>>> {
    const TARGET: &str = "wasm32-unknown-unknown";
    // The compiler is asked, because not every Rust comes from rustup.
    let output = command("rustc", &["--print", "target-libdir", "--target", TARGET]).output()?;
    let folder = String::from_utf8(output.stdout)?;
    if Path::new(folder.trim()).exists() {
        return Ok(None);
    }
    let add = || run(&mut command("rustup", &["target", "add", TARGET]));
    Ok(Some(Step::new(format!("adding the Rust target {TARGET}"), add)))
}

/// A component of Rust, unless `cargo SUBCOMMAND` runs already.
pub(super) fn component(name: &'static str, subcommand: &str) -> Option<Step<'static>> {
    let is_there = succeeds(&mut command("cargo", &[subcommand, "--version"]));
    let add = || run(&mut command("rustup", &["component", "add", name]));
    (!is_there).then(|| Step::new(format!("adding {name}"), add))
}
