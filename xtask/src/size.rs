//! What a browser has to load before the widget is there, and which code that is made of.

mod compress;
mod contents;
mod markup;
mod module;
mod names;
mod origin;
mod screens;
mod table;

use self::compress::{Size, sizes};
use self::contents::Contents;
use self::module::Module;
use self::table::thousands;
use crate::dist;
use crate::tools::Tools;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the widget for release and prints what it is made of.
pub(crate) fn size(root: &Path) -> Result<()> {
    let tools = Tools::for_build(root)?;
    dist::build(root, &tools)?;
    let files = Files::of(&root.join("dist"))?;

    for (title, files) in [
        ("First load of the page", &files.page),
        ("First load as an element", &files.element),
        ("First load in a frame", &files.frame),
    ] {
        let sum = print_files(&tools, title, files)?;
        print_row("in all", sum);
    }
    // Nobody has all of these.
    print_files(&tools, "Loaded later, each when it is needed", &files.later)?;
    print_files(&tools, "In one file", &[root.join("dist/skillgauge.html")])?;

    let whole = with_names(root, &tools)?;
    let paths = files.page.iter().chain(&files.later).filter(|path| is_wasm(path));
    let chunks = paths.map(|path| Ok((chunk_name(path), Module::read(&fs::read(path)?)?)));
    print!("{}", Contents::new(&whole, &chunks.collect::<Result<Vec<_>>>()?));

    println!("\nThe screens of each chunk. The first has what a first visit begins with.");
    for (chunk, screens) in screens::by_chunk(&fs::read_to_string(root.join("src/app/route.rs"))?)?
    {
        println!("  {chunk}: {}", screens.join(", "));
    }
    Ok(())
}

/// What a chunk is called, by the file that it is in.
fn chunk_name(path: &Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    if let Some(name) = name.strip_prefix("split_") {
        name.to_owned()
    } else if name.starts_with("chunk_") {
        // What several chunks need. The tool numbers these.
        name.replace("chunk_", "shared ")
    } else {
        "first".to_owned()
    }
}

/// The files of `dist/` by when they are loaded.
struct Files {
    page: Vec<PathBuf>,
    element: Vec<PathBuf>,
    frame: Vec<PathBuf>,
    later: Vec<PathBuf>,
}

impl Files {
    fn of(dist: &Path) -> Result<Self> {
        let page = referenced(dist, "index.html")?;
        // Scripts ask for these. The page names them too, so that they come at once.
        let wasm: Vec<PathBuf> = page.iter().filter(|path| is_wasm(path)).cloned().collect();
        let folder = wasm.first().and_then(|path| path.parent());
        let folder = folder.context("the page names no wasm")?;
        let mut frame = referenced(dist, "embed.html")?;
        frame.extend(wasm.iter().cloned());
        let mut element = vec![folder.join("skill-gauge.js")];
        element.extend(wasm.iter().cloned());

        let mut later = listed(folder)?;
        later.retain(|path| is_wasm(path) && !page.contains(path));
        let mut wording = listed(&folder.join("wording"))?;
        wording.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        later.extend(wording);
        Ok(Self { page, element, frame, later })
    }
}

/// A page of `dist/` and the files that its markup loads.
fn referenced(dist: &Path, page: &str) -> Result<Vec<PathBuf>> {
    let page = dist.join(page);
    let text = fs::read_to_string(&page)?;
    let files: BTreeSet<PathBuf> = markup::loads(&text).map(|path| dist.join(path)).collect();
    Ok([page].into_iter().chain(files).collect())
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn is_wasm(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "wasm")
}

/// Prints a table of files, and returns their sum.
fn print_files(tools: &Tools, title: &str, files: &[PathBuf]) -> Result<Size> {
    println!("\n{title:46}  {:>9}  {:>9}", "bytes", "brotli");
    let mut sum = Size::default();
    for (path, size) in files.iter().zip(sizes(tools, files)?) {
        print_row(&path.file_name().unwrap_or_default().to_string_lossy(), size);
        sum += size;
    }
    Ok(sum)
}

fn print_row(name: &str, size: Size) {
    println!("  {name:44}  {:>9}  {:>9}", thousands(size.raw), thousands(size.brotli));
}

/// The module in one piece, with the names of its functions, which a release has not: what wasm-bindgen
/// made for this build, optimised like it. Inlining would hide what goes to another part in a release.
fn with_names(root: &Path, tools: &Tools) -> Result<Module> {
    let from = root.join("target/wasm-bindgen/release/skillgauge_bg.wasm");
    let to = root.join("target/skillgauge-with-names.wasm");
    let arguments = ["--no-inline=*", "-Oz", "--low-memory-unused", "-g", "-o"];
    let output = tools.command("wasm-opt", &arguments).arg(&to).arg(from).output()?;
    // It warns of the linker's sections, which nobody reads any more: so only a failure is shown.
    if !output.status.success() {
        bail!("wasm-opt failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    Module::read(&fs::read(to)?)
}
