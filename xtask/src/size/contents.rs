//! What the modules of a release are made of, by crate. Code that was inlined counts where it went.

use super::module::Module;
use super::names::Names;
use super::origin::origin;
use super::table::thousands;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};

/// Origins with fewer bytes than this in all are one line.
const SMALL: usize = 500;

/// How many functions are shown.
const LARGEST: usize = 20;

/// What takes room in the first load, and in what is loaded later.
pub(super) struct Contents {
    first: Part,
    later: Part,
}

/// What takes room in some modules, in bytes.
#[derive(Default)]
struct Part {
    origins: BTreeMap<String, usize>,
    /// Functions whose name cannot be told.
    unknown: usize,
    constants: usize,
    total: usize,
    functions: Vec<(usize, String)>,
}

impl Contents {
    /// `whole` is the module in one piece, with names.
    pub(super) fn new(whole: &Module, first: &[Module], later: &[Module]) -> Self {
        let names = Names::new(whole);
        Self { first: Part::new(&names, first), later: Part::new(&names, later) }
    }

    /// Bytes of the first load and of later ones by origin, the largest first.
    fn by_origin(&self) -> Vec<(String, [usize; 2])> {
        let origins: BTreeSet<_> =
            self.first.origins.keys().chain(self.later.origins.keys()).collect();
        let bytes = |origin| [&self.first, &self.later].map(|part| part.of(origin));
        let all = origins.into_iter().map(|origin| (origin.clone(), bytes(origin)));
        let (mut shown, small): (Vec<_>, Vec<_>) =
            all.partition(|(_, [first, later])| first + later >= SMALL);
        shown.sort_by_key(|(_, [first, later])| Reverse(first + later));
        if !small.is_empty() {
            let title = format!("{} more of fewer than {SMALL} bytes", small.len());
            let add = |sum: [usize; 2], (_, bytes): &(_, [usize; 2])| {
                [sum[0] + bytes[0], sum[1] + bytes[1]]
            };
            shown.push((title, small.iter().fold([0, 0], add)));
        }
        shown
    }
}

impl Part {
    fn new(names: &Names, modules: &[Module]) -> Self {
        let mut part = Self::default();
        for module in modules {
            part.constants += module.constants;
            part.total += module.size;
            for function in &module.functions {
                let Some(name) = names.of(function) else {
                    part.unknown += function.size;
                    continue;
                };
                *part.origins.entry(origin(&name)).or_default() += function.size;
                part.functions.push((function.size, name));
            }
        }
        part.functions.sort_by_key(|(size, _)| Reverse(*size));
        part
    }

    fn of(&self, origin: &str) -> usize {
        self.origins.get(origin).copied().unwrap_or(0)
    }

    /// What is neither code nor constants.
    fn rest(&self) -> usize {
        self.total - self.constants - self.unknown - self.origins.values().sum::<usize>()
    }
}

impl Display for Contents {
    fn fmt(&self, out: &mut Formatter) -> fmt::Result {
        let mut rows = self.by_origin();
        for (title, bytes) in [
            ("functions whose name cannot be told", (|part| part.unknown) as fn(&Part) -> usize),
            ("constants", |part| part.constants),
            ("imports, exports, types and tables", Part::rest),
            ("in all", |part| part.total),
        ] {
            rows.push((title.to_owned(), [&self.first, &self.later].map(bytes)));
        }
        writeln!(
            out,
            "\n{:46}  {:>9}  {:>9}",
            "The wasm, in bytes before brotli", "first", "later"
        )?;
        for (title, [first, later]) in rows {
            writeln!(out, "  {title:44}  {:>9}  {:>9}", thousands(first), thousands(later))?;
        }
        writeln!(out, "\nThe largest functions of the first load, in bytes before brotli")?;
        for (size, name) in self.first.functions.iter().take(LARGEST) {
            writeln!(out, "  {:>9}  {name}", thousands(*size))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Contents;
    use crate::size::module::{Function, Module};

    fn function(name: Option<&str>, size: usize, rows: std::ops::Range<u64>) -> Function {
        Function { name: name.map(str::to_owned), size, rows: rows.collect() }
    }

    fn module(functions: Vec<Function>) -> Module {
        let size = 300 + functions.iter().map(|function| function.size).sum::<usize>();
        Module { functions, constants: 200, size }
    }

    fn contents() -> Contents {
        let whole = module(vec![
            function(Some("yew::render"), 1000, 0..100),
            function(Some("skillgauge::ui::start::screen"), 4000, 100..500),
            function(Some("crc::sum"), 90, 500..510),
        ]);
        // With something inlined, something optimised away, as it was, and of no known kind.
        let first = module(vec![
            function(None, 1100, 0..110),
            function(None, 3000, 100..400),
            function(None, 90, 500..510),
            function(None, 70, 900..907),
        ]);
        let later = module(vec![function(None, 600, 40..100)]);
        Contents::new(&whole, &[first], &[later])
    }

    #[test]
    fn the_largest_origins_come_first_and_the_small_ones_are_one_line() {
        let shown = [
            ("skillgauge::ui".to_owned(), [3000, 0]),
            ("yew".to_owned(), [1100, 600]),
            ("1 more of fewer than 500 bytes".to_owned(), [90, 0]),
        ];
        assert_eq!(contents().by_origin(), shown);
        assert_eq!(contents().first.unknown, 70);
    }

    #[test]
    fn all_rows_add_up_to_the_module() {
        let Contents { first, later } = contents();
        assert_eq!([first.total, later.total], [4560, 900]);
        assert_eq!([first.rest(), later.rest()], [100, 100]);
    }

    #[test]
    fn the_largest_functions_come_first() {
        let Contents { first, .. } = contents();
        let names: Vec<&str> = first.functions.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["skillgauge::ui::start::screen", "yew::render", "crc::sum"]);
    }
}
