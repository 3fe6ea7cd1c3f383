//! The tools that each command needs. What is missing is installed first.

mod browser;
mod cargo;
mod installed;
mod npm;
mod rustup;
mod screen_reader;
mod steps;
mod unpacked;

pub(crate) use self::browser::CHROMEDRIVER;
use self::cargo::Tool;
use self::unpacked::Unpacked;
use crate::run::command;
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
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
/// Drives Firefox. Its makers publish it as source, and Debian has no package of it.
const GECKODRIVER: Tool = Tool { name: "geckodriver", version: "0.37.1", arguments: &["--locked"] };
/// The theme whose styles the browser tests put around the widget.
const THEME: Unpacked = Unpacked {
    name: "theme",
    what: "a theme of WordPress",
    alone: &["wordpress-theme-twentytwentyone"],
    whole: &[],
};
/// The web servers whose header files the browser tests try. Where they were installed, a service would start.
const WEB_SERVERS: Unpacked = Unpacked {
    name: "web-servers",
    what: "nginx and Apache",
    alone: &["nginx", "libnginx-mod-http-brotli-static", "apache2-bin"],
    whole: &["nginx", "libnginx-mod-http-brotli-static", "apache2-bin"],
};
/// Software that the widget is put into, without the web server that it asks for: PHP has one.
const HOSTS: Unpacked = Unpacked {
    name: "hosts",
    what: "WordPress, MediaWiki, and what they need",
    alone: &[
        "wordpress",
        "wordpress-theme-twentytwentyone",
        "wordpress-theme-twentytwentythree",
        "php-getid3",
        "libjs-cropper",
        "libjs-underscore",
        "mediawiki",
        "mediawiki-classes",
    ],
    whole: &[
        "php-cli",
        "php-gd",
        "php-intl",
        "php-mbstring",
        "php-mysql",
        "php-sqlite3",
        "php-xml",
        "mariadb-server-core",
    ],
};
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
    Bench { lighthouse: bool },
    Tests,
    Hosts,
    Speech,
    Advisories,
    Scripts,
}

impl Tools {
    /// What a build needs: the wasm target, npm's packages and the tools that make the widget.
    pub(crate) fn for_build(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Build)
    }

    /// What the tests need beside that: checks and three browsers.
    pub(crate) fn for_tests(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Tests)
    }

    /// What a build and its measuring need: a browser, and perhaps Lighthouse.
    pub(crate) fn for_bench(root: &Path, lighthouse: bool) -> Result<Self> {
        Self::set_up(root, Need::Bench { lighthouse })
    }

    /// What a build and the tests in software of others need: that software.
    pub(crate) fn for_hosts(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Hosts)
    }

    /// What it takes to hear what a screen reader says of the widget.
    pub(crate) fn for_speech(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Speech)
    }

    /// What it takes to ask for known faults.
    pub(crate) fn for_advisories(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Advisories)
    }

    /// What our own scripts need that write files of the repository: npm's packages.
    pub(crate) fn for_scripts(root: &Path) -> Result<Self> {
        Self::set_up(root, Need::Scripts)
    }

    fn set_up(root: &Path, need: Need) -> Result<Self> {
        let bindgen_version = locked_version(root, "wasm-bindgen")?;
        let bindgen = Tool { name: WASM_BINDGEN, version: &bindgen_version, arguments: &[] };
        let (mut tools, mut steps) = (Vec::new(), Vec::new());
        if !matches!(need, Need::Advisories | Need::Scripts) {
            tools.extend([bindgen, TRUNK, WASM_SPLIT]);
            steps.push(rustup::wasm_target()?);
        }
        if need != Need::Advisories {
            steps.push(npm::packages(root)?);
        }
        if matches!(need, Need::Tests | Need::Advisories) {
            tools.push(CARGO_DENY);
        }
        match need {
            Need::Tests => {
                tools.push(GECKODRIVER);
                steps.extend([
                    rustup::component("clippy", "clippy"),
                    rustup::component("rustfmt", "fmt"),
                    browser::CHROMIUM.step(),
                    browser::FIREFOX.step(),
                    browser::WEBKIT.step(),
                    THEME.step()?,
                    WEB_SERVERS.step()?,
                ]);
            }
            Need::Bench { lighthouse } => {
                steps.push(browser::CHROMIUM.step());
                if lighthouse {
                    steps.push(npm::lighthouse(root)?);
                }
            }
            Need::Hosts => steps.extend([browser::CHROMIUM.step(), HOSTS.step()?]),
            Need::Speech => steps.push(screen_reader::ORCA.step()),
            Need::Build | Need::Advisories | Need::Scripts => {}
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

/// The folder that Lighthouse is installed in.
pub(crate) fn lighthouse_folder() -> Result<PathBuf> {
    npm::lighthouse_folder()
}

/// The tools that write scripts with code of their own in them: "NAME@VERSION NAME@VERSION".
pub(crate) fn script_writers(root: &Path) -> Result<String> {
    let bindgen = locked_version(root, "wasm-bindgen")?;
    Ok(format!("wasm-bindgen-cli-support@{bindgen} {}@{}", WASM_SPLIT.name, WASM_SPLIT.version))
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
