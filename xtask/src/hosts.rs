//! The widget in software that others wrote: `WordPress` and `MediaWiki` from Debian's packages.

use crate::dist;
use crate::run::run;
use crate::tools::Tools;
use anyhow::Result;
use std::path::Path;

/// Builds the widget, and puts it on pages of that software as the docs say. Screenshots go to `target/hosts/`.
pub(crate) fn hosts(root: &Path) -> Result<()> {
    let tools = Tools::for_hosts(root)?;
    dist::build(root, &tools)?;
    let mut tests = tools.command("playwright", &["test", "--config", "tests/hosts"]);
    let outcome = run(tests.current_dir(root));
    println!("The screenshots are in target/hosts/.");
    outcome
}
