//! What each chunk of a release is made of, by crate and by screen. Code that was inlined counts where it went.

use super::module::Module;
use super::names::Names;
use super::origin::origin;
use super::table::thousands;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};

/// Origins with fewer bytes than this in all are one line.
const SMALL: usize = 500;

/// How many functions of each chunk are shown.
const LARGEST: usize = 20;

/// What the name of a screen's functions has before the name of its module.
const SCREENS: &str = "skillgauge::ui::screens::";

/// What takes room in each chunk.
pub(super) struct Contents {
    chunks: Vec<Part>,
}

/// What takes room in a chunk, in bytes.
#[derive(Default)]
struct Part {
    chunk: String,
    origins: BTreeMap<String, usize>,
    /// By the module that the screen is in.
    screens: BTreeMap<String, usize>,
    /// Functions whose name cannot be told.
    unknown: usize,
    constants: usize,
    total: usize,
    functions: Vec<(usize, String)>,
}

/// A row of a table: its title, and bytes of each chunk.
type Row = (String, Vec<usize>);

impl Contents {
    /// `whole` is the module in one piece, with names.
    pub(super) fn new(whole: &Module, chunks: &[(String, Module)]) -> Self {
        let names = Names::new(whole);
        let chunks = chunks.iter().map(|(chunk, module)| Part::new(&names, chunk, module));
        Self { chunks: chunks.collect() }
    }

    /// Bytes of each chunk by what is counted, the largest sums first.
    fn rows(&self, counted: fn(&Part) -> &BTreeMap<String, usize>) -> Vec<Row> {
        let titles: BTreeSet<_> =
            self.chunks.iter().flat_map(|part| counted(part).keys()).collect();
        let bytes = |title: &String| {
            let of = |part| counted(part).get(title).copied().unwrap_or(0);
            self.chunks.iter().map(of).collect()
        };
        let mut rows: Vec<Row> =
            titles.into_iter().map(|title| (title.clone(), bytes(title))).collect();
        rows.sort_by_key(|(_, bytes)| Reverse(sum(bytes)));
        rows
    }

    /// Bytes of each chunk by origin, the largest first.
    fn by_origin(&self) -> Vec<Row> {
        let rows = self.rows(|part| &part.origins);
        let (mut shown, small): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|(_, bytes)| sum(bytes) >= SMALL);
        if !small.is_empty() {
            let title = format!("{} more of fewer than {SMALL} bytes", small.len());
            let mut all = vec![0; self.chunks.len()];
            for (_, bytes) in &small {
                for (all, bytes) in all.iter_mut().zip(bytes) {
                    *all += bytes;
                }
            }
            shown.push((title, all));
        }
        shown
    }

    fn write_table(&self, out: &mut Formatter, title: &str, rows: Vec<Row>) -> fmt::Result {
        write!(out, "\n{title:46}")?;
        for part in &self.chunks {
            write!(out, "  {:>9}", part.chunk)?;
        }
        writeln!(out)?;
        for (title, bytes) in rows {
            write!(out, "  {title:44}")?;
            for bytes in bytes {
                write!(out, "  {:>9}", thousands(bytes))?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}

fn sum(bytes: &[usize]) -> usize {
    bytes.iter().sum()
}

/// The module of the screen that a function with this readable name belongs to.
fn screen(name: &str) -> Option<&str> {
    let (_, rest) = name.split_once(SCREENS)?;
    // What stands among the modules belongs to no screen.
    rest.split_once("::").map(|(module, _)| module).filter(|module| !module.starts_with(['<', '{']))
}

impl Part {
    fn new(names: &Names, chunk: &str, module: &Module) -> Self {
        let mut part = Self {
            chunk: chunk.to_owned(),
            constants: module.constants,
            total: module.size,
            ..Self::default()
        };
        for function in &module.functions {
            let Some(name) = names.of(function) else {
                part.unknown += function.size;
                continue;
            };
            *part.origins.entry(origin(&name)).or_default() += function.size;
            if let Some(screen) = screen(&name) {
                *part.screens.entry(screen.to_owned()).or_default() += function.size;
            }
            part.functions.push((function.size, name));
        }
        part.functions.sort_by_key(|(size, _)| Reverse(*size));
        part
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
            rows.push((title.to_owned(), self.chunks.iter().map(bytes).collect()));
        }
        self.write_table(out, "The chunks, in bytes before brotli", rows)?;
        self.write_table(
            out,
            "The code of screens, as far as it can be told",
            self.rows(|part| &part.screens),
        )?;
        for part in &self.chunks {
            writeln!(out, "\nThe largest functions of {}, in bytes before brotli", part.chunk)?;
            for (size, name) in part.functions.iter().take(LARGEST) {
                writeln!(out, "  {:>9}  {name}", thousands(*size))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Contents, screen};
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
            function(Some("skillgauge::ui::screens::start::start"), 4000, 100..500),
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
        Contents::new(&whole, &[("first".to_owned(), first), ("later".to_owned(), later)])
    }

    #[test]
    fn the_largest_origins_come_first_and_the_small_ones_are_one_line() {
        let shown = [
            ("skillgauge::ui".to_owned(), vec![3000, 0]),
            ("yew".to_owned(), vec![1100, 600]),
            ("1 more of fewer than 500 bytes".to_owned(), vec![90, 0]),
        ];
        assert_eq!(contents().by_origin(), shown);
        let unknown: Vec<_> = contents().chunks.iter().map(|part| part.unknown).collect();
        assert_eq!(unknown, [70, 0]);
    }

    #[test]
    fn all_rows_of_a_chunk_add_up_to_it() {
        let Contents { chunks } = contents();
        let sums: Vec<_> = chunks.iter().map(|part| (part.total, part.rest())).collect();
        assert_eq!(sums, [(4560, 100), (900, 100)]);
    }

    #[test]
    fn a_screen_is_in_the_chunk_that_its_functions_are_in() {
        assert_eq!(contents().rows(|part| &part.screens), [("start".to_owned(), vec![3000, 0])]);
        assert_eq!(screen("skillgauge::ui::screens::team::map::map"), Some("team"));
        assert_eq!(
            screen("<skillgauge::ui::screens::plan::Row as core::clone::Clone>::clone"),
            Some("plan")
        );
        assert_eq!(screen("skillgauge::ui::screens::draw_rest"), None);
        assert_eq!(screen("skillgauge::ui::widget::on_screen"), None);
    }

    #[test]
    fn the_largest_functions_come_first() {
        let contents = contents();
        let first = contents.chunks.first().map(|part| part.functions.as_slice());
        let names: Vec<&str> = first.into_iter().flatten().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["skillgauge::ui::screens::start::start", "yew::render", "crc::sum"]);
        assert!(contents.to_string().contains("The largest functions of later"));
    }
}
