//! The release build.

use crate::run::run;
use crate::tools::Tools;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the widget for release into `dist/`.
pub(crate) fn dist(root: &Path) -> Result<()> {
    build(root, &Tools::for_build(root)?)?;
    println!("The widget is in {}.", root.join("dist").display());
    Ok(())
}

/// Builds with tools that are there: the module with its split points, which pages load in chunks, and
/// by way of Trunk the one without, which the single file has in it. Both have the same dependencies.
pub(crate) fn build(root: &Path, tools: &Tools) -> Result<()> {
    let (flags, target) = (without_paths(root)?, root.join("target"));
    let split = split(root, tools, &flags, &target)?;
    let mut trunk = tools.command("trunk", &["build", "--release"]);
    // Trunk takes it for its flag, and refuses the usual value: 1.
    trunk.env_remove("NO_COLOR");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags).env("CARGO_TARGET_DIR", target);
    run(trunk.current_dir(root).env("SKILLGAUGE_SPLIT", split))
}

/// Builds the module with its split points, and returns its file.
fn split(root: &Path, tools: &Tools, flags: &str, target: &Path) -> Result<PathBuf> {
    let mut cargo = tools.command("cargo", &["rustc", "--locked", "--release"]);
    cargo.args([
        "--bin",
        "skillgauge",
        "--features",
        "split",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    // What the linker knows of the module tells which parts of it can be chunks of their own.
    cargo.args(["--", "-Clink-arg=--emit-relocs"]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags).env("CARGO_TARGET_DIR", target);
    run(cargo.current_dir(root))?;
    // Trunk's build takes the file's place.
    let built = target.join("wasm32-unknown-unknown/release/skillgauge.wasm");
    let split = target.join("skillgauge-split.wasm");
    fs::copy(built, &split).context("cannot copy the module")?;
    Ok(split)
}

/// Flags that keep this machine's paths out of the wasm, so that a build is the same everywhere.
fn without_paths(root: &Path) -> Result<String> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let cargo_home = cargo_home.context("no home folder")?;
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    Ok([remap(&cargo_home, "/cargo"), remap(root, "/skillgauge")].join("\u{1f}"))
}
