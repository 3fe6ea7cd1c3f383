//! Which file defines what a path means: the modules of the library, and the names in each.

use super::ROOT;
use super::tree::{RustFile, Tree, name_of};
use std::collections::BTreeMap;
use syn::visit::{self, Visit};
use syn::{ForeignItem, Item, ItemUse, UseTree};

/// A module's place among all.
pub(super) type ModuleId = usize;

/// Every module of the library.
pub(super) struct Modules<'a> {
    files: BTreeMap<&'a str, &'a RustFile>,
    all: Vec<Module<'a>>,
}

/// A module, which is a file or stands in one.
pub(super) struct Module<'a> {
    pub(super) file: &'a str,
    pub(super) items: &'a [Item],
    parent: Option<ModuleId>,
    /// One name can mean several: a module, a type and a function.
    names: BTreeMap<String, Vec<Meaning>>,
    /// The paths of `use path::*`.
    globs: Vec<Vec<String>>,
}

/// What a name means in a module.
enum Meaning {
    Module(ModuleId),
    /// Something that is defined here.
    Item {
        is_type: bool,
    },
    Import(Vec<String>),
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Module(ModuleId),
    Item(Definition),
}

/// Something that is defined in a module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Definition {
    pub(super) module: ModuleId,
    pub(super) name: String,
    pub(super) is_type: bool,
}

/// The imports that are being followed: two that lead to each other lead nowhere.
type Trail = Vec<(ModuleId, Vec<String>)>;

impl<'a> Modules<'a> {
    /// The modules that the library's root leads to.
    pub(super) fn of(tree: &'a Tree) -> Self {
        let files = tree.rust.iter().map(|file| (&*file.path, file)).collect();
        let mut modules = Self { files, all: Vec::new() };
        if let Some(root) = modules.files.get(ROOT).copied() {
            let folder = root.path.trim_end_matches("lib.rs").trim_end_matches('/');
            modules.add(None, &root.path, folder, &root.items);
        }
        modules
    }

    /// Every module with its place.
    pub(super) fn all(&self) -> impl Iterator<Item = (ModuleId, &Module<'a>)> {
        self.all.iter().enumerate()
    }

    /// The file that a module is in.
    pub(super) fn file(&self, id: ModuleId) -> &'a str {
        self.all.get(id).map_or("", |module| module.file)
    }

    /// Adds a module and those in it, whose files are in this folder.
    fn add(
        &mut self,
        parent: Option<ModuleId>,
        file: &'a str,
        folder: &str,
        items: &'a [Item],
    ) -> ModuleId {
        let id = self.all.len();
        let (names, globs) = (BTreeMap::new(), Vec::new());
        self.all.push(Module { file, items, parent, names, globs });
        for item in items {
            for (path, name) in imports(item) {
                if let Some(name) = name {
                    self.name(id, name, Meaning::Import(path));
                } else if let Some(module) = self.all.get_mut(id) {
                    module.globs.push(path);
                }
            }
            if let Item::Mod(module) = item {
                let name = name_of(&module.ident);
                let inner = format!("{folder}/{name}");
                let child = match &module.content {
                    Some((_, items)) => Some(self.add(Some(id), file, &inner, items)),
                    None => self
                        .file_of(&inner)
                        .map(|file| self.add(Some(id), &file.path, &inner, &file.items)),
                };
                if let Some(child) = child {
                    self.name(id, name, Meaning::Module(child));
                }
            }
            for (name, is_type) in defined(item) {
                self.name(id, name, Meaning::Item { is_type });
            }
        }
        id
    }

    fn file_of(&self, module: &str) -> Option<&'a RustFile> {
        let flat = self.files.get(&*format!("{module}.rs"));
        flat.or_else(|| self.files.get(&*format!("{module}/mod.rs"))).copied()
    }

    fn name(&mut self, id: ModuleId, name: String, meaning: Meaning) {
        if let Some(module) = self.all.get_mut(id) {
            module.names.entry(name).or_default().push(meaning);
        }
    }

    /// What a path in a module leads to. Nothing, if that is in another crate.
    pub(super) fn resolve(&self, from: ModuleId, path: &[String]) -> Vec<Target> {
        self.follow(from, path, &mut Trail::new())
    }

    fn follow(&self, from: ModuleId, path: &[String], trail: &mut Trail) -> Vec<Target> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut targets = match &**first {
            "crate" => vec![Target::Module(0)],
            "self" => vec![Target::Module(from)],
            "super" => self.parent(from),
            name => self.look_up(from, name, trail),
        };
        for name in rest {
            let mut next = Vec::new();
            for target in targets {
                match target {
                    Target::Module(id) if name == "super" => next.append(&mut self.parent(id)),
                    // `use a::{self}`
                    Target::Module(_) if name == "self" => next.push(target),
                    Target::Module(id) => next.append(&mut self.look_up(id, name, trail)),
                    // A variant, a constant or a function of a type. A function has nothing in it.
                    Target::Item(ref item) if item.is_type => next.push(target),
                    Target::Item(_) => {}
                }
            }
            targets = next;
        }
        targets.sort();
        targets.dedup();
        targets
    }

    fn parent(&self, id: ModuleId) -> Vec<Target> {
        self.all.get(id).and_then(|module| module.parent).map(Target::Module).into_iter().collect()
    }

    fn look_up(&self, id: ModuleId, name: &str, trail: &mut Trail) -> Vec<Target> {
        let Some(module) = self.all.get(id) else { return Vec::new() };
        let Some(meanings) = module.names.get(name) else {
            let mut targets = Vec::new();
            for glob in &module.globs {
                for target in self.import(id, glob, trail) {
                    if let Target::Module(inner) = target {
                        let step = (inner, vec!["*".to_owned(), name.to_owned()]);
                        if !trail.contains(&step) {
                            trail.push(step);
                            targets.append(&mut self.look_up(inner, name, trail));
                            trail.pop();
                        }
                    }
                }
            }
            return targets;
        };
        let mut targets = Vec::new();
        for meaning in meanings {
            match meaning {
                Meaning::Module(inner) => targets.push(Target::Module(*inner)),
                Meaning::Item { is_type } => {
                    let (name, is_type) = (name.to_owned(), *is_type);
                    targets.push(Target::Item(Definition { module: id, name, is_type }));
                }
                Meaning::Import(path) => targets.append(&mut self.import(id, path, trail)),
            }
        }
        targets
    }

    fn import(&self, id: ModuleId, path: &[String], trail: &mut Trail) -> Vec<Target> {
        let step = (id, path.to_vec());
        if trail.contains(&step) {
            return Vec::new();
        }
        trail.push(step);
        let targets = self.follow(id, path, trail);
        trail.pop();
        targets
    }
}

/// The names that an item defines, and whether other names can stand in each.
fn defined(item: &Item) -> Vec<(String, bool)> {
    let (ident, is_type) = match item {
        Item::Const(item) => (&item.ident, false),
        Item::Fn(item) => (&item.sig.ident, false),
        Item::Static(item) => (&item.ident, false),
        Item::Enum(item) => (&item.ident, true),
        Item::Struct(item) => (&item.ident, true),
        Item::Trait(item) => (&item.ident, true),
        Item::Type(item) => (&item.ident, true),
        Item::Union(item) => (&item.ident, true),
        // What JavaScript defines has its name here.
        Item::ForeignMod(block) => return block.items.iter().filter_map(foreign).collect(),
        _ => return Vec::new(),
    };
    vec![(name_of(ident), is_type)]
}

fn foreign(item: &ForeignItem) -> Option<(String, bool)> {
    match item {
        ForeignItem::Fn(item) => Some((name_of(&item.sig.ident), false)),
        ForeignItem::Static(item) => Some((name_of(&item.ident), false)),
        ForeignItem::Type(item) => Some((name_of(&item.ident), true)),
        _ => None,
    }
}

/// The imports of an item, those in functions included: each path, and the name that it gets, or none
/// for all that is there.
fn imports(item: &Item) -> Vec<(Vec<String>, Option<String>)> {
    struct Found(Vec<(Vec<String>, Option<String>)>);
    impl<'ast> Visit<'ast> for Found {
        fn visit_item_use(&mut self, item: &'ast ItemUse) {
            self.0.append(&mut leaves(&item.tree));
        }
        // It has names of its own.
        fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}
    }
    let mut found = Found(Vec::new());
    visit::visit_item(&mut found, item);
    found.0
}

/// Each path of a `use`, and the name that it gets, or none for all that is there.
pub(super) fn leaves(tree: &UseTree) -> Vec<(Vec<String>, Option<String>)> {
    match tree {
        UseTree::Path(path) => {
            let mut inner = leaves(&path.tree);
            for (path_in, name) in &mut inner {
                path_in.insert(0, name_of(&path.ident));
                // `use a::{self}` gives the name `a`.
                if name.as_deref() == Some("self") {
                    *name = Some(name_of(&path.ident));
                }
            }
            inner
        }
        UseTree::Name(name) => {
            vec![(vec![name_of(&name.ident)], Some(name_of(&name.ident)))]
        }
        UseTree::Rename(rename) => {
            vec![(vec![name_of(&rename.ident)], Some(name_of(&rename.rename)))]
        }
        UseTree::Glob(_) => vec![(Vec::new(), None)],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}
