//! How large files are when they are sent.

use crate::tools::Tools;
use anyhow::{Context, Result, bail};
use std::fs;
use std::ops::AddAssign;
use std::path::PathBuf;

/// As the browser tests measure it, in Node, so that both say the same.
const BROTLI: &str = "
    const { readFileSync } = require('node:fs');
    const { brotliCompressSync, constants } = require('node:zlib');
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    for (const path of process.argv.slice(1)) {
      console.log(brotliCompressSync(readFileSync(path), { params }).length);
    }
";

/// Bytes of a file, as it is and with brotli at its highest level.
#[derive(Clone, Copy, Default)]
pub(super) struct Size {
    pub(super) raw: usize,
    pub(super) brotli: usize,
}

impl AddAssign for Size {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.brotli += other.brotli;
    }
}

/// The sizes of these files, in their order.
pub(super) fn sizes(tools: &Tools, files: &[PathBuf]) -> Result<Vec<Size>> {
    let output = tools.command("node", &["--eval", BROTLI, "--"]).args(files).output()?;
    if !output.status.success() {
        bail!("cannot compress: {}", String::from_utf8_lossy(&output.stderr));
    }
    let lines = String::from_utf8(output.stdout)?;
    let size = |(path, line): (&PathBuf, &str)| {
        let raw = fs::read(path)?.len();
        Ok(Size { raw, brotli: line.parse().context("no size")? })
    };
    files.iter().zip(lines.lines()).map(size).collect()
}
