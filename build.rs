//! Checks the built-in frameworks and packs the facts of each into a few kilobytes. A fault stops
//! the build.

// The build script needs the check alone; the widget uses the rest.
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "src/domain"]
mod domain {
    pub mod direction;
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
use domain::framework::file::{self, Fault};
use domain::framework::{Framework, Subject};
use std::cmp::Reverse;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=frameworks");
    println!("cargo::rerun-if-changed=src/domain/direction.rs");
    println!("cargo::rerun-if-changed=src/domain/framework");
    println!("cargo::rerun-if-changed=src/domain/formats/json.rs");
    println!("cargo::rerun-if-changed=src/domain/order.rs");
    println!("cargo::rerun-if-changed=src/text/en/faults.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let mut frameworks = Vec::new();
    for entry in fs::read_dir("frameworks")? {
        let path = entry?.path();
        if path.is_dir() {
            continue;
        }
        let framework = read(&path)?;
        // The widget asks for the descriptions by the framework's id.
        if path.file_stem() != Some(framework.id.as_ref()) {
            return Err(format!("{}: its id is “{}”", path.display(), framework.id).into());
        }
        check_wording(&framework)?;
        frameworks.push(framework.without_descriptions());
    }
    frameworks.sort_by_key(in_order);
    fs::write(out.join("frameworks.postcard"), Framework::pack(&frameworks)?)?;
    let outlines: Vec<_> = frameworks.iter().map(Framework::outline).collect();
    fs::write(out.join("outlines.postcard"), Framework::pack(&outlines)?)?;
    Ok(())
}

/// Frameworks about people first, the newest first, what has no date last.
fn in_order(framework: &Framework) -> (bool, bool, Reverse<String>) {
    let undated = framework.edition == file::UNDATED;
    let organisation = framework.subject == Subject::Organisation;
    (organisation, undated, Reverse(framework.edition.clone()))
}

fn read(path: &Path) -> Result<Framework, Box<dyn Error>> {
    Ok(file::check(&read_json(path)?).map_err(|faults| said(path, &faults))?)
}

/// Checks the files of wording that a framework has beside its own.
fn check_wording(framework: &Framework) -> Result<(), Box<dyn Error>> {
    let folder = Path::new("frameworks/wording").join(&framework.id);
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            file::check_wording(framework, &read_json(&path)?)
                .map_err(|faults| said(&path, &faults))?;
        }
    }
    Ok(())
}

fn read_json(path: &Path) -> Result<Json, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?)
}

fn said(path: &Path, faults: &[Fault]) -> String {
    let line = |fault| format!("{}: {}", path.display(), text::faults::fault(fault));
    faults.iter().map(line).collect::<Vec<_>>().join("\n")
}
