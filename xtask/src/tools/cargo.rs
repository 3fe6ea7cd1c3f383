//! Tools that Cargo compiles, installed once into a cache that outlives the checkout.

use super::steps::Step;
use crate::run::{command, run};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;

/// A tool from crates.io.
pub(super) struct Tool<'a> {
    pub(super) name: &'a str,
    pub(super) version: &'a str,
    pub(super) arguments: &'a [&'a str],
}

/// How tools are compiled, in place of the profiles that they bring along: without optimisation, which
/// takes minutes at the installation and saves less than a second of each build. The figures are in
/// `docs/performance.md`.
const PROFILE: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

impl<'a> Tool<'a> {
    /// Installs the tool, unless the cache has it.
    pub(super) fn step(&'a self) -> Result<Option<Step<'a>>> {
        let home = self.home()?;
        // Cargo makes this file first and fills it last, so a broken install is done again.
        if fs::metadata(home.join(".crates.toml")).is_ok_and(|file| file.len() > 0) {
            return Ok(None);
        }
        let title = format!("installing {} {}, some minutes, once", self.name, self.version);
        Ok(Some(Step::new(title, move || {
            let mut install = command("cargo", &["install", self.name, "--version", self.version]);
            run(install.args(self.arguments).arg("--root").arg(home).envs(PROFILE))
        })))
    }

    /// The folder that the tool's programs are in.
    pub(super) fn programs(&self) -> Result<PathBuf> {
        Ok(self.home()?.join("bin"))
    }

    /// Named by the version alone: a tool that was compiled with another profile does the same.
    fn home(&self) -> Result<PathBuf> {
        Ok(cache()?.join(format!("{}-{}", self.name, self.version)))
    }
}

/// The folder for tools: `SKILLGAUGE_CACHE`, or the user's cache folder.
pub(super) fn cache() -> Result<PathBuf> {
    let of_user = || {
        let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        cache.or_else(|| env::home_dir().map(|home| home.join(".cache")))
    };
    let own = env::var_os("SKILLGAUGE_CACHE").map(PathBuf::from);
    own.or_else(|| of_user().map(|cache| cache.join("skillgauge"))).context("no folder for a cache")
}
