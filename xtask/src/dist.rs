//! The release build.

use crate::run::{command, run};
use crate::tools::{self, Tools};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the widget for release into `dist/`.
pub(crate) fn dist(root: &Path) -> Result<()> {
    build(root, &Tools::for_build(root)?)?;
    println!("The widget is in {}.", root.join("dist").display());
    Ok(())
}

/// Builds with tools that are there: the module with its split points, which pages load in chunks, and
/// by way of Trunk the one without, which the single file has in it. Both have the same dependencies.
pub(crate) fn build(root: &Path, tools: &Tools) -> Result<()> {
    let (flags, target) = (without_paths(root)?, root.join("target"));
    let pages = pages(root, tools, &target)?;
    let split = split(root, tools, &flags, &target)?;
    let mut trunk = tools.command("trunk", &["build", "--release"]);
    // Trunk takes it for its flag, and refuses the usual value: 1.
    trunk.env_remove("NO_COLOR");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags).env("CARGO_TARGET_DIR", target);
    trunk.env("SKILLGAUGE_SCRIPT_WRITERS", tools::script_writers(root)?);
    trunk.env("SKILLGAUGE_SPLIT", split).env("SKILLGAUGE_PAGES", pages);
    run(trunk.current_dir(root))
}

/// Writes what pages show before the module is there, and without it, and returns the folder.
fn pages(root: &Path, tools: &Tools, target: &Path) -> Result<PathBuf> {
    let folder = target.join("pages");
    let arguments = ["run", "--quiet", "--locked", "--package", "skillgauge-pages", "--"];
    let mut cargo = tools.command("cargo", &arguments);
    run(cargo.arg(&folder).current_dir(root).env("CARGO_TARGET_DIR", target))?;
    Ok(folder)
}

/// Builds the module with its split points, and returns its file.
fn split(root: &Path, tools: &Tools, flags: &str, target: &Path) -> Result<PathBuf> {
    let mut cargo = tools.command("cargo", &["rustc", "--locked", "--release"]);
    cargo.args([
        "--bin",
        "skillgauge",
        "--features",
        "split",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    // What the linker knows of the module tells which parts of it can be chunks of their own.
    cargo.args(["--", "-Clink-arg=--emit-relocs"]);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags).env("CARGO_TARGET_DIR", target);
    run(cargo.current_dir(root))?;
    // Trunk's build takes the file's place.
    let built = target.join("wasm32-unknown-unknown/release/skillgauge.wasm");
    let split = target.join("skillgauge-split.wasm");
    fs::copy(built, &split).context("cannot copy the module")?;
    Ok(split)
}

/// Flags that keep this machine's paths out of the wasm, so that a build is the same everywhere.
fn without_paths(root: &Path) -> Result<String> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let cargo_home = cargo_home.context("no home folder")?;
    // There is none where the crates' sources are kept with the project.
    let registries = fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten();
    let registries = registries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let places = Places { root, cargo_home: &cargo_home, registries, rust: Rust::here()? };
    Ok(places.remapped().join("\u{1f}"))
}

/// The compiler in use.
struct Rust {
    folder: PathBuf,
    /// The commit that it was made from.
    commit: String,
}

impl Rust {
    fn here() -> Result<Self> {
        let ask = |arguments| -> Result<String> {
            let output = command("rustc", arguments).output().context("cannot run rustc")?;
            Ok(String::from_utf8(output.stdout)?)
        };
        let folder = PathBuf::from(ask(&["--print", "sysroot"])?.trim());
        let about = ask(&["--version", "--verbose"])?;
        let commit = about.lines().find_map(|line| line.strip_prefix("commit-hash: "));
        Ok(Self { folder, commit: commit.context("rustc does not tell its commit")?.to_owned() })
    }
}

/// The places on this machine that source comes from.
struct Places<'a> {
    root: &'a Path,
    cargo_home: &'a Path,
    /// One folder for each registry. Its name tells how this machine reaches the registry.
    registries: Vec<PathBuf>,
    rust: Rust,
}

impl Places<'_> {
    /// The flags. Where several fit a path, the compiler goes by the last.
    fn remapped(&self) -> Vec<String> {
        let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
        let mut flags = vec![remap(self.cargo_home, "/cargo"), remap(self.root, "/skillgauge")];
        flags.extend(self.registries.iter().map(|folder| remap(folder, "/crates")));
        // As Rust's own builds have it, so that it is the same with and without Rust's sources here.
        let sources = self.rust.folder.join("lib/rustlib/src/rust");
        flags.push(remap(&sources, &format!("/rustc/{}", self.rust.commit)));
        flags
    }
}

#[cfg(test)]
mod tests {
    use super::{Places, Rust};
    use std::path::{Path, PathBuf};

    #[test]
    fn no_place_of_this_machine_is_left_and_the_narrower_one_comes_last() {
        let places = Places {
            root: Path::new("/home/ada/skillgauge"),
            cargo_home: Path::new("/home/ada/.cargo"),
            registries: vec![PathBuf::from("/home/ada/.cargo/registry/src/mirror.example-1")],
            rust: Rust { folder: PathBuf::from("/opt/rust"), commit: "abc".to_owned() },
        };
        assert_eq!(
            places.remapped(),
            [
                "--remap-path-prefix=/home/ada/.cargo=/cargo",
                "--remap-path-prefix=/home/ada/skillgauge=/skillgauge",
                "--remap-path-prefix=/home/ada/.cargo/registry/src/mirror.example-1=/crates",
                "--remap-path-prefix=/opt/rust/lib/rustlib/src/rust=/rustc/abc",
            ]
        );
    }
}
