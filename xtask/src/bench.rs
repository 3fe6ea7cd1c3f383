//! How fast the widget is: the first load in a browser, beside yardsticks, and what it works out.

use crate::dist;
use crate::run::{command, run};
use crate::tools::{self, Tools};
use anyhow::{Result, bail};
use clap::{Args, Subcommand, value_parser};
use std::path::Path;
use std::process::Stdio;

/// What is measured.
#[derive(Subcommand)]
pub(crate) enum What {
    /// How soon the page, the frame page and the element can be used, beside the yardsticks
    Load(Load),
    /// How fast the pure part is, natively and in the browser, and how that grows
    Engine,
}

/// How the load is measured.
#[derive(Args)]
pub(crate) struct Load {
    /// How many times each page is visited
    #[arg(long, default_value_t = RUNS, value_parser = value_parser!(u32).range(1..))]
    runs: u32,
    /// Another page in the same run: what to call it, where it is, what is there when it is ready, and what to click on
    #[arg(long, value_name = "NAME|ADDRESS|READY SELECTOR|CLICK SELECTOR")]
    beside: Vec<String>,
    /// Leave Lighthouse out
    #[arg(long)]
    no_lighthouse: bool,
}

const RUNS: u32 = 5;

/// Measures one thing or all, and writes the tables into `docs/performance.md`.
pub(crate) fn bench(root: &Path, what: Option<What>) -> Result<()> {
    match what {
        Some(What::Load(how)) => load(root, &how),
        Some(What::Engine) => engine(root),
        None => {
            engine(root)?;
            load(root, &Load { runs: RUNS, beside: Vec::new(), no_lighthouse: false })
        }
    }
}

/// Builds the widget and the counter, and has a browser measure them.
fn load(root: &Path, how: &Load) -> Result<()> {
    let tools = Tools::for_bench(root, !how.no_lighthouse)?;
    dist::build(root, &tools)?;
    build_for_wasm(root, &tools, "counter")?;
    let mut node = tools.command("node", &["xtask/js/bench/load.mjs", &how.runs.to_string()]);
    if !how.no_lighthouse {
        node.env("SKILLGAUGE_LIGHTHOUSE", tools::lighthouse_folder()?);
    }
    run(node.args(&how.beside).current_dir(root))
}

/// Measures natively first, with nothing of a browser beside it, and then the same in the browser.
fn engine(root: &Path) -> Result<()> {
    let tools = Tools::for_bench(root, false)?;
    run(command("cargo", &["bench", "--bench", "domain"]).current_dir(root))?;
    build_for_wasm(root, &tools, "growth")?;
    let arguments = ["run", "--quiet", "--locked", "--profile", "bench", "--package", "growth"];
    let output =
        command("cargo", &arguments).current_dir(root).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        bail!("the native part failed: {}", output.status);
    }
    let native = String::from_utf8(output.stdout)?;
    let mut node = tools.command("node", &["xtask/js/bench/engine.mjs", &native]);
    run(node.current_dir(root))
}

/// Builds a package of `benches/` with the widget's profile, in a folder of its own: in that of the widget, which is built with
/// other flags, each build would undo the other.
fn build_for_wasm(root: &Path, tools: &Tools, package: &str) -> Result<()> {
    let mut cargo = tools.command("cargo", &["build", "--locked", "--release"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--package", package]);
    run(cargo.current_dir(root).env("CARGO_TARGET_DIR", root.join("target/benches")))
}
