//! The browser of the tests, which is Debian's Chromium.

use super::steps::Step;
use crate::run::{command, run, succeeds};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Where Debian puts the browser and its driver.
const CHROMIUM: &str = "/usr/bin/chromium";
pub(crate) const CHROMEDRIVER: &str = "/usr/bin/chromedriver";

/// Installs Chromium and its driver, unless both are there.
pub(super) fn chromium() -> Option<Step<'static>> {
    (!is_there()).then(|| {
        Step::new("installing Chromium from Debian's packages, a minute, once".to_owned(), install)
    })
}

fn is_there() -> bool {
    [CHROMIUM, CHROMEDRIVER].iter().all(|path| Path::new(path).exists())
}

fn install() -> Result<()> {
    const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
    let apt = |arguments: &[&str]| {
        let root = succeeds(&mut command("test", &["-w", "/var/lib/dpkg"]));
        let mut apt =
            if root { command("apt-get", &[]) } else { command("sudo", &["-n", "apt-get"]) };
        run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let install = [&["install", "--yes", "--no-install-recommends"], PACKAGES.as_slice()].concat();
    apt(&["update", "--quiet"]).and_then(|()| apt(&install)).with_context(|| {
        format!("cannot install the browser: install the packages {} by hand", PACKAGES.join(", "))
    })?;
    if !is_there() {
        bail!("the packages are installed, but {CHROMIUM} or {CHROMEDRIVER} is not there");
    }
    Ok(())
}
