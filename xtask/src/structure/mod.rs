//! How the source is put together: rules that the compiler does not know, checked on the text alone.

mod browser;
mod circles;
mod gone;
mod heads;
mod methods;
mod modules;
mod tree;
mod uses;
mod words;

use anyhow::Result;
use std::fmt;
use std::path::Path;
use tree::Tree;

/// Where Rust is read. `src` is what most rules are about; old names are looked for in all of it.
const RUST: [&str; 4] = ["src/", "tests/", "xtask/", "benches/"];
/// Where JavaScript and TypeScript are read, for old names.
const SCRIPTS: [&str; 4] = ["src/embed/", "xtask/js/", "tests/e2e/", "tests/hosts/"];
/// What the widget is made of.
const WIDGET: &str = "src/";
/// What the module tree begins with.
const ROOT: &str = "src/lib.rs";
/// Where words for people belong.
const TEXT: &str = "src/text/";
/// What may name the crates that reach the browser: the edge to it, the shell that runs effects, and
/// the edge to JavaScript.
const BROWSER: [&str; 4] = ["src/browser/", "src/shell/", "src/embed/mod.rs", "src/main.rs"];

/// What is wrong in one place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    sentence: String,
}

impl Finding {
    fn new(path: &str, line: usize, sentence: String) -> Self {
        Self { path: path.to_owned(), line, sentence }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.sentence)
    }
}

/// A name for the sums, and what finds everything that breaks the rule.
type Rule = (&'static str, fn(&Tree) -> Vec<Finding>);

const RULES: [Rule; 5] = [
    ("no circles among files", circles::find),
    ("no names that are gone", gone::find),
    ("no words for people outside of src/text", words::find),
    ("no browser outside of its edge", browser::find),
    ("every file says what it is for", heads::find),
];

/// Prints every finding of every rule, and says how many rules hold and how many do not.
///
/// # Errors
/// If a file cannot be read, or is not Rust.
pub(crate) fn check(root: &Path) -> Result<(u32, u32)> {
    let tree = Tree::read(root)?;
    let (mut passed, mut failed) = (0, 0);
    for (name, find) in RULES {
        let findings = find(&tree);
        for finding in &findings {
            println!("{finding}");
        }
        println!("structure: {name}: {} found", findings.len());
        if findings.is_empty() {
            passed += 1;
        } else {
            failed += 1;
        }
    }
    Ok((passed, failed))
}
