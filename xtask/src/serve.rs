//! The widget on this machine.

use crate::dist;
use crate::run::run;
use crate::tools::Tools;
use anyhow::Result;
use std::path::Path;

/// Builds the widget and serves it until it is stopped.
pub(crate) fn serve(root: &Path, port: u16) -> Result<()> {
    let tools = Tools::for_build(root)?;
    dist::build(root, &tools)?;
    let mut server = tools.command("node", &["xtask/js/serve.mjs", &port.to_string()]);
    run(server.current_dir(root))
}
