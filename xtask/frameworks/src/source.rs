//! Framework files and files of wording, read from disk and checked.

use anyhow::{Context, Result, bail};
use skillgauge::domain::formats::json::Json;
use skillgauge::domain::framework::Framework;
use skillgauge::domain::framework::file::{self, Fault};
use skillgauge::text::faults;
use std::fs;
use std::path::{Path, PathBuf};

/// A framework file, with the files of wording that stand beside it.
pub(crate) struct FrameworkFile {
    /// The framework, with all of its wording.
    pub(crate) framework: Framework,
    /// What the framework file itself says.
    pub(crate) json: Json,
    /// Whether there are files of wording beside it.
    pub(crate) has_wording_files: bool,
}

/// Every framework that is built in, with its wording.
///
/// # Errors
/// When a file cannot be read or has faults.
pub(crate) fn built_in() -> Result<Vec<Framework>> {
    let ids = built_in_ids()?.into_iter();
    ids.map(|id| Ok(open(&built_in_path(&id))?.framework)).collect()
}

/// A framework file by its path, or one that is built in by its id.
///
/// # Errors
/// When it cannot be read or has faults.
pub(crate) fn open_named(path_or_id: &str) -> Result<FrameworkFile> {
    if !Path::new(path_or_id).exists() && built_in_ids()?.iter().any(|id| id == path_or_id) {
        return open(&built_in_path(path_or_id));
    }
    open(Path::new(path_or_id))
}

/// Reads and checks a framework file, and what stands in `wording/ID` beside it; every fault is in the error.
///
/// # Errors
/// When a file cannot be read or has faults.
pub(crate) fn open(path: &Path) -> Result<FrameworkFile> {
    let json = read_json(path)?;
    let mut framework = file::check(&json).or_else(|faults| refuse(path, &faults))?;
    let folder = path.parent().unwrap_or(Path::new("")).join("wording").join(&framework.id);
    let wording_files = wording_files(&folder)?;
    for path in &wording_files {
        let wording = file::check_wording(&framework, &read_json(path)?);
        framework.add_wording(wording.or_else(|faults| refuse(path, &faults))?);
    }
    Ok(FrameworkFile { framework, json, has_wording_files: !wording_files.is_empty() })
}

fn built_in_ids() -> Result<Vec<String>> {
    let frameworks = skillgauge::frameworks::built_in().context("nothing is built in")?;
    Ok(frameworks.into_iter().map(|framework| framework.id).collect())
}

fn built_in_path(id: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../frameworks").join(format!("{id}.json"))
}

/// The files in a folder, if there is one.
fn wording_files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file, in a folder that need not be there yet.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn write_text(path: &Path, text: &str) -> Result<()> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = written.and_then(|()| fs::write(path, text));
    written.with_context(|| format!("cannot write {}", path.display()))
}

fn read_json(path: &Path) -> Result<Json> {
    let text = read_text(path)?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))
}

fn refuse<T>(path: &Path, faults: &[Fault]) -> Result<T> {
    let lines: Vec<_> = faults.iter().map(faults::fault).collect();
    bail!("{} has {} faults:\n{}", path.display(), lines.len(), lines.join("\n"))
}
