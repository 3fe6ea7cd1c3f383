//! Whether the same source gives the same release, wherever it is built.

use crate::run::run;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

/// Builds the last commit in two fresh folders, and says whether the releases are the same to the byte.
/// The folders have paths of different lengths, and the second build is in another time zone and language.
pub(crate) fn reproduce(root: &Path) -> Result<bool> {
    let commit = git(root, &["rev-parse", "HEAD"])?;
    if !git(root, &["status", "--porcelain"])?.is_empty() {
        println!("What is not committed is not part of this.");
    }
    let both = env::temp_dir().join(format!("skillgauge-reproduce-{}", process::id()));
    let folders = [both.join("1"), both.join("a-second-folder-with-a-longer-path").join("2")];
    let elsewhere =
        [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")];
    for (folder, variables) in folders.iter().zip([&[][..], &elsewhere]) {
        println!("Building {commit} in {}.", folder.display());
        check_out(root, &commit, folder)?;
        let mut cargo = Command::new("cargo");
        cargo.args(["xtask", "dist"]).current_dir(folder).env_remove("CARGO_TARGET_DIR");
        run(cargo.envs(variables.iter().copied()))?;
    }

    let [one, two] = folders.map(|folder| folder.join("dist"));
    let releases = (files(&one)?, files(&two)?);
    let differences = differences(&releases.0, &releases.1);
    for difference in &differences {
        println!("{difference}");
    }
    if differences.is_empty() {
        println!("The two releases are the same to the byte: {} files.", releases.0.len());
        fs::remove_dir_all(&both).context("cannot remove the folders")?;
    } else {
        println!("The two releases differ. They are in {}, for a look.", both.display());
    }
    Ok(differences.is_empty())
}

/// What Git says.
fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("git").args(arguments).current_dir(root).output();
    let output = output.context("cannot run git")?;
    if !output.status.success() {
        bail!("git has no commit to build: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// A fresh copy of a commit, with nothing that is not part of it.
fn check_out(root: &Path, commit: &str, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let clone = ["clone", "--quiet", "--no-checkout"];
    run(Command::new("git").args(clone).arg(root).arg(folder))?;
    let detach = ["checkout", "--quiet", "--detach", commit];
    run(Command::new("git").args(detach).current_dir(folder))
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// All files in a folder, by their paths in it.
fn files(folder: &Path) -> Result<Files> {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("no {}", next.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(found)
}

/// How two releases differ, a sentence for each file.
fn differences(one: &Files, two: &Files) -> Vec<String> {
    let paths: BTreeSet<&PathBuf> = one.keys().chain(two.keys()).collect();
    let difference = |path: &PathBuf| match (one.get(path), two.get(path)) {
        (Some(one), Some(two)) if one == two => None,
        (Some(one), Some(two)) => {
            let same = one.iter().zip(two).take_while(|(one, two)| one == two).count();
            let (one, two) = (one.len(), two.len());
            Some(format!("differs from byte {same} on ({one} and {two} bytes)"))
        }
        (Some(_), None) => Some("is in the first alone".to_owned()),
        (None, _) => Some("is in the second alone".to_owned()),
    };
    let differing = paths.into_iter().filter_map(|path| Some((path, difference(path)?)));
    differing.map(|(path, difference)| format!("{} {difference}", path.display())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Files, differences};
    use std::path::PathBuf;

    fn release(files: &[(&str, &[u8])]) -> Files {
        files.iter().map(|(path, bytes)| (PathBuf::from(path), bytes.to_vec())).collect()
    }

    #[test]
    fn each_file_that_differs_is_named() {
        let one = release(&[("a", b"same"), ("b/c", b"0123"), ("d", b"012"), ("e", b"")]);
        let two = release(&[("a", b"same"), ("b/c", b"01x3"), ("d", b"0123"), ("f", b"")]);
        assert_eq!(
            differences(&one, &two),
            [
                "b/c differs from byte 2 on (4 and 4 bytes)",
                "d differs from byte 3 on (3 and 4 bytes)",
                "e is in the first alone",
                "f is in the second alone",
            ]
        );
    }

    #[test]
    fn releases_with_the_same_files_do_not_differ() {
        let release = release(&[("a", b"1"), ("b", b"")]);
        assert_eq!(differences(&release, &release), [""; 0]);
    }
}
