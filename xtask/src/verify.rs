//! What a host serves, beside what it should.

use crate::run::command;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Whether a host serves a release. Says what differs.
pub(crate) fn verify(root: &Path, url: &str, sums: Option<PathBuf>) -> Result<bool> {
    let sums = sums.unwrap_or_else(|| root.join("dist/SHA256SUMS"));
    if !sums.exists() {
        let sums = sums.display();
        println!(
            "There are no sums at {sums}: `cargo xtask dist` makes them, or name a file with --sums."
        );
        return Ok(false);
    }
    let script = root.join("xtask/js/verify.mjs");
    let mut node = command("node", &[]);
    node.arg(script).arg(url).arg(sums);
    Ok(node.status().context("cannot run node")?.success())
}
