//! The tools that each command needs. What is missing is installed first.

mod browser;
mod cargo;
mod npm;
mod rustup;
mod steps;

pub(crate) use self::browser::CHROMEDRIVER;
use self::cargo::Tool;
use crate::run::command;
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

const TRUNK: Tool = Tool {
    name: "trunk",
    version: "0.21.14",
    // Without its lock file it does not compile; rustls spares it the system's OpenSSL.
    arguments: &["--locked", "--no-default-features", "--features", "rustls"],
};
const WASM_SPLIT: Tool = Tool {
    name: "wasm_split_cli_support",
    version: "0.2.4",
    arguments: &["--locked", "--features", "build-binary"],
};
const CARGO_DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2", arguments: &["--locked"] };
/// Fails with `--locked`. The version is that of Cargo.lock.
const WASM_BINDGEN: &str = "wasm-bindgen-cli";

/// The tools, ready to be used.
pub(crate) struct Tools {
    path: OsString,
}

/// What a command may need.
#[derive(Clone, Copy, PartialEq)]
enum Need {
    Build,
    Tests,
}

impl Tools {
    /// What a build needs: the wasm target, npm's packages and the tools that make the widget.
    pub(crate) fn for_build(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Build)
    }

    /// What the tests need beside that: checks and a browser.
    pub(crate) fn for_tests(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Tests)
    }

    fn set_up(root: &Path, need: Need) -> Result<Self> {
        let bindgen_version = locked_version(root, "wasm-bindgen")?;
        let bindgen = Tool { name: WASM_BINDGEN, version: &bindgen_version, arguments: &[] };
        let mut tools = vec![bindgen, TRUNK, WASM_SPLIT];
        let mut steps = vec![rustup::wasm_target()?, npm::packages(root)?];
        if need == Need::Tests {
            tools.push(CARGO_DENY);
            steps.extend([
                rustup::component("clippy", "clippy"),
                rustup::component("rustfmt", "fmt"),
                browser::chromium(),
            ]);
        }
        for tool in &tools {
            steps.push(tool.step()?);
        }
        steps::run(steps.into_iter().flatten().collect())?;

        let mut folders = vec![root.join("node_modules/.bin")];
        for tool in &tools {
            folders.push(tool.programs()?);
        }
        let path = env::var_os("PATH").unwrap_or_default();
        Ok(Self { path: env::join_paths(folders.into_iter().chain(env::split_paths(&path)))? })
    }

    /// A program, run where these tools are found.
    pub(crate) fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = command(program, arguments);
        command.env("PATH", &self.path);
        command
    }
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
