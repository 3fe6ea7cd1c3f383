//! The tools that the commands need, installed once into a cache that outlives the checkout.

use crate::run::{command, run, succeeds};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    // Without its lock file it does not compile; rustls spares it the system's OpenSSL.
    arguments: &["--locked", "--no-default-features", "--features", "rustls"],
};
const CARGO_DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2", arguments: &["--locked"] };
/// Fails with `--locked`. The version is that of Cargo.lock.
const WASM_BINDGEN: &str = "wasm-bindgen-cli";

/// Where Debian puts the browser and its driver.
const CHROMIUM: &str = "/usr/bin/chromium";
pub(crate) const CHROMEDRIVER: &str = "/usr/bin/chromedriver";

struct Tool<'a> {
    name: &'a str,
    version: &'a str,
    arguments: &'a [&'a str],
}

/// The tools, ready to be used.
pub(crate) struct Tools {
    path: OsString,
}

impl Tools {
    /// What a build needs: the wasm target, npm's packages, wasm-bindgen and Trunk.
    pub(crate) fn for_build(root: &Path) -> Result<Self> {
        add_wasm_target()?;
        install_npm_packages(root)?;
        let bindgen_version = locked_version(root, "wasm-bindgen")?;
        let bindgen = Tool { name: WASM_BINDGEN, version: &bindgen_version, arguments: &[] };
        let folders = [root.join("node_modules/.bin"), bindgen.install()?, TRUNK.install()?];
        Ok(Self { path: prepend(&folders, &env::var_os("PATH").unwrap_or_default())? })
    }

    /// What the tests need beside that: checks and a browser.
    pub(crate) fn for_tests(root: &Path) -> Result<Self> {
        let build = Self::for_build(root)?;
        add_components()?;
        install_browser()?;
        Ok(Self { path: prepend(&[CARGO_DENY.install()?], &build.path)? })
    }

    /// A program, run where these tools are found.
    pub(crate) fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = command(program, arguments);
        command.env("PATH", &self.path);
        command
    }
}

impl Tool<'_> {
    /// Installs the tool unless the cache has it, and returns the folder that it is in.
    fn install(&self) -> Result<PathBuf> {
        let home = cache()?.join(format!("{}-{}", self.name, self.version));
        // Cargo writes this file last, so a broken install is done again.
        if !home.join(".crates.toml").exists() {
            println!("Installing {} {}. This takes some minutes, once.", self.name, self.version);
            let mut install = command("cargo", &["install", self.name, "--version", self.version]);
            run(install.args(self.arguments).arg("--root").arg(&home))?;
        }
        Ok(home.join("bin"))
    }
}

/// The folder for tools: `SKILLGAUGE_CACHE`, or the user's cache folder.
fn cache() -> Result<PathBuf> {
    let of_user = || {
        let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        cache.or_else(|| env::home_dir().map(|home| home.join(".cache")))
    };
    let own = env::var_os("SKILLGAUGE_CACHE").map(PathBuf::from);
    own.or_else(|| of_user().map(|cache| cache.join("skillgauge"))).context("no folder for a cache")
}

fn add_wasm_target() -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let output = command("rustc", &["--print", "target-libdir", "--target", TARGET]).output()?;
    let folder = String::from_utf8(output.stdout)?;
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    run(&mut command("rustup", &["target", "add", TARGET]))
}

fn add_components() -> Result<()> {
    for (component, subcommand) in [("clippy", "clippy"), ("rustfmt", "fmt")] {
        if !succeeds(&mut command("cargo", &[subcommand, "--version"])) {
            run(&mut command("rustup", &["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Installs what package-lock.json names, unless that is what is there.
fn install_npm_packages(root: &Path) -> Result<()> {
    let wanted =
        fs::read(root.join("package-lock.json")).context("cannot read package-lock.json")?;
    let mark = root.join("node_modules/.skillgauge-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing npm packages.");
    run(command("npm", &["ci", "--no-audit", "--no-fund"]).current_dir(root))?;
    fs::write(mark, wanted)?;
    Ok(())
}

/// Finds Chromium and its driver, or installs Debian's.
fn install_browser() -> Result<()> {
    const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-dejavu-core"];
    let there = || [CHROMIUM, CHROMEDRIVER].iter().all(|p| Path::new(p).exists());
    if there() {
        return Ok(());
    }
    println!("Installing Chromium from Debian's packages.");
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
    if !there() {
        bail!("the packages are installed, but {CHROMIUM} or {CHROMEDRIVER} is not there");
    }
    Ok(())
}

/// The version of a package in Cargo.lock.
fn locked_version(root: &Path, package: &str) -> Result<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let version = lock.split_once(&entry).and_then(|(_, rest)| rest.split_once('"'));
    version
        .map(|(version, _)| version.to_owned())
        .with_context(|| format!("{package} is not locked"))
}

fn prepend(folders: &[PathBuf], path: &OsStr) -> Result<OsString> {
    Ok(env::join_paths(folders.iter().cloned().chain(env::split_paths(path)))?)
}
