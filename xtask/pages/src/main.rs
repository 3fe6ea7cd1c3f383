//! Writes what pages show before the module is there, and without it: the first screen, drawn by the same functions as in
//! the browser. The build runs it, and `xtask/js/release/index.mjs` puts what it writes into the pages.

mod first_screen;
mod markup;
mod requirements;

use anyhow::{Context, Result};
use first_screen::Place;
use std::env;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).context("no folder is named")?;
    fs::create_dir_all(&folder)?;
    for (name, place) in [("page", Place::Page), ("frame", Place::Frame)] {
        let first_screen = markup::html(&first_screen::nodes(place)?);
        fs::write(folder.join(format!("first-screen-{name}.html")), first_screen)?;
    }
    fs::write(folder.join("requirements.html"), requirements::page()?)?;
    Ok(())
}
