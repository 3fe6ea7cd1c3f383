//! Hostile input at the doors by which something comes in. What comes of each run is added to a file.

use crate::run::{command, name};
use anyhow::{Context, Result, bail};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

/// All that have been sent something, one run a line.
const RESULTS: &str = "tests/fuzz/results.csv";
const ALL_DOORS: [&str; 8] =
    ["code", "fragment", "team", "csv", "draft", "framework", "backup", "settings"];

/// Sends as many inputs to a door, or to each of them, and adds a line for each to the results. The other doors
/// are tried too when one fails.
pub(crate) fn fuzz(root: &Path, door: &str, count: u64, seed: Option<u64>) -> Result<ExitCode> {
    let doors: Vec<_> =
        ALL_DOORS.into_iter().filter(|known| [*known, "all"].contains(&door)).collect();
    if doors.is_empty() {
        bail!("there is no such door; there are {} and all", ALL_DOORS.join(", "));
    }
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let seed = seed.unwrap_or(seconds).to_string();
    let commit = said(command("git", &["describe", "--always", "--dirty"]).current_dir(root))?;
    let mut failed = false;
    for door in doors {
        let arguments = ["run", "--quiet", "--profile", "fuzz", "--package", "fuzz-doors", "--"];
        let mut cargo = command("cargo", &arguments);
        cargo.current_dir(root).args([door, &*count.to_string(), &*seed]);
        let output = cargo.stderr(Stdio::inherit()).output()?;
        let line = String::from_utf8(output.stdout)?;
        if line.is_empty() {
            bail!("the run at {door} ended without a word: {}", output.status);
        }
        failed |= !output.status.success();
        print!("{line}");
        let mut results = OpenOptions::new().append(true).open(root.join(RESULTS))?;
        write!(results, "{},{commit},{line}", date(seconds / 86_400))?;
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What a program says on a line.
fn said(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run {}", name(command)))?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// The date of a day, counted from 1 January 1970, as `2026-11-26`.
fn date(mut day: u64) -> String {
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", day + 1)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_have_their_dates() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(59), "1970-03-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(11_322), "2000-12-31");
        assert_eq!(date(20_783), "2026-11-26");
    }
}
