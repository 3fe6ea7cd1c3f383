//! Debian's packages, unpacked into the cache and not installed: nothing of them runs by itself, and the machine stays
//! as it was.

use super::cargo::cache;
use super::steps::Step;
use crate::run::{command, run};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Packages that are used together.
pub(super) struct Unpacked {
    /// The name of their folder.
    pub(super) name: &'static str,
    /// What they are, for the person who waits.
    pub(super) what: &'static str,
    /// What is unpacked whether or not the machine has it, without what it depends on.
    pub(super) alone: &'static [&'static str],
    /// What is unpacked with all that it depends on. What the machine has already is used as it is.
    pub(super) whole: &'static [&'static str],
}

impl Unpacked {
    /// Fetches and unpacks the packages, unless the cache has them for this release of Debian. `tests/e2e/unpacked.ts`
    /// finds them there.
    pub(super) fn step(&self) -> Result<Option<Step<'_>>> {
        let home = cache()?.join(format!("{}-debian-{}", self.name, debian_version()?));
        // Written last, so that a broken set-up is done again.
        let mark = home.join("done");
        if mark.exists() {
            return Ok(None);
        }
        let title = format!("fetching packages of Debian: {}, once", self.what);
        Ok(Some(Step::new(title, move || {
            if home.exists() {
                fs::remove_dir_all(&home)?;
            }
            let work = home.join("work");
            let packages = work.join("packages");
            self.fetch(&work, &packages)?;
            unpack(&packages, &home.join("root"))?;
            fs::remove_dir_all(&work)?;
            fs::write(&mark, "").context("cannot note what was unpacked")
        })))
    }

    /// Fetches the packages by lists of its own, so that nothing of the system's changes and it need not be root.
    fn fetch(&self, work: &Path, packages: &Path) -> Result<()> {
        let lists = work.join("lists");
        for folder in [&lists, packages] {
            fs::create_dir_all(folder.join("partial")).context("cannot make a folder")?;
        }
        let apt = |arguments: &[&str]| {
            let mut apt = command("apt-get", &["--quiet", "--yes"]);
            for (name, folder) in [("State::Lists", lists.as_path()), ("Cache::Archives", packages)]
            {
                apt.arg("--option").arg(format!("Dir::{name}={}/", folder.display()));
            }
            apt.args(["--option", "Dir::Cache::pkgcache=", "--option", "Dir::Cache::srcpkgcache="]);
            apt.args(["--option", "Debug::NoLocking=true", "--option", "APT::Sandbox::User="]);
            run(apt.args(arguments).current_dir(packages))
        };
        apt(&["update"])?;
        if !self.alone.is_empty() {
            apt(&[&["download"], self.alone].concat())?;
        }
        if !self.whole.is_empty() {
            let install = ["install", "--download-only", "--no-install-recommends"];
            apt(&[&install[..], self.whole].concat())?;
        }
        Ok(())
    }
}

/// Unpacks all packages of a folder into one tree.
fn unpack(packages: &Path, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(packages)? {
        let package = entry?.path();
        if package.extension().is_some_and(|extension| extension == "deb") {
            run(command("dpkg-deb", &["--extract"]).arg(&package).arg(folder))?;
        }
    }
    Ok(())
}

/// The number of the release that this machine runs.
fn debian_version() -> Result<String> {
    let text = fs::read_to_string("/etc/os-release").context("this is no Debian")?;
    let version = text.lines().find_map(|line| line.strip_prefix("VERSION_ID="));
    Ok(version.context("/etc/os-release has no VERSION_ID")?.trim_matches('"').to_owned())
}
