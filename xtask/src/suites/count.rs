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

/// What a runner came to: how many passed and failed, and what it said about those that failed.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) count: Count,
    pub(super) failures: Vec<String>,
}

/// What has nothing to say but its counts.
impl From<Count> for Outcome {
    fn from(count: Count) -> Self {
        Self { count, failures: Vec::new() }
    }
}

/// A check counts as one test.
pub(super) fn checked(command: &mut Command) -> Result<Outcome> {
    let status = command.status().with_context(|| format!("cannot run {}", name(command)))?;
    let passed = u32::from(status.success());
    Ok(Count { passed, failed: 1 - passed }.into())
}

/// Runs a test runner in sight and takes the counts from what it prints. A runner that fails without
/// having counted a failure counts as one, and so does one that counted nothing at all.
pub(super) fn counted(command: &mut Command) -> Result<Outcome> {
    let name = name(command);
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run {name}"))?;
    let mut count = Count::default();
    let mut failures = Failures::default();
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        failures.hear(&line);
        if let Some(more) = summary(&line) {
            count.passed += more.passed;
            count.failed += more.failed;
        }
    }
    let success = child.wait()?.success();
    if count.failed == 0 && (!success || count.passed == 0) {
        count.failed = 1;
    }
    Ok(Outcome { count, failures: failures.lines })
}

/// What a runner says about its failures, up to its closing line: from `failures:` of Rust's, or
/// from `  1) …` of Playwright's.
#[derive(Default)]
struct Failures {
    lines: Vec<String>,
    listening: bool,
}

impl Failures {
    fn hear(&mut self, line: &str) {
        let closes = summary(line).is_some_and(|count| count.passed + count.failed > 0);
        let opens = line == "failures:"
            || line.trim_start().split_once(") ").is_some_and(|(number, _)| number == "1");
        self.listening = !closes && (self.listening || opens);
        if self.listening {
            self.lines.push(line.to_owned());
        }
    }
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
    use super::{Failures, summary};

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

    /// What is kept of what a runner prints.
    fn kept(printed: &str) -> String {
        let mut failures = Failures::default();
        printed.lines().for_each(|line| failures.hear(line));
        failures.lines.join("\n")
    }

    #[test]
    fn failures_of_rust_are_kept() {
        let printed = "running 2 tests\ntest a ... ok\ntest b ... FAILED\n\nfailures:\n\n---- b \
                       stdout ----\nassertion failed\n\ntest result: FAILED. 1 passed; 1 failed; 0 \
                       ignored\nafter";
        assert_eq!(kept(printed), "failures:\n\n---- b stdout ----\nassertion failed\n");
    }

    #[test]
    fn failures_of_playwright_are_kept() {
        let printed = "  ✓  1 start (2s)\n  ✘  2 end (2s)\n\n  1) a.spec.ts:4:1 › end\n\n    Error: \
                       no\n\n  1 failed\n    a.spec.ts:4:1 › end\n  1 passed (3s)";
        assert_eq!(kept(printed), "  1) a.spec.ts:4:1 › end\n\n    Error: no\n");
    }

    #[test]
    fn of_a_run_without_failures_nothing_is_kept() {
        assert_eq!(kept("  ✓  1 start (2s)\n\n  1 passed (3s)"), "");
    }
}
