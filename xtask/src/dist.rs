//! The release build.

use crate::run::run;
use crate::tools::Tools;
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// Builds the widget for release into `dist/`.
pub(crate) fn dist(root: &Path) -> Result<()> {
    build(root, &Tools::for_build(root)?)?;
    println!("The widget is in {}.", root.join("dist").display());
    Ok(())
}

/// Builds with tools that are there.
pub(crate) fn build(root: &Path, tools: &Tools) -> Result<()> {
    let mut trunk = tools.command("trunk", &["build", "--release"]);
    // Trunk takes it for its flag, and refuses the usual value: 1.
    trunk.env_remove("NO_COLOR");
    // What the linker knows of the module tells which constants can be loaded later.
    let flags = [without_paths(root)?, "-Clink-arg=--emit-relocs".to_owned()].join("\u{1f}");
    let target = root.join("target/wasm32-unknown-unknown/release/skillgauge.wasm");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags).env("CARGO_TARGET_DIR", root.join("target"));
    run(trunk.current_dir(root).env("SKILLGAUGE_LINKED", target))
}

/// Flags that keep this machine's paths out of the wasm, so that a build is the same everywhere.
fn without_paths(root: &Path) -> Result<String> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let cargo_home = cargo_home.context("no home folder")?;
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    Ok([remap(&cargo_home, "/cargo"), remap(root, "/skillgauge")].join("\u{1f}"))
}
