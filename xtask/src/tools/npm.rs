//! The packages from npm.

use super::steps::Step;
use crate::run::{command, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Installs what package-lock.json names, unless that is what is there.
pub(super) fn packages(root: &Path) -> Result<Option<Step<'_>>> {
    let wanted =
        fs::read(root.join("package-lock.json")).context("cannot read package-lock.json")?;
    let mark = root.join("node_modules/.skillgauge-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(None);
    }
    let install = move || {
        run(command("npm", &["ci", "--no-audit", "--no-fund"]).current_dir(root))?;
        fs::write(mark, wanted).context("cannot note what npm has installed")
    };
    Ok(Some(Step::new("installing npm packages".to_owned(), install)))
}
