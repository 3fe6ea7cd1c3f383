//! The packages from npm.

use super::cargo::cache;
use super::steps::Step;
use crate::run::{command, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// What `package.json` and `package-lock.json` of Lighthouse are in. It is apart from all else, because only the bench needs it.
const LIGHTHOUSE: &str = "xtask/js/bench/lighthouse";

/// Installs what package-lock.json names, unless that is what is there.
pub(super) fn packages(root: &Path) -> Result<Option<Step<'static>>> {
    install("installing npm packages", root, root.to_owned())
}

/// Installs Lighthouse into the cache, unless it is there.
pub(super) fn lighthouse(root: &Path) -> Result<Option<Step<'static>>> {
    let title = "installing Lighthouse, a minute, once";
    install(title, &root.join(LIGHTHOUSE), lighthouse_folder()?)
}

/// Where Lighthouse is installed.
pub(super) fn lighthouse_folder() -> Result<PathBuf> {
    Ok(cache()?.join("lighthouse"))
}

/// Installs into a folder what the package files of another, or of the same, name.
fn install(title: &str, from: &Path, folder: PathBuf) -> Result<Option<Step<'static>>> {
    let [about, lock] = ["package.json", "package-lock.json"].map(|name| from.join(name));
    let wanted = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let mark = folder.join("node_modules/.skillgauge-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(None);
    }
    let is_elsewhere = folder != from;
    Ok(Some(Step::new(title.to_owned(), move || {
        if is_elsewhere {
            fs::create_dir_all(&folder)?;
            fs::copy(&about, folder.join("package.json"))?;
            fs::copy(&lock, folder.join("package-lock.json"))?;
        }
        run(command("npm", &["ci", "--no-audit", "--no-fund"]).current_dir(&folder))?;
        fs::write(mark, wanted).context("cannot note what npm has installed")
    })))
}
