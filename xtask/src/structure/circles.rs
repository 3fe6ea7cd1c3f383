//! No file uses one that, over whatever way, uses it in turn: each can then be read, tested and moved
//! with nothing but what stands below it.

use super::Finding;
use super::tree::Tree;
use super::uses::{self, Use, Uses};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The files of a circle, each of which uses the next, and the last the first.
type Circle<'a> = Vec<&'a str>;

/// Circles that share no use, the shortest first: to take away one use of each is the least that will
/// do. What is then left, if anything, is found when the check runs again.
pub(super) fn find(tree: &Tree) -> Vec<Finding> {
    let (mut uses, mut findings) = uses::all(tree);
    let knots = knots(&uses);
    uses.retain(|(from, to), _| knots.get(from).is_some_and(|knot| knot.contains(to)));
    while let Some(circle) = shortest(&uses) {
        let knot = circle.first().and_then(|file| knots.get(file)).map_or(0, BTreeSet::len);
        let nexts = circle.iter().cycle().skip(1);
        let mut taken = Vec::new();
        for (from, to) in circle.iter().zip(nexts) {
            taken.extend(uses.remove(&(*from, *to)).map(|at| (*from, *to, at)));
        }
        findings.extend(finding(&taken, knot));
    }
    findings
}

fn finding(circle: &[(&str, &str, Use)], knot: usize) -> Option<Finding> {
    let (path, _, first) = circle.first()?;
    let mut arrows = Vec::new();
    for (from, to, Use { line, name }) in circle {
        arrows.push(format!("{from}:{line} uses `{name}` of {to}"));
    }
    let larger =
        if knot > circle.len() { format!(", one in a knot of {knot}") } else { String::new() };
    let sentence = format!("A circle of {} files{larger}: {}.", circle.len(), arrows.join("; "));
    Some(Finding::new(path, first.line, sentence))
}

/// Each file that is in any circle, with all that use it and that it uses, itself included.
fn knots<'a>(uses: &Uses<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let starts: BTreeSet<_> = uses.keys().map(|(from, _)| *from).collect();
    let reached: BTreeMap<_, BTreeSet<_>> =
        starts.iter().map(|file| (*file, ways(uses, file).into_keys().collect())).collect();
    let mut knots = BTreeMap::new();
    for (file, those) in &reached {
        let leads_back = |other: &&str| reached.get(other).is_some_and(|back| back.contains(file));
        let knot: BTreeSet<_> = those.iter().copied().filter(leads_back).collect();
        if !knot.is_empty() {
            knots.insert(*file, knot);
        }
    }
    knots
}

/// The shortest circle; of several that are as short, the first by path.
fn shortest<'a>(uses: &Uses<'a>) -> Option<Circle<'a>> {
    let starts: BTreeSet<_> = uses.keys().map(|(from, _)| *from).collect();
    let mut best: Option<Circle<'a>> = None;
    for file in starts {
        let ways = ways(uses, file);
        let mut circle = Vec::new();
        let mut place = file;
        // From the file back along the way that leads to it.
        while let Some(before) = ways.get(place) {
            circle.insert(0, *before);
            place = before;
            if place == file {
                break;
            }
        }
        let is_shorter = best.as_ref().is_none_or(|best| circle.len() < best.len());
        if !circle.is_empty() && is_shorter {
            best = Some(circle);
        }
    }
    best
}

/// Each file that one leads to, with the file before it on a shortest way.
fn ways<'a>(uses: &Uses<'a>, from: &'a str) -> BTreeMap<&'a str, &'a str> {
    let (mut ways, mut waiting) = (BTreeMap::new(), VecDeque::from([from]));
    while let Some(file) = waiting.pop_front() {
        // Keys are in order, so that those of one file stand together.
        for (_, next) in
            uses.range((file, "")..).map(|(key, _)| *key).take_while(|(f, _)| *f == file)
        {
            if !ways.contains_key(next) {
                ways.insert(next, file);
                waiting.push_back(next);
            }
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::structure::tree::made_up::found;

    const LIB: (&str, &str) = ("src/lib.rs", "mod a; mod b; mod c; mod d;");

    #[test]
    fn a_circle_of_three_is_named_with_a_line_for_each_arrow() {
        let files = [
            LIB,
            ("src/a.rs", "use crate::d::D;\nuse crate::b::B;\npub struct A;"),
            ("src/b.rs", "pub struct B;\nfn b() { super::c::c() }"),
            ("src/c.rs", "pub fn c() { vec![crate::a::A] }"),
            ("src/d.rs", "pub struct D;"),
        ];
        let said = found(find, &files);
        assert_eq!(
            said,
            [
                "src/a.rs:2: A circle of 3 files: src/a.rs:2 uses `crate::b::B` of src/b.rs; src/b.rs:2 \
              uses `super::c::c` of src/c.rs; src/c.rs:1 uses `crate::a::A` of src/a.rs."
            ]
        );
    }

    #[test]
    fn of_several_each_is_named_and_says_that_they_hang_together() {
        let files = [
            LIB,
            ("src/a.rs", "use crate::b::B; pub struct A;"),
            ("src/b.rs", "use crate::{a::A, c::C}; pub struct B;"),
            ("src/c.rs", "use crate::b::B; pub struct C;"),
            ("src/d.rs", "use crate::b::B;"),
        ];
        let said = found(find, &files);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(
            said.iter().all(|s| s.contains("A circle of 2 files, one in a knot of 3: ")),
            "{said:?}"
        );
    }

    #[test]
    fn a_chain_and_what_is_passed_on_are_no_circles() {
        let files = [
            LIB,
            ("src/a.rs", "use crate::b::B;"),
            ("src/b/mod.rs", "mod inner; pub use inner::B; pub use crate::a;"),
            ("src/b/inner.rs", "use super::super::c::C; pub struct B;"),
            ("src/c.rs", "use crate::d; pub struct C; #[cfg(test)] mod tests { use crate::b::B; }"),
            ("src/d.rs", "use crate::b as other;"),
        ];
        assert_eq!(found(find, &files), [""; 0]);
    }

    #[test]
    fn a_library_that_is_not_where_it_should_be_does_not_pass() {
        assert_eq!(found(find, &[("src/other.rs", "mod a;")]).len(), 1);
    }

    #[test]
    fn a_file_and_the_modules_in_it_are_one() {
        let a = "pub struct A; mod inner { use super::A; pub fn b() {} } use inner::b;";
        let files = [("src/lib.rs", "mod a;"), ("src/a.rs", a)];
        assert_eq!(found(find, &files), [""; 0]);
    }
}
