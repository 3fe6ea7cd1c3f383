//! What is in a compiled module: its functions, with their names where it has any, and its constants.

use anyhow::{Result, anyhow};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use wasmparser::{FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef};

/// What takes room in a module.
pub(super) struct Module {
    pub(super) functions: Vec<Function>,
    /// The bytes of all constants.
    pub(super) constants: usize,
    /// The bytes of all sections that a browser reads, names left out.
    pub(super) size: usize,
}

pub(super) struct Function {
    pub(super) name: Option<String>,
    pub(super) size: usize,
    /// What it does, to be compared with functions of other modules: see `rows`.
    pub(super) rows: HashSet<u64>,
}

impl Module {
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        parse(bytes).map_err(|error| anyhow!("not a module: {error}"))
    }
}

fn parse(bytes: &[u8]) -> wasmparser::Result<Module> {
    let mut functions = Vec::new();
    let mut names = HashMap::new();
    let mut imported = 0;
    let (mut constants, mut size) = (0, bytes.len());
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let size = body.as_bytes().len();
                functions.push(Function { name: None, size, rows: rows(&body)? });
            }
            Payload::DataSection(data) => {
                for constant in data {
                    constants += constant?.data.len();
                }
            }
            Payload::CustomSection(section) => {
                size -= section.data().len();
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(map) = subsection? {
                            for naming in map {
                                let naming = naming?;
                                names.insert(naming.index, naming.name.to_owned());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (index, function) in (imported..).zip(&mut functions) {
        function.name = names.remove(&index);
    }
    Ok(Module { functions, constants, size })
}

/// How many operators of a function in a row are compared.
const ROW: usize = 6;

/// What a function does: each row of operators in it. Left out are the numbers that functions, types and
/// addresses have in their module, because each module counts its own, and local variables, because
/// wasm-opt assigns them anew.
fn rows(body: &FunctionBody) -> wasmparser::Result<HashSet<u64>> {
    let mut operators = Vec::new();
    for operator in body.get_operators_reader()? {
        let operator = operator?;
        let text = format!("{operator:?}");
        let kind = text.split(' ').next().unwrap_or_default();
        match operator {
            Operator::LocalGet { .. } | Operator::LocalSet { .. } | Operator::LocalTee { .. } => {}
            Operator::Block { .. }
            | Operator::Loop { .. }
            | Operator::If { .. }
            | Operator::Br { .. }
            | Operator::BrIf { .. }
            | Operator::Call { .. }
            | Operator::CallIndirect { .. }
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
            | Operator::RefFunc { .. }
            | Operator::GlobalGet { .. }
            | Operator::GlobalSet { .. }
            | Operator::I32Const { .. } => operators.push(kind.to_owned()),
            _ => operators.push(text),
        }
    }
    let hash = |row: &[String]| {
        let mut hasher = DefaultHasher::new();
        row.hash(&mut hasher);
        hasher.finish()
    };
    // A short function is one row.
    Ok(operators.windows(ROW.min(operators.len().max(1))).map(hash).collect())
}

#[cfg(test)]
mod tests {
    use super::Module;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        [&[id, u8::try_from(content.len()).unwrap_or(u8::MAX)], content].concat()
    }

    /// A module that imports a function, and has two more, of which the second has these operators.
    fn module(operators: &[u8]) -> anyhow::Result<Module> {
        let body = |operators: &[u8]| {
            let length = u8::try_from(operators.len() + 2).unwrap_or(u8::MAX);
            [&[length, 0], operators, &[0x0b]].concat()
        };
        let code = [vec![2], body(&[0x01]), body(operators)].concat();
        let names = [&[4][..], b"name", &[1, 10, 2, 1, 1, b'a', 2, 4], b"b::c"].concat();
        Module::read(
            &[
                b"\0asm\x01\0\0\0".to_vec(),
                section(1, &[1, 0x60, 0, 0]),
                section(2, &[1, 1, b'e', 1, b'f', 0, 0]),
                section(3, &[2, 0, 0]),
                section(5, &[1, 0, 1]),
                section(10, &code),
                section(11, &[1, 0, 0x41, 0, 0x0b, 3, 7, 7, 7]),
                section(0, &names),
            ]
            .concat(),
        )
    }

    #[test]
    fn functions_have_their_names_and_constants_their_bytes() -> anyhow::Result<()> {
        let module = module(&[0x10, 0, 0x10, 0])?;
        let functions = module.functions.iter().map(|f| (f.name.as_deref(), f.size));
        assert_eq!(functions.collect::<Vec<_>>(), [(Some("a"), 3), (Some("b::c"), 6)]);
        assert_eq!(module.constants, 3);
        Ok(())
    }

    #[test]
    fn names_are_no_part_of_the_size() -> anyhow::Result<()> {
        let size = 8 + 6 + 9 + 5 + 5 + 14 + 11 + 2 + 5;
        assert_eq!(module(&[0x10, 0, 0x10, 0])?.size, size);
        Ok(())
    }

    #[test]
    fn functions_are_alike_whatever_numbers_their_module_gives() -> anyhow::Result<()> {
        let rows = |operators: &[u8]| -> anyhow::Result<_> {
            Ok(module(operators)?.functions.pop().map(|function| function.rows))
        };
        let call_after_constant = rows(&[0x41, 1, 0x1a, 0x10, 0])?;
        assert_eq!(rows(&[0x41, 9, 0x1a, 0x10, 1])?, call_after_constant);
        assert_ne!(rows(&[0x10, 0, 0x41, 1, 0x1a])?, call_after_constant);
        Ok(())
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(Module::read(b"<!DOCTYPE html>").is_err());
    }
}
