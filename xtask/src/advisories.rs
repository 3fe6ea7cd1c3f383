//! Known faults in what the widget is made of.

use crate::run::run;
use crate::tools::Tools;
use anyhow::Result;
use std::path::Path;

const UNREACHABLE: &str = "The RustSec advisory database cannot be reached, so nothing is known about \
    advisories. Run this again where https://github.com/RustSec/advisory-db can be reached.";
const NOTHING_FOUND: &str =
    "The RustSec advisory database was reached, and nothing in it stops this release.";

/// Asks the `RustSec` database whether it knows of a fault in a crate of Cargo.lock. The last line says
/// what came of it.
pub(crate) fn advisories(root: &Path) -> Result<bool> {
    let tools = Tools::for_advisories(root)?;
    let mut fetch = tools.command("cargo-deny", &["fetch", "db"]);
    let fetched = fetch.current_dir(root).status()?.success();
    let mut check = tools.command("cargo-deny", &["check", "advisories"]);
    let (good, said) = outcome(fetched, || run(check.current_dir(root)))?;
    println!("{said}");
    Ok(good)
}

/// Checks, unless there is nothing to check with. That is a failure too: silence would read as good news.
fn outcome(fetched: bool, check: impl FnOnce() -> Result<()>) -> Result<(bool, &'static str)> {
    if !fetched {
        return Ok((false, UNREACHABLE));
    }
    check()?;
    Ok((true, NOTHING_FOUND))
}

#[cfg(test)]
mod tests {
    use super::{NOTHING_FOUND, UNREACHABLE, outcome};
    use anyhow::{Result, bail};

    #[test]
    fn without_the_database_nothing_is_checked_and_it_says_so() -> Result<()> {
        let mut checked = false;
        let came = outcome(false, || {
            checked = true;
            Ok(())
        })?;
        assert_eq!(came, (false, UNREACHABLE));
        assert!(!checked);
        Ok(())
    }

    #[test]
    fn with_it_the_outcome_is_that_of_the_check() -> Result<()> {
        assert_eq!(outcome(true, || Ok(()))?, (true, NOTHING_FOUND));
        assert!(outcome(true, || bail!("a fault")).is_err());
        Ok(())
    }
}
