//! Which files the methods of a type are in. Those outside of the type's own file are used without any
//! path that says so, and so hide circles.

use super::modules::{Definition, ModuleId, Modules, Target};
use super::tree::name_of;
use std::collections::{BTreeMap, BTreeSet};
use syn::{FnArg, ImplItem, Item, Signature, TraitItem, Type};

/// The files that have a function.
type Files<'a> = BTreeSet<&'a str>;

/// Every method and every function of a type in the library.
#[derive(Default)]
pub(super) struct Methods<'a> {
    /// Those of types themselves, not of traits, by type and name.
    of_types: BTreeMap<Definition, BTreeMap<String, Files<'a>>>,
    /// Those that are called on a value, of types and traits, by name.
    by_name: BTreeMap<String, Files<'a>>,
    /// Names of methods that stand apart from their type.
    apart: BTreeSet<String>,
}

impl<'a> Methods<'a> {
    pub(super) fn of(modules: &Modules<'a>) -> Self {
        let mut methods = Self::default();
        for (id, module) in modules.all() {
            for item in module.items {
                match item {
                    Item::Impl(block) => {
                        let of = type_of(modules, id, &block.self_ty);
                        // What a trait asks for is not found by the type's name alone.
                        let of = of.filter(|_| block.trait_.is_none());
                        for inner in &block.items {
                            if let ImplItem::Fn(function) = inner {
                                methods.add(of.as_ref(), &function.sig, module.file, modules);
                            }
                        }
                    }
                    Item::Trait(block) => {
                        for inner in &block.items {
                            if let TraitItem::Fn(function) = inner {
                                methods.add(None, &function.sig, module.file, modules);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        methods
    }

    fn add(
        &mut self,
        of: Option<&Definition>,
        signature: &Signature,
        file: &'a str,
        modules: &Modules,
    ) {
        let name = name_of(&signature.ident);
        if matches!(signature.inputs.first(), Some(FnArg::Receiver(_))) {
            self.by_name.entry(name.clone()).or_default().insert(file);
        }
        if let Some(of) = of {
            if modules.file(of.module) != file {
                self.apart.insert(name.clone());
            }
            self.of_types.entry(of.clone()).or_default().entry(name).or_default().insert(file);
        }
    }

    /// The files with a function of a type.
    pub(super) fn in_type(&self, of: &Definition, name: &str) -> Vec<&'a str> {
        let files = self.of_types.get(of).and_then(|names| names.get(name));
        files.into_iter().flatten().copied().collect()
    }

    /// The file with a method that a value of any type is asked for: only where it is the one of its
    /// name, stands apart from its type, and is not likely to be the standard library's.
    pub(super) fn apart(&self, name: &str) -> Option<&'a str> {
        if !self.apart.contains(name) || OF_STD.contains(&name) {
            return None;
        }
        let files = self.by_name.get(name)?;
        files.first().filter(|_| files.len() == 1).copied()
    }
}

/// The type that an `impl` is for, if it is one of the library's.
pub(super) fn type_of(modules: &Modules, id: ModuleId, of: &Type) -> Option<Definition> {
    let Type::Path(of) = of else { return None };
    let path: Vec<_> = of.path.segments.iter().map(|segment| name_of(&segment.ident)).collect();
    modules.resolve(id, &path).into_iter().find_map(|target| match target {
        Target::Item(item) if item.is_type => Some(item),
        _ => None,
    })
}

/// Methods that values of the standard library have too, as far as a type of ours may have them.
#[rustfmt::skip]
const OF_STD: [&str; 108] = [
    "all", "and", "and_then", "any", "append", "as_bytes", "as_mut", "as_ref", "as_str",
    "borrow", "borrow_mut", "bytes", "chain", "chars", "clear", "clone", "cloned", "cmp",
    "collect", "concat", "contains", "copied", "count", "cycle", "dedup", "drain", "end", "entry",
    "enumerate", "eq", "extend", "fill", "filter", "filter_map", "find", "finish", "first", "flatten",
    "flush", "fmt", "fold", "for_each", "get", "get_mut", "get_or_insert", "hash", "index", "insert",
    "inspect", "into", "into_inner", "into_iter", "is_empty", "is_none", "is_some", "iter",
    "iter_mut", "join", "keys", "last", "len", "lines", "lock", "map", "map_err", "matches", "max",
    "min", "name", "next", "nth", "ok", "or", "or_default", "or_else", "parse",
    "peek", "pop", "position", "product", "push", "push_str", "read", "remove", "repeat", "replace",
    "reserve", "retain", "rev", "reverse", "send", "set", "skip", "sort", "split", "start",
    "step_by", "sum", "swap", "take", "to_owned", "to_string", "trim", "truncate", "update", "values",
    "write", "zip",
];

#[cfg(test)]
mod tests {
    use crate::structure::circles::find;
    use crate::structure::tree::made_up::found;

    const LIB: (&str, &str) = ("src/lib.rs", "mod a; mod b; mod c;");

    #[test]
    fn a_method_apart_from_its_type_is_used_by_whoever_calls_it() {
        let files = [
            LIB,
            ("src/a.rs", "pub struct A;\nfn a(a: A) { a.go_on() }"),
            ("src/b.rs", "use crate::a::A;\nimpl A { pub fn go_on(&self) {} }"),
            ("src/c.rs", ""),
        ];
        let said = found(find, &files);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said.iter().any(|s| s.starts_with("src/a.rs:2: ") && s.contains("`.go_on()`")));
    }

    #[test]
    fn and_by_paths_of_its_type_and_in_macros() {
        for call in ["A::made()", "vec![Self::made()]", "matches!(self.go_on(), 1)", "Self::made()"]
        {
            let a = format!("pub struct A;\nimpl A {{ fn a(&self) {{ {call}; }} }}");
            let b = "impl super::a::A { pub fn go_on(&self) {} pub fn made() {} }";
            let said = found(find, &[LIB, ("src/a.rs", &a), ("src/b.rs", b), ("src/c.rs", "")]);
            assert_eq!(said.len(), 1, "{call}");
        }
    }

    #[test]
    fn names_of_several_and_of_the_standard_library_are_not() {
        let files = [
            LIB,
            ("src/a.rs", "pub struct A;\nfn a(a: A) { a.go_on(); a.get(); }"),
            (
                "src/b.rs",
                "use crate::a::A;\nimpl A { pub fn go_on(&self) {} pub fn get(&self) {} }",
            ),
            ("src/c.rs", "struct C;\nimpl C { fn go_on(&self) {} }"),
        ];
        assert_eq!(found(find, &files), [""; 0]);
    }

    #[test]
    fn but_what_a_type_asks_of_itself_is_known() {
        let files = [
            LIB,
            ("src/a.rs", "pub struct A;\nimpl A {\n fn a(&self) { self.go_on() }\n}"),
            ("src/b.rs", "use crate::a::A;\nimpl A { pub fn go_on(&self) {} }"),
            ("src/c.rs", "struct C;\nimpl C { fn go_on(&self) {} }"),
        ];
        assert_eq!(found(find, &files).len(), 1);
    }
}
