//! What a screen reader says on a walk through the widget.

use crate::dist;
use crate::run::name;
use crate::tools::Tools;
use anyhow::{Context, Result};
use std::path::Path;

/// Builds the widget and walks through it with a screen reader. Whether it says what the golden files have; they are
/// written instead if they are to be brought up to date.
pub(crate) fn speech(root: &Path, update: bool) -> Result<bool> {
    let tools = Tools::for_speech(root)?;
    dist::build(root, &tools)?;
    let mut walk = tools.command("node", &["xtask/js/speech/index.mjs"]);
    if update {
        walk.arg("--update");
    }
    let status = walk.current_dir(root).status();
    Ok(status.with_context(|| format!("cannot run {}", name(&walk)))?.success())
}
