//! Every test and check, counted and timed.

mod count;
mod report;

use self::count::{Count, checked, counted};
use self::report::Report;
use crate::dist;
use crate::run::command;
use crate::structure;
use crate::tools::{CHROMEDRIVER, Tools};
use anyhow::Result;
use std::path::Path;
use std::process::ExitCode;

const WASM: [&str; 4] = ["--target", "wasm32-unknown-unknown", "--features", "web"];
/// As pages load it. Nothing that is built this way runs before its chunks are made.
const SPLIT: [&str; 4] = ["--target", "wasm32-unknown-unknown", "--features", "split"];

/// Runs every suite, whatever the others say, and prints the sums last, whatever happens.
pub(crate) fn test(root: &Path) -> ExitCode {
    let mut report = Report::default();
    if let Err(error) = suites(root, &mut report) {
        println!("{error:#}");
        report.could_not_run();
    }
    print!("{report}");
    if report.has_failures() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn suites(root: &Path, report: &mut Report) -> Result<()> {
    let cargo = |arguments: &[&str]| counted(command("cargo", arguments).current_dir(root));
    // First what needs nothing installed: whoever broke it hears of it within a minute.
    report.suite("Native tests", || cargo(&["test"]))?;
    report.suite("xtask", || cargo(&["test", "--package", "xtask"]))?;
    report.suite("Framework files", || cargo(&["test", "--package", "framework-files"]))?;

    report.suite("Pages", || cargo(&["test", "--package", "skillgauge-pages"]))?;

    report.suite("Structure", || {
        let (passed, failed) = structure::check(root)?;
        Ok(Count { passed, failed }.into())
    })?;

    let tools = report.step("Setting up", || Tools::for_tests(root))?;
    let check = |program, arguments: &[&str]| {
        let mut command = tools.command(program, arguments);
        checked(command.current_dir(root).env("RUSTDOCFLAGS", "--deny warnings"))
    };
    // Benchmarks are native alone.
    let (clippy, clippy_wasm) =
        (["clippy", "--all-targets"], ["clippy", "--lib", "--bins", "--tests"]);
    let warnings = ["--", "--deny", "warnings"];
    report.suite("Formatting", || check("cargo", &["fmt", "--all", "--check"]))?;
    let native = ["--workspace", "--features", "web"];
    report
        .suite("Clippy, native", || check("cargo", &[&clippy[..], &native, &warnings].concat()))?;
    report.suite("Clippy, wasm", || {
        check("cargo", &[&clippy_wasm[..], &SPLIT, &warnings].concat())
    })?;
    report.suite("Documentation", || {
        check("cargo", &["doc", "--no-deps", "--document-private-items", "--features", "web"])
    })?;
    report
        .suite("Dependencies", || check("cargo-deny", &["check", "bans", "licenses", "sources"]))?;

    report.suite("Screens without a browser", || {
        cargo(&["test", "--features", "web", "--test", "screens"])
    })?;

    let mut in_browser = tools.command("cargo", &[&["test", "--test", "web"], &WASM[..]].concat());
    in_browser
        .current_dir(root)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", CHROMEDRIVER);
    report.suite("Browser edge and components", || counted(&mut in_browser))?;

    report.step("Release build", || dist::build(root, &tools))?;
    // They take the version and the element's description from the build.
    report.suite("Types of the browser tests", || check("tsc", &["--project", "tests/e2e"]))?;
    let mut end_to_end = tools.command("playwright", &["test", "--config", "tests/e2e"]);
    report.suite("End to end", || counted(end_to_end.current_dir(root)))?;
    report.suite("Types of the tests in three browsers", || {
        check("tsc", &["--project", "tests/browsers"])
    })?;
    let mut browsers = tools.command("playwright", &["test", "--config", "tests/browsers"]);
    report.suite("Browsers", || counted(browsers.current_dir(root)))?;
    Ok(())
}
