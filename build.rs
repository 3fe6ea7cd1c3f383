//! Checks the built-in frameworks and packs each into a few kilobytes. A fault stops the build.

// The build script needs the check alone; the widget uses the rest.
#[allow(dead_code, unreachable_pub)]
#[path = "src/domain/framework/mod.rs"]
mod framework;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=frameworks");
    println!("cargo::rerun-if-changed=src/domain/framework");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    for entry in fs::read_dir("frameworks")? {
        pack(&entry?.path(), &out)?;
    }
    Ok(())
}

fn pack(path: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let framework = framework::file::check(&fs::read_to_string(path)?).map_err(|faults| {
        let lines: Vec<_> = faults.iter().map(|f| format!("{}: {f}", path.display())).collect();
        lines.join("\n")
    })?;
    let name = path.file_stem().ok_or("a framework file without a name")?;
    let packed = postcard::to_allocvec(&framework)?;
    fs::write(out.join(name).with_extension("postcard"), packed)?;
    Ok(())
}
