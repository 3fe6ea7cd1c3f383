//! Every file of the widget begins by saying what it is for.

use super::tree::Tree;
use super::{Finding, WIDGET};

/// Fewer words than these say nothing that the file's name does not.
const LEAST_WORDS: usize = 3;

/// Files without a head, or with one that says too little.
pub(super) fn find(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.below(WIDGET) {
        let head = file.text.lines().map_while(|line| line.strip_prefix("//!"));
        let words = head.flat_map(str::split_whitespace);
        let words = words.filter(|word| word.contains(char::is_alphabetic)).count();
        let sentence = match words {
            0 => "The file must begin with `//!` and what it is for.".to_owned(),
            1..LEAST_WORDS => format!("What the file is for takes {LEAST_WORDS} words or more."),
            _ => continue,
        };
        findings.push(Finding::new(&file.path, 1, sentence));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::structure::tree::made_up::found;

    #[test]
    fn a_file_must_say_what_it_is_for() {
        let files = [
            ("src/a.rs", "use b::c;\n"),
            ("src/b.rs", "// Comments of this kind\n//! come after.\n"),
            ("src/c.rs", "//! Files. --\n"),
            ("src/d.rs", ""),
        ];
        let said: Vec<_> = found(find, &files);
        assert_eq!(said.len(), 4, "{said:?}");
        assert!(said.iter().any(|said| said.starts_with("src/c.rs:1: ") && said.contains('3')));
    }

    #[test]
    fn a_phrase_is_enough_and_tests_need_none() {
        let files = [
            ("src/a.rs", "//! Files of people.\n"),
            ("src/b.rs", "//!\n//! Codes of\n//! people.\nuse a::b;\n"),
            ("tests/native/c.rs", "use a::b;\n"),
        ];
        assert_eq!(found(find, &files), [""; 0]);
    }
}
