//! Every test and check, counted.

use crate::dist;
use crate::run::{command, name};
use crate::structure;
use crate::tools::{CHROMEDRIVER, Tools};
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

const WASM: [&str; 4] = ["--target", "wasm32-unknown-unknown", "--features", "web"];

/// How many tests passed and failed.
#[derive(Clone, Copy, Default)]
struct Count {
    passed: u32,
    failed: u32,
}

/// Runs every suite, whatever the others say, and prints the sums last, whatever happens.
pub(crate) fn test(root: &Path) -> ExitCode {
    let mut sum = Count::default();
    let mut add = |title: &str, count: Count| {
        println!("{title}: {} passed, {} failed\n", count.passed, count.failed);
        sum.passed += count.passed;
        sum.failed += count.failed;
    };
    if let Err(error) = suites(root, &mut add) {
        println!("{error:#}");
        add("What could not be run", Count { passed: 0, failed: 1 });
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn suites(root: &Path, mut add: impl FnMut(&str, Count)) -> Result<()> {
    // First what needs nothing installed: whoever broke it hears of it within a minute.
    add("Native tests", counted(command("cargo", &["test"]).current_dir(root))?);
    add("xtask", counted(command("cargo", &["test", "--package", "xtask"]).current_dir(root))?);

    let (passed, failed) = structure::check(root)?;
    add("Structure", Count { passed, failed });

    let frameworks = ["test", "--package", "framework-files"];
    add("Framework files", counted(command("cargo", &frameworks).current_dir(root))?);

    let tools = Tools::for_tests(root)?;
    let check = |program, arguments: &[&str]| {
        let mut command = tools.command(program, arguments);
        checked(command.current_dir(root).env("RUSTDOCFLAGS", "--deny warnings"))
    };
    // Benchmarks are native alone.
    let (clippy, clippy_wasm) =
        (["clippy", "--all-targets"], ["clippy", "--lib", "--bins", "--tests"]);
    let warnings = ["--", "--deny", "warnings"];
    add("Formatting", check("cargo", &["fmt", "--all", "--check"])?);
    let native = ["--workspace", "--features", "web"];
    add("Clippy, native", check("cargo", &[&clippy[..], &native, &warnings].concat())?);
    add("Clippy, wasm", check("cargo", &[&clippy_wasm[..], &WASM, &warnings].concat())?);
    add(
        "Documentation",
        check("cargo", &["doc", "--no-deps", "--document-private-items", "--features", "web"])?,
    );
    add("Dependencies", check("cargo-deny", &["check", "bans", "licenses", "sources"])?);

    let screens = ["test", "--features", "web", "--test", "screens"];
    add("Screens without a browser", counted(command("cargo", &screens).current_dir(root))?);

    let mut in_browser = tools.command("cargo", &[&["test", "--test", "web"], &WASM[..]].concat());
    in_browser
        .current_dir(root)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", CHROMEDRIVER);
    add("Browser edge and components", counted(&mut in_browser)?);

    dist::build(root, &tools)?;
    // They take the version and the element's description from the build.
    add("Types of the browser tests", check("tsc", &["--project", "tests/e2e"])?);
    let mut end_to_end = tools.command("playwright", &["test", "--config", "tests/e2e"]);
    add("End to end", counted(end_to_end.current_dir(root))?);
    Ok(())
}

/// A check counts as one test.
fn checked(command: &mut Command) -> Result<Count> {
    let status = command.status().with_context(|| format!("cannot run {}", name(command)))?;
    let passed = u32::from(status.success());
    Ok(Count { passed, failed: 1 - passed })
}

/// Runs a test runner in sight and takes the counts from what it prints. A runner that fails without
/// having counted a failure counts as one, and so does one that counted nothing at all.
fn counted(command: &mut Command) -> Result<Count> {
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
