//! Checks the built-in frameworks and packs the facts of each into a few kilobytes. A fault stops
//! the build.

// The build script needs the check alone; the widget uses the rest.
#[allow(dead_code, unreachable_pub)]
#[path = "src/domain"]
mod domain {
    pub mod framework;
    pub mod formats {
        pub mod json;
    }
    pub mod order;
}
#[allow(unreachable_pub)]
#[path = "src/text/en"]
mod text {
    pub(crate) mod faults;
}

use domain::formats::json::Json;
use domain::framework::{Framework, Subject, file};
use std::cmp::Reverse;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=frameworks");
    println!("cargo::rerun-if-changed=src/domain/framework");
    println!("cargo::rerun-if-changed=src/domain/formats/json.rs");
    println!("cargo::rerun-if-changed=src/domain/order.rs");
    println!("cargo::rerun-if-changed=src/text/en/faults.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let mut frameworks = Vec::new();
    for entry in fs::read_dir("frameworks")? {
        let path = entry?.path();
        let framework = read(&path)?;
        // The widget asks for the descriptions by the framework's id.
        if path.file_stem() != Some(framework.id.as_ref()) {
            return Err(format!("{}: its id is “{}”", path.display(), framework.id).into());
        }
        frameworks.push(framework.without_descriptions());
    }
    frameworks.sort_by_key(in_order);
    fs::write(out.join("frameworks.postcard"), Framework::pack(&frameworks)?)?;
    Ok(())
}

/// Frameworks about people first, the newest first, what has no date last.
fn in_order(framework: &Framework) -> (bool, bool, Reverse<String>) {
    let undated = framework.edition == file::UNDATED;
    let organisation = framework.subject == Subject::Organisation;
    (organisation, undated, Reverse(framework.edition.clone()))
}

fn read(path: &Path) -> Result<Framework, Box<dyn Error>> {
    let json: Json = serde_json::from_str(&fs::read_to_string(path)?)
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let framework = file::check(&json).map_err(|faults| {
        let line = |fault| format!("{}: {}", path.display(), text::faults::fault(fault));
        faults.iter().map(line).collect::<Vec<_>>().join("\n")
    })?;
    Ok(framework)
}
