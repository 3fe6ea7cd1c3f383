//! Which function of a release is which. Those of a release have no names, so that each takes the name of
//! the one that is most alike in the module in one piece. They are seldom the same, because wasm-opt inlines
//! other functions when the module is in parts.

use super::module::{Function, Module};
use super::origin::readable;
use std::cmp::Reverse;
use std::collections::HashMap;

/// How much two functions must have in common to be one, in percent of what is in either.
const ALIKE: usize = 30;

/// The named functions, by each row of operators that is in them.
pub(super) struct Names<'a> {
    functions: &'a [Function],
    by_row: HashMap<u64, Vec<usize>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(whole: &'a Module) -> Self {
        let mut by_row = HashMap::<u64, Vec<usize>>::new();
        for (index, function) in whole.functions.iter().enumerate() {
            for row in &function.rows {
                by_row.entry(*row).or_default().push(index);
            }
        }
        Self { functions: &whole.functions, by_row }
    }

    /// The name of the function that is most alike, if one is.
    pub(super) fn of(&self, function: &Function) -> Option<String> {
        let mut shared = HashMap::<usize, usize>::new();
        for index in function.rows.iter().filter_map(|row| self.by_row.get(row)).flatten() {
            *shared.entry(*index).or_default() += 1;
        }
        let likeness = |(index, shared): (usize, usize)| {
            let other = self.functions.get(index)?;
            let all = function.rows.len() + other.rows.len() - shared;
            Some((100 * shared / all, Reverse(index), other))
        };
        let like = shared.into_iter().filter_map(likeness);
        let (percent, _, best) = like.max_by_key(|(percent, index, _)| (*percent, *index))?;
        best.name.as_deref().filter(|_| percent >= ALIKE).map(readable)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::size::module::{Function, Module};
    use std::ops::Range;

    fn function(name: &str, rows: Range<u64>) -> Function {
        Function { name: Some(name.to_owned()), size: 0, rows: rows.collect() }
    }

    #[test]
    fn the_most_alike_gives_its_name_and_what_is_hardly_alike_none() {
        let functions = vec![function("small", 0..10), function("large", 0..100)];
        let whole = Module { functions, constants: 0, size: 0 };
        let name = |rows: Range<u64>| Names::new(&whole).of(&function("", rows));
        assert_eq!(name(0..100).as_deref(), Some("large"));
        assert_eq!(name(0..10).as_deref(), Some("small"));
        // Something was inlined, or optimised away.
        assert_eq!(name(0..150).as_deref(), Some("large"));
        assert_eq!(name(40..90).as_deref(), Some("large"));
        assert_eq!(name(90..300), None);
        assert_eq!(name(500..600), None);
    }
}
