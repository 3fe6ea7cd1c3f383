//! Which file uses which other: what its imports, its paths and its calls of methods lead to.

use super::methods::{Methods, type_of};
use super::modules::{Definition, ModuleId, Modules, Target, leaves};
use super::tree::{Tree, line_of, name_of};
use super::{Finding, ROOT};
use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};
use syn::{
    Attribute, Expr, ExprMethodCall, ItemImpl, ItemMod, ItemUse, Macro, PatIdent, Path, UseTree,
    Visibility,
};

/// Each file that uses another, and that other, with the first place where it does.
pub(super) type Uses<'a> = BTreeMap<(&'a str, &'a str), Use>;

/// One use of something that another file defines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Use {
    pub(super) line: usize,
    /// As it is written.
    pub(super) name: String,
}

/// Every use among the files of the library, and the paths of ours that could not be followed: what they
/// lead to must not be missed in silence.
pub(super) fn all(tree: &Tree) -> (Uses<'_>, Vec<Finding>) {
    let modules = Modules::of(tree);
    let methods = Methods::of(&modules);
    let (mut uses, mut lost) = (Uses::new(), Vec::new());
    if modules.all().next().is_none() {
        lost.push(Finding::new(ROOT, 1, "The modules of the library must begin here.".to_owned()));
    }
    for (id, module) in modules.all() {
        let mut locals = Locals::default();
        module.items.iter().for_each(|item| locals.visit_item(item));
        let (modules, methods) = (&modules, &methods);
        let mut reader = Reader {
            modules,
            methods,
            module: id,
            locals: locals.0,
            of: None,
            uses: &mut uses,
            lost: &mut lost,
        };
        for item in module.items {
            reader.visit_item(item);
        }
    }
    lost.sort();
    lost.dedup();
    (uses, lost)
}

/// The names of variables: one may be that of a function elsewhere.
#[derive(Default)]
struct Locals(BTreeSet<String>);

impl<'ast> Visit<'ast> for Locals {
    fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
        self.0.insert(name_of(&pattern.ident));
        visit::visit_pat_ident(self, pattern);
    }
}

struct Reader<'a, 'r> {
    modules: &'r Modules<'a>,
    methods: &'r Methods<'a>,
    module: ModuleId,
    locals: BTreeSet<String>,
    /// What `Self` means.
    of: Option<Definition>,
    uses: &'r mut Uses<'a>,
    lost: &'r mut Vec<Finding>,
}

impl<'a> Reader<'a, '_> {
    fn note(&mut self, to: &'a str, line: usize, name: String) {
        let from = self.modules.file(self.module);
        if from != to {
            let found = Use { line, name };
            let first = self.uses.entry((from, to)).or_insert_with(|| found.clone());
            if found.line < first.line {
                *first = found;
            }
        }
    }

    fn path(&mut self, path: &[String], line: usize) {
        let written = path.join("::");
        if let [first, name, ..] = path
            && first == "Self"
        {
            if let Some(of) = self.of.clone() {
                self.function_of(&of, name, line, &written);
            }
            return;
        }
        if let [only] = path
            && only.chars().all(|c| !c.is_uppercase())
            && self.locals.contains(only)
        {
            return;
        }
        let targets = self.modules.resolve(self.module, path);
        let is_ours =
            matches!(path, [first, _, ..] if ["crate", "self", "super"].contains(&&**first));
        if is_ours && targets.is_empty() {
            let sentence = format!("This check cannot tell where `{written}` is defined.");
            self.lost.push(Finding::new(self.modules.file(self.module), line, sentence));
        }
        for target in targets {
            // A module is no use of its file: what is taken from it may be defined elsewhere.
            if let Target::Item(item) = target {
                self.note(self.modules.file(item.module), line, written.clone());
                if let Some(name) = path.last().filter(|name| **name != item.name) {
                    self.function_of(&item, name, line, &written);
                }
            }
        }
    }

    /// The functions of a type may be in other files than the type.
    fn function_of(&mut self, of: &Definition, name: &str, line: usize, written: &str) {
        for file in self.methods.in_type(of, name) {
            self.note(file, line, written.to_owned());
        }
    }

    fn call(&mut self, method: &Ident, is_of_self: bool) {
        let (name, line) = (name_of(method), line_of(method));
        let written = format!(".{name}()");
        let known = self.of.clone().filter(|_| is_of_self);
        let known = known.map(|of| self.methods.in_type(&of, &name)).unwrap_or_default();
        if !known.is_empty() {
            for file in known {
                self.note(file, line, written.clone());
            }
        } else if let Some(file) = self.methods.apart(&name) {
            self.note(file, line, written);
        }
    }

    /// What stands in a macro is not parsed, because only the macro knows how: paths and calls are known
    /// by their shape.
    fn tokens(&mut self, tokens: &TokenStream) {
        let tokens: Vec<_> = tokens.clone().into_iter().collect();
        let mut rest = &*tokens;
        let mut before: Vec<&TokenTree> = Vec::new();
        while let Some((token, after)) = rest.split_first() {
            rest = after;
            match token {
                TokenTree::Group(group) => self.tokens(&group.stream()),
                TokenTree::Ident(ident) => {
                    let is_before = |place: usize, mark| {
                        let at = before.len().checked_sub(place).and_then(|at| before.get(at));
                        at.is_some_and(|token| is_punct(token, mark))
                    };
                    // `a..b` is a range, and `'a` a lifetime.
                    let is_member = is_before(1, '.') && !is_before(2, '.');
                    if is_member && is_called(rest) {
                        let owner = before.len().checked_sub(2).and_then(|at| before.get(at));
                        let is_of_self =
                            matches!(owner, Some(TokenTree::Ident(ident)) if ident == "self");
                        self.call(ident, is_of_self && !is_before(3, '.'));
                    } else if !is_member && !is_before(1, '\'') {
                        let mut path = vec![name_of(ident)];
                        while let [one, two, TokenTree::Ident(next), behind @ ..] = rest
                            && is_punct(one, ':')
                            && is_punct(two, ':')
                        {
                            path.push(name_of(next));
                            before.extend([token, one, two]);
                            rest = behind;
                        }
                        // A single name may be that of an attribute, a field or an element.
                        if path.len() > 1 || is_called(rest) || begins_large(&path) {
                            self.path(&path, line_of(ident));
                        }
                    }
                }
                _ => {}
            }
            before.push(token);
        }
    }
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// Whether arguments come next, or the types of a call with `::<`.
fn is_called(rest: &[TokenTree]) -> bool {
    match rest {
        [TokenTree::Group(group), ..] => group.delimiter() == Delimiter::Parenthesis,
        [TokenTree::Punct(one), TokenTree::Punct(_), three, ..] => {
            one.as_char() == ':' && one.spacing() == Spacing::Joint && is_punct(three, '<')
        }
        _ => false,
    }
}

fn begins_large(path: &[String]) -> bool {
    path.first().is_some_and(|name| name.starts_with(char::is_uppercase))
}

impl<'ast> Visit<'ast> for Reader<'_, '_> {
    // Neither an attribute nor `pub(in path)` uses anything.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    /// A module has its own names, and is read apart.
    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        // What is passed on is used by those who take it from here.
        if !matches!(item.vis, Visibility::Inherited) || item.leading_colon.is_some() {
            return;
        }
        let mut lines = Vec::new();
        lines_of(&item.tree, &mut lines);
        for ((path, _), line) in leaves(&item.tree).into_iter().zip(lines) {
            self.path_of_import(&path, line);
        }
    }

    fn visit_item_impl(&mut self, block: &'ast ItemImpl) {
        let outer = self.of.take();
        self.of = type_of(self.modules, self.module, &block.self_ty);
        visit::visit_item_impl(self, block);
        self.of = outer;
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if path.leading_colon.is_none() {
            let names: Vec<_> =
                path.segments.iter().map(|segment| name_of(&segment.ident)).collect();
            let line = path.segments.first().map_or(1, |segment| line_of(&segment.ident));
            self.path(&names, line);
        }
        // The types between `<` and `>`.
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let is_of_self = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        self.call(&call.method, is_of_self);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.visit_path(&called.path);
        self.tokens(&called.tokens);
    }
}

impl Reader<'_, '_> {
    /// A variable has no say in an import.
    fn path_of_import(&mut self, path: &[String], line: usize) {
        let locals = std::mem::take(&mut self.locals);
        self.path(path, line);
        self.locals = locals;
    }
}

/// The line of each leaf of a `use`, in the order of [`leaves`].
fn lines_of(tree: &UseTree, lines: &mut Vec<usize>) {
    match tree {
        UseTree::Path(path) => lines_of(&path.tree, lines),
        UseTree::Name(name) => lines.push(line_of(&name.ident)),
        UseTree::Rename(rename) => lines.push(line_of(&rename.ident)),
        UseTree::Glob(glob) => {
            lines.push(glob.star_token.spans.first().map_or(1, |span| span.start().line));
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| lines_of(tree, lines)),
    }
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::structure::tree::Tree;
    use std::collections::BTreeMap;

    /// What `src/a.rs` uses, beside a few files that are always there.
    fn used(a: &str) -> Vec<String> {
        let files = [
            ("src/lib.rs", "mod a; mod words; mod parts; pub const ROOT: u8 = 0;"),
            ("src/a.rs", a),
            (
                "src/words/mod.rs",
                "mod en; mod again; pub use en::*; pub(crate) use self::en::Tone as Voice;",
            ),
            ("src/words/en.rs", "pub mod share; pub fn title() {} pub enum Tone { High }"),
            ("src/words/en/share.rs", "pub const CODE: u8 = 1;"),
            ("src/words/again.rs", "pub use super::again::*; pub use super::lost::Lost;"),
            (
                "src/parts/mod.rs",
                "mod plot; pub(super) use plot::{plot, Plot}; pub mod list { pub fn list() {} }",
            ),
            ("src/parts/plot.rs", "pub fn plot() {} pub struct Plot { pub size: u8 }"),
        ];
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        let Ok(tree) = Tree::of(files.collect::<BTreeMap<_, _>>()) else {
            return vec!["?".to_owned()];
        };
        let (uses, lost) = all(&tree);
        let of_a = uses.iter().filter(|((from, _), _)| *from == "src/a.rs");
        let of_a = of_a.map(|((_, to), at)| format!("{to}:{}", at.line));
        of_a.chain(lost.iter().map(ToString::to_string)).collect()
    }

    #[test]
    fn imports_are_used_where_they_are_defined() {
        assert_eq!(used("use crate::parts::plot;"), ["src/parts/plot.rs:1"]);
        assert_eq!(
            used("use crate::\n{parts::{list::list,\n Plot as P}};"),
            ["src/parts/mod.rs:2", "src/parts/plot.rs:3"]
        );
        assert_eq!(used("use super::words::Voice;"), ["src/words/en.rs:1"]);
        assert_eq!(used("use crate::words::Voice::*;"), ["src/words/en.rs:1"]);
        assert_eq!(used("fn a() {\n use crate::words::title;\n}"), ["src/words/en.rs:2"]);
    }

    #[test]
    fn modules_aliases_and_what_is_passed_on_are_no_uses() {
        for text in [
            "use crate::words::{self, share as texts};",
            "pub use crate::parts::Plot;",
            "pub(crate) use crate::words::*;",
            "use crate::words::*;",
            "use yew::{Html, html}; use ::words::title;",
            "pub(in crate::parts) fn a() {}",
            "#[cfg(test)] mod tests { use crate::ROOT; }",
            "/// [`crate::ROOT`]\n#[allow(crate::ROOT)] fn a() {}",
        ] {
            assert_eq!(used(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_leads_nowhere_is_said() {
        for path in ["crate::words::again::Lost", "crate::words::again::Other", "super::none::None"]
        {
            let said = [format!("src/a.rs:2: This check cannot tell where `{path}` is defined.")];
            assert_eq!(used(&format!("\nuse {path};")), said);
        }
        assert_eq!(used("extern \"C\" { type A; fn a(); } mod b { use super::{A, a}; }"), [""; 0]);
    }

    #[test]
    fn paths_are_followed_through_aliases_and_globs() {
        assert_eq!(
            used("use crate::words::share as texts;\nfn a() { texts::CODE; }"),
            ["src/words/en/share.rs:2"]
        );
        assert_eq!(used("use crate::words;\nfn a() { words::title() }"), ["src/words/en.rs:2"]);
        assert_eq!(used("use crate::words::*;\nfn a() { title() }"), ["src/words/en.rs:2"]);
        assert_eq!(used("use crate::words::*;\nfn a(title: u8) { title; }"), [""; 0]);
        assert_eq!(
            used("fn a() -> Vec<super::parts::Plot> { crate::words::Voice::High; }"),
            ["src/parts/plot.rs:1", "src/words/en.rs:1"]
        );
        assert_eq!(used("mod b {\n use super::super::parts::plot; }"), ["src/parts/plot.rs:2"]);
        assert_eq!(
            used("pub use crate::parts::Plot;\nfn a(plot: Plot) {}"),
            ["src/parts/plot.rs:2"]
        );
    }

    #[test]
    fn macros_are_read_by_the_shape_of_what_is_in_them() {
        let (words, en) = ("use crate::words;\n", ["src/words/en.rs:3"]);
        for inside in [
            "html! {\n<p class={words::title()} />}",
            "matches!(\n1, words::Voice::High)",
            "b![\n[words::title::<u8>]]",
        ] {
            assert_eq!(used(&format!("{words}fn a() {{ {inside}; }}")), en, "{inside}");
        }
        for inside in
            ["html! { <title words=1>{ a.title() }</title> }", "b!(x.words::title)", "b!('title)"]
        {
            assert_eq!(
                used(&format!("use crate::words::*;\nfn a() {{ {inside}; }}")),
                [""; 0],
                "{inside}"
            );
        }
    }
}
