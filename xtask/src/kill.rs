//! Kill trials: what is left of somebody's ratings when the browser or a tab ends at once.

use crate::dist;
use crate::run::run;
use crate::tools::Tools;
use anyhow::Result;
use clap::ValueEnum;
use std::path::Path;

/// What is killed in a trial.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// The whole browser, as when the computer stops
    Browser,
    /// The processes that draw pages, as when a tab crashes
    Tab,
}

/// Builds the widget and runs so many trials. What comes of each is added to the file of results.
pub(crate) fn kill(root: &Path, kind: Kind, count: u32) -> Result<()> {
    let tools = Tools::for_tests(root)?;
    dist::build(root, &tools)?;
    let kind = match kind {
        Kind::Browser => "browser",
        Kind::Tab => "tab",
    };
    let mut trials = tools.command("node", &["xtask/js/kill/index.mjs", kind, &count.to_string()]);
    run(trials.current_dir(root))
}
