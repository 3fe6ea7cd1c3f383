//! Debian's packages, installed where they are not there.

use super::steps::Step;
use crate::run::{command, run, succeeds};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Packages that are used together.
pub(super) struct Installed {
    /// What they are, for the person who waits.
    pub(super) what: &'static str,
    /// The programs that must be there, by their paths.
    pub(super) programs: &'static [&'static str],
    /// The packages that bring them.
    pub(super) packages: &'static [&'static str],
}

impl Installed {
    /// Installs them, unless the programs are there.
    pub(super) fn step(&'static self) -> Option<Step<'static>> {
        let title = format!("installing {} from Debian's packages, a minute, once", self.what);
        (!self.is_there()).then(|| Step::new(title, || self.install()))
    }

    fn is_there(&self) -> bool {
        self.programs.iter().all(|path| Path::new(path).exists())
    }

    fn install(&self) -> Result<()> {
        let apt = |arguments: &[&str]| {
            let root = succeeds(&mut command("test", &["-w", "/var/lib/dpkg"]));
            let mut apt =
                if root { command("apt-get", &[]) } else { command("sudo", &["-n", "apt-get"]) };
            run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
        };
        let install = [&["install", "--yes", "--no-install-recommends"], self.packages].concat();
        apt(&["update", "--quiet"]).and_then(|()| apt(&install)).with_context(|| {
            let packages = self.packages.join(", ");
            format!("cannot install {}: install the packages {packages} by hand", self.what)
        })?;
        if !self.is_there() {
            let programs = self.programs.join(", ");
            bail!("the packages are installed, but not all of {programs} are there");
        }
        Ok(())
    }
}
