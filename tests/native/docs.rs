//! The pages for readers: what they lead to is there, and each proof that they name can be run.

use crate::support::read;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The pages, by their paths from the root.
fn pages() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = Vec::new();
    for folder in ["", "docs/"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if Path::new(&name).extension().is_some_and(|ending| ending == "md") {
                pages.push([folder, &name].concat());
            }
        }
    }
    pages
}

/// What stands between two marks, wherever it does.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let pieces = text.split(start).skip(1);
    pieces.filter_map(|piece| piece.split_once(end).map(|(found, _)| found)).collect()
}

/// A page without its pieces of code, in which nothing is a link.
fn prose(page: &str) -> String {
    read(page).split("```").step_by(2).collect()
}

/// The names by which links lead to the headings of a page, as GitHub makes them.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings = prose(page);
    let headings = headings.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| {
        let kept = line.trim_start_matches('#').trim().to_lowercase();
        let kept = kept.chars().filter(|&c| c.is_alphanumeric() || " -_".contains(c));
        kept.collect::<String>().replace(' ', "-")
    };
    headings.map(anchor).collect()
}

#[test]
fn each_link_of_the_pages_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut broken, mut checked) = (Vec::new(), 0);
    for page in pages() {
        for link in between(&prose(&page), "](", ")") {
            if link.contains("://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let folder = Path::new(&page).parent().unwrap_or(Path::new(""));
            let target = if file.is_empty() { PathBuf::from(&page) } else { folder.join(file) };
            let is_there = root.join(&target).exists();
            let has_anchor = anchor.is_empty()
                || is_there && anchors(&target.to_string_lossy()).contains(anchor);
            if !is_there || !has_anchor {
                broken.push(format!("{page}: {link}"));
            }
            checked += 1;
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(checked > 100, "only {checked} links were found");
}

/// The tests that a page names: a file in backticks, and behind it names in italics.
fn proofs(page: &str) -> Vec<(String, String)> {
    // A proof may go over the end of a line.
    let text = read(page).replace('\n', " ");
    let pieces: Vec<_> = text.split('`').collect();
    let mut named = Vec::new();
    for pair in pieces.windows(2) {
        let [file, mut rest] = *pair else { continue };
        if !file.starts_with("tests/") {
            continue;
        }
        while let Some(found) = rest.strip_prefix(" *").or(rest.strip_prefix(", *"))
            && let Some((name, behind)) = found.split_once('*')
        {
            named.push((file.to_owned(), name.to_owned()));
            rest = behind;
        }
    }
    named
}

#[test]
fn each_proof_that_a_page_names_is_a_test() {
    let (mut missing, mut checked) = (Vec::new(), 0);
    for page in pages() {
        for (file, name) in proofs(&page) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&file);
            let text = fs::read_to_string(path).unwrap_or_default();
            let is_rust = Path::new(&file).extension().is_some_and(|ending| ending == "rs");
            // A title can have parts that the test puts there itself.
            let has_all = |line: &str| name.split('…').all(|part| line.contains(part));
            let is_there = if is_rust {
                text.contains(&format!("fn {name}("))
            } else {
                text.lines().any(has_all)
            };
            if !is_there {
                missing.push(format!("{page}: {file} {name}"));
            }
            checked += 1;
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(checked > 100, "only {checked} proofs were found");
}

#[test]
fn each_command_that_a_page_names_is_there() {
    let main = read("xtask/src/main.rs");
    let (_, commands) = main.split_once("enum Command {").unwrap();
    let (commands, _) = commands.split_once("\n}").unwrap();
    let names = commands.lines().filter_map(|line| line.strip_prefix("    ")).filter_map(|line| {
        let name = line.split(|c: char| !c.is_ascii_alphabetic()).next()?;
        line.starts_with(|c: char| c.is_ascii_uppercase()).then(|| name.to_lowercase())
    });
    let names: BTreeSet<String> = names.collect();
    let mut missing = BTreeSet::new();
    for page in pages() {
        for command in between(&read(&page), "cargo xtask ", "`") {
            let name = command.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
            if !name.is_empty() && !names.contains(name) {
                missing.insert(format!("{page}: cargo xtask {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
