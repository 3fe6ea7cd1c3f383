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
    let (in_page, in_frame) = (first_screen::node(Place::Page)?, first_screen::node(Place::Frame)?);
    // An element has the same as a frame.
    let in_element = json_text::write(&markup::packed(&in_frame));
    fs::write(folder.join("first-screen-page.html"), markup::html(&[in_page]))?;
    fs::write(folder.join("first-screen-frame.html"), markup::html(&[in_frame]))?;
    fs::write(folder.join("first-screen-element.json"), in_element)?;
    let all = first_screen::all_before_the_journey()?;
    fs::write(folder.join("before-the-journey.html"), markup::html(&all))?;
    fs::write(folder.join("requirements.html"), requirements::page()?)?;
    Ok(())
}
