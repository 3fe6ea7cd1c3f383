//! How many tests passed and failed, taken from what the test runners print.

use crate::run::name;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// How many tests passed and failed.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

/// A check counts as one test.
pub(super) fn checked(command: &mut Command) -> Result<Count> {
    let status = command.status().with_context(|| format!("cannot run {}", name(command)))?;
    let passed = u32::from(status.success());
    Ok(Count { passed, failed: 1 - passed })
}

/// Runs a test runner in sight and takes the counts from what it prints. A runner that fails without
/// having counted a failure counts as one, and so does one that counted nothing at all.
pub(super) fn counted(command: &mut Command) -> Result<Count> {
    let name = name(command);
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run {name}"))?;
    let mut count = Count::default();
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        if let Some(more) = summary(&line) {
            count.passed += more.passed;
            count.failed += more.failed;
        }
    }
    let success = child.wait()?.success();
    if count.failed == 0 && (!success || count.passed == 0) {
        count.failed = 1;
    }
    Ok(count)
}

/// The counts in a runner's closing line: `test result: ok. 5 passed; 0 failed; …` of Rust's, or
/// `5 passed (2.1s)` and `1 failed` of Playwright's.
fn summary(line: &str) -> Option<Count> {
    let of_rust = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "));
    if let Some((_, counts)) = of_rust {
        let number = |what| counts.split("; ").find_map(|part| number_before(part, what));
        return Some(Count { passed: number("passed")?, failed: number("failed")? });
    }
    let line = line.trim();
    let number = |what| number_before(line, what).unwrap_or(0);
    // What could not run has not passed.
    let failed = number("failed") + number("flaky") + number("interrupted") + number("did not run");
    Some(Count { passed: number("passed"), failed })
}

/// The number in "5 passed" or "5 passed (2.1s)".
fn number_before(text: &str, what: &str) -> Option<u32> {
    let (number, rest) = text.split_once(' ')?;
    let rest = rest.strip_prefix(what)?;
    (rest.is_empty() || rest.starts_with(" (")).then(|| number.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::summary;

    fn counts(line: &str) -> (u32, u32) {
        summary(line).map_or((0, 0), |count| (count.passed, count.failed))
    }

    #[test]
    fn counts_are_taken_from_closing_lines() {
        let rust =
            "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(counts(rust), (12, 3));
        assert_eq!(counts("  41 passed (1.2m)"), (41, 0));
        assert_eq!(counts("  2 failed"), (0, 2));
        assert_eq!(counts("  1 flaky"), (0, 1));
        assert_eq!(counts("  4 did not run"), (0, 4));
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in
            ["", "running 3 tests", "test a ... ok", "  ✓  1 start (2s)", "7 skills passed by"]
        {
            assert_eq!(counts(line), (0, 0), "{line}");
        }
    }
}
