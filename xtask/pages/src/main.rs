//! Writes what pages show before the module is there, and without it: the first screen, drawn by the same functions as in
//! the browser. The build runs it, and `xtask/js/release/index.mjs` puts what it writes into the pages and the script.

mod first_screen;
mod markup;
mod requirements;

use anyhow::{Context, Result};
use first_screen::Place;
use skillgauge::domain::formats::json_text;
use std::env;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).context("no folder is named")?;
    fs::create_dir_all(&folder)?;
    for (name, place) in [("page", Place::Page), ("frame", Place::Frame)] {
        let first_screen = markup::html(&[first_screen::node(place)?]);
        fs::write(folder.join(format!("first-screen-{name}.html")), first_screen)?;
    }
    // An element has the same as a frame.
    let packed = markup::packed(&first_screen::node(Place::Frame)?);
    fs::write(folder.join("first-screen-element.json"), json_text::write(&packed))?;
    fs::write(folder.join("requirements.html"), requirements::page()?)?;
    Ok(())
}
