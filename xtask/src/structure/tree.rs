//! The files that the rules are about, read once.

use super::{RUST, SCRIPTS};
use anyhow::{Context, Result, anyhow};
use proc_macro2::{Ident, TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::path::Path;
use syn::{Attribute, Item, Meta};

/// Every file, in the order of paths.
pub(super) struct Tree {
    pub(super) rust: Vec<RustFile>,
    pub(super) scripts: Vec<Script>,
}

/// A file of Rust.
pub(super) struct RustFile {
    /// From the folder of the project, with `/` on every system.
    pub(super) path: String,
    pub(super) text: String,
    /// All of it.
    pub(super) tokens: TokenStream,
    /// What is compiled when nothing is tested: without what is `#[cfg(test)]`.
    pub(super) items: Vec<Item>,
}

/// A file of JavaScript or TypeScript.
pub(super) struct Script {
    pub(super) path: String,
    pub(super) text: String,
}

impl Tree {
    /// Reads the files of the project.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for folder in RUST.iter().chain(&SCRIPTS) {
            gather(root, folder.trim_end_matches('/'), &mut files)?;
        }
        Self::of(files)
    }

    /// A tree of these texts, each with its path.
    pub(super) fn of(files: BTreeMap<String, String>) -> Result<Self> {
        let (mut rust, mut scripts) = (Vec::new(), Vec::new());
        for (path, text) in files {
            let is_in = |folders: &[&str]| folders.iter().any(|folder| path.starts_with(folder));
            let ending = Path::new(&path).extension().and_then(|ending| ending.to_str());
            match ending {
                Some("rs") if is_in(&RUST) => rust.push(RustFile::new(path, text)?),
                Some("js" | "mjs" | "ts") if is_in(&SCRIPTS) => scripts.push(Script { path, text }),
                _ => {}
            }
        }
        Ok(Self { rust, scripts })
    }

    /// The files of Rust below a folder.
    pub(super) fn below(&self, folder: &str) -> impl Iterator<Item = &RustFile> {
        self.rust.iter().filter(move |file| file.path.starts_with(folder))
    }
}

impl RustFile {
    fn new(path: String, text: String) -> Result<Self> {
        let tokens: TokenStream = text.parse().map_err(|error| anyhow!("{path}: {error}"))?;
        let file: syn::File = syn::parse2(tokens.clone())
            .map_err(|error| anyhow!("{path}:{}: {error}", error.span().start().line))?;
        Ok(Self { path, text, tokens, items: without_tests(file.items) })
    }

    /// Every identifier, those in macros included, with its line.
    pub(super) fn identifiers(&self) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        each_token(&self.tokens, &mut |token| {
            if let TokenTree::Ident(ident) = token {
                found.push((name_of(ident), line_of(ident)));
            }
        });
        found
    }
}

/// An identifier as others write it: `r#type` is `type`.
pub(super) fn name_of(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), ToOwned::to_owned)
}

/// The line that an identifier is in, 1 for the first.
pub(super) fn line_of(ident: &Ident) -> usize {
    ident.span().start().line
}

/// Shows every token, however deep it is in brackets.
pub(super) fn each_token(tokens: &TokenStream, see: &mut impl FnMut(&TokenTree)) {
    for token in tokens.clone() {
        see(&token);
        if let TokenTree::Group(group) = &token {
            each_token(&group.stream(), see);
        }
    }
}

fn gather(root: &Path, folder: &str, files: &mut BTreeMap<String, String>) -> Result<()> {
    for entry in root.join(folder).read_dir().with_context(|| format!("cannot read {folder}"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            // What others wrote, and what was built.
            if !["node_modules", "target"].contains(&&*name) {
                gather(root, &path, files)?;
            }
        } else if [".rs", ".js", ".mjs", ".ts"].iter().any(|ending| name.ends_with(ending)) {
            let text = std::fs::read_to_string(entry.path());
            files.insert(path.clone(), text.with_context(|| format!("cannot read {path}"))?);
        }
    }
    Ok(())
}

/// A test may use whatever it likes: it is not in what people get.
fn without_tests(items: Vec<Item>) -> Vec<Item> {
    let mut kept = Vec::new();
    for mut item in items {
        if attributes(&item).iter().any(is_for_tests) {
            continue;
        }
        if let Item::Mod(module) = &mut item
            && let Some((_, inner)) = &mut module.content
        {
            *inner = without_tests(std::mem::take(inner));
        }
        kept.push(item);
    }
    kept
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// `#[cfg(test)]`, and no more than that: `cfg(any(test, …))` is compiled for people too.
fn is_for_tests(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    list.path.is_ident("cfg") && list.tokens.to_string() == "test"
}

#[cfg(test)]
pub(super) mod made_up {
    //! Small trees for the tests of the rules.

    use super::Tree;

    /// What a rule finds in a tree of these files, each with its path, as it is printed.
    pub(in crate::structure) fn found(
        rule: fn(&Tree) -> Vec<super::super::Finding>,
        files: &[(&str, &str)],
    ) -> Vec<String> {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        match Tree::of(files.collect()) {
            Ok(tree) => rule(&tree).iter().map(ToString::to_string).collect(),
            Err(error) => vec![error.to_string()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::made_up::found;
    use super::{RustFile, Tree};
    use crate::structure::Finding;

    #[test]
    fn what_is_compiled_for_tests_alone_is_left_out() -> anyhow::Result<()> {
        let text = "fn a() {} #[cfg(test)] mod tests { fn b() {} } \
                    mod c { #[cfg(test)] use d::e; #[cfg(feature = \"web\")] use f::g; }";
        let file = RustFile::new("src/lib.rs".to_owned(), text.to_owned())?;
        assert_eq!(file.items.len(), 2);
        let Some(syn::Item::Mod(module)) = file.items.last() else { anyhow::bail!("no module") };
        assert_eq!(module.content.as_ref().map(|(_, items)| items.len()), Some(1));
        Ok(())
    }

    #[test]
    fn a_file_that_is_not_rust_is_named() {
        let nothing: fn(&Tree) -> Vec<Finding> = |_| Vec::new();
        let said = found(nothing, &[("src/lib.rs", "\nfn fn")]);
        assert!(said.iter().any(|said| said.starts_with("src/lib.rs:2: ")), "{said:?}");
    }
}
